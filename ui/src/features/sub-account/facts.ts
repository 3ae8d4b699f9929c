// What the panel says of a key in one sentence, and which regenerations still deserve a card.
// Not here: the words for statuses (words.ts) and times (time.ts).
import type { RegenerationView, SubAccountRow } from '../../backend';
import { DAY, keyAgeSentence, utcTime } from '../../time';
import { formWords, lengthWords } from '../../words';

/** How long the end of a regeneration stays on its card; after that the log is the place for it. */
const CARD_STAYS = 7 * DAY;

/** "New kind, 254 characters, made 41 days ago." */
export function keySentence(row: SubAccountRow, now: number): string {
  if (row.keyForm === 'missing') return 'There is no key.';
  if (row.keyForm === 'notDisclosed') return 'HighLevel does not show this key to Key Desk.';
  const parts = [formWords(row.keyForm)];
  if (row.keyLength !== null) parts.push(lengthWords(row.keyLength));
  parts.push(keyAgeSentence(row.age, now));
  return `${parts.join(', ')}.`;
}

/** Whether the panel shows a card for this regeneration: always while open, for a week after its end. */
export function worthShowing(regeneration: RegenerationView | null, now: number): boolean {
  if (regeneration === null) return false;
  return regeneration.closedAt === null || now - Date.parse(regeneration.closedAt) < CARD_STAYS;
}

/** A message for HighLevel support, ready to be copied. */
export function supportText(row: SubAccountRow, regeneration: RegenerationView): string {
  return [
    `The API key of our sub-account "${row.name}" (id ${row.id}) does not arrive.`,
    `We regenerated it twice and waited five hours each time. The last try was on ${utcTime(regeneration.confirmedAt)}.`,
    'Please create the key or tell us what keeps it from being created.',
  ].join('\n');
}
