// What the panel says of a key in one sentence, and which regenerations still deserve a card.
// Not here: the words for statuses (words.ts) and times (time.ts).
import type { Expired, KeyForm, RegenerationView, SubAccountRow } from '../../backend';
import { DAY, keyAgeSentence, longDate, utcTime, zonedTime } from '../../time';
import { formWords, lengthWords, nameOf } from '../../words';

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

/** The date that the key's age rests on, and whose word that is. */
export function ageRestsOn(row: SubAccountRow): { name: string; words: string } | null {
  if (row.age === null) return null;
  const on = longDate(row.age.since);
  return row.age.basis === 'issued'
    ? { name: 'Made', words: `${on}, as the key itself says` }
    : { name: 'First seen', words: `${on}; it may be older, the key does not say` };
}

/** Who says that the key is expired, and since when. */
export function expiredSentence({ by, at }: Expired): string {
  const on = longDate(at);
  return by === 'owner'
    ? `You marked this key as expired on ${on}.`
    : `HighLevel refused this key when Key Desk tried it on ${on}.`;
}

/** Whether the owner can say that this key is expired, also of one that only HighLevel shows: there may be one, and no
    new one is on its way. */
export function canBeMarkedExpired(row: SubAccountRow): boolean {
  if (row.expired !== null || !(hasKeyToShow(row) || row.keyForm === 'notDisclosed')) return false;
  return row.regeneration === null || row.regeneration.closedAt !== null;
}

/** Whether the panel shows a card for this regeneration: always while open, for a week after its end. */
export function worthShowing(regeneration: RegenerationView | null, now: number): boolean {
  if (regeneration === null) return false;
  return regeneration.closedAt === null || now - Date.parse(regeneration.closedAt) < CARD_STAYS;
}

/** Whether the desk has a key of this sub-account that it could show. */
export function hasKeyToShow(row: SubAccountRow): boolean {
  return row.keyForm === 'old' || row.keyForm === 'new';
}

/** Whether somebody else could have this key: where there is none, or HighLevel's other kind, nobody has it. */
export function canBeCompromised(row: SubAccountRow): boolean {
  return hasKeyToShow(row) || row.keyForm === 'notDisclosed';
}

const SEEN: Record<KeyForm, string> = {
  missing: 'The old key is gone, and no new one has come.',
  notDisclosed: 'Our account does not show keys to other programs, and in HighLevel no new one can be seen.',
  old: 'The old key is still shown.',
  new: 'The key from before is still shown.',
  privateIntegrationToken: 'No API key is shown.',
};

/** A message for HighLevel support, ready to be copied. Without any key: support needs none. */
export function supportText(
  row: SubAccountRow,
  regeneration: RegenerationView,
  { version, waitHours, timeZone }: { version: string; waitHours: number; timeZone?: string },
): string {
  const { attempt, firstConfirmedAt, confirmedAt } = regeneration;
  const both = (at: string) => {
    const own = zonedTime(at, timeZone);
    return own.endsWith('(UTC)') ? utcTime(at) : `${own}, that is ${utcTime(at)}`;
  };
  // HighLevel's own number, whatever this agency is set to.
  const asked = waitHours > 5 ? '; your help article asks for 5' : ', as your help article asks';
  const noButton = 'the button that regenerates the key was no longer there';
  const second =
    attempt > 1
      ? `${both(confirmedAt)}.`
      : confirmedAt === firstConfirmedAt
        ? `not possible, ${noButton}.`
        : `${both(confirmedAt)}, but ${noButton}.`;
  return [
    `The API key of our sub-account "${nameOf(row)}" (id ${row.id}) does not arrive.`,
    `First try: ${both(firstConfirmedAt)}.`,
    `Second try: ${second}`,
    `We waited ${waitHours} hours ${attempt > 1 ? 'each time' : 'after the first try'}${asked}. ${SEEN[row.keyForm]}`,
    'Please make the key, or tell us what keeps it from being made.',
    `(Noted by Key Desk ${version}, a program that is not affiliated with HighLevel.)`,
  ].join('\n');
}
