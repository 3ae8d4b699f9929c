// What the panel says of a key in one sentence, and which regenerations still deserve a card.
// Not here: the words for statuses (words.ts) and times (time.ts).
import type { Expired, KeyForm, RegenerationView, SubAccountRow } from '../../backend';
import { DAY, keyAgeSentence, longDate } from '../../time';
import { formWords, lengthWords, nameOf } from '../../words';
import { say } from '../../words/say.svelte';

/** How long the end of a regeneration stays on its card; after that the log is the place for it. */
const CARD_STAYS = 7 * DAY;

/** "New kind, 254 characters, made 41 days ago." */
export function keySentence(row: SubAccountRow, now: number): string {
  if (row.keyForm === 'missing') return say('panel-key-missing');
  if (row.keyForm === 'notDisclosed') return say('panel-key-hidden');
  const form = formWords(row.keyForm);
  const age = keyAgeSentence(row.age, now);
  if (row.keyLength === null) return say('panel-key-known-short', { form, age });
  return say('panel-key-known', { form, length: lengthWords(row.keyLength), age });
}

/** The date that the key's age rests on, and whose word that is. */
export function ageRestsOn(row: SubAccountRow): { name: string; words: string } | null {
  if (row.age === null) return null;
  const date = longDate(row.age.since);
  return row.age.basis === 'issued'
    ? { name: say('panel-made'), words: say('panel-made-on', { date }) }
    : { name: say('panel-first-seen'), words: say('panel-first-seen-on', { date }) };
}

/** Who says that the key is expired, and since when. */
export function expiredSentence({ by, at }: Expired): string {
  const date = longDate(at);
  return by === 'owner'
    ? say('panel-expired-by-owner', { date })
    : say('panel-expired-by-highlevel', { date });
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
  missing: 'panel-support-seen-missing',
  notDisclosed: 'panel-support-seen-hidden',
  old: 'panel-support-seen-old',
  new: 'panel-support-seen-new',
  privateIntegrationToken: 'panel-support-seen-token',
};

/** A moment by the owner's clock and by everybody's. The message is in English, and so are its dates. */
function bothTimes(at: string, timeZone: string | undefined): string {
  const write = (zone: string | undefined) => {
    const format = new Intl.DateTimeFormat('en-GB', {
      dateStyle: 'long',
      timeStyle: 'short',
      timeZone: zone,
    });
    return { time: format.format(Date.parse(at)), zone: format.resolvedOptions().timeZone };
  };
  const own = write(timeZone);
  const utc = `${write('UTC').time} UTC`;
  return own.zone === 'UTC' ? utc : say('panel-support-both', { own: `${own.time} (${own.zone})`, utc });
}

/** A message for HighLevel support, ready to be copied. Without any key: support needs none. */
export function supportText(
  row: SubAccountRow,
  regeneration: RegenerationView,
  { version, waitHours, timeZone }: { version: string; waitHours: number; timeZone?: string },
): string {
  const { attempt, firstConfirmedAt, confirmedAt } = regeneration;
  const second = { when: bothTimes(confirmedAt, timeZone) };
  return [
    say('panel-support-key', { name: nameOf(row), id: row.id }),
    say('panel-support-first', { when: bothTimes(firstConfirmedAt, timeZone) }),
    attempt > 1
      ? say('panel-support-second', second)
      : confirmedAt === firstConfirmedAt
        ? say('panel-support-second-not-possible')
        : say('panel-support-second-no-button', second),
    `${waited(attempt > 1, waitHours)} ${say(SEEN[row.keyForm])}`,
    say('panel-support-please'),
    say('panel-support-noted', { version }),
  ].join('\n');
}

/** HighLevel's own number is 5, whatever this agency is set to. */
function waited(each: boolean, hours: number): string {
  if (hours > 5) {
    return say(each ? 'panel-support-waited-each-longer' : 'panel-support-waited-once-longer', { hours });
  }
  return say(each ? 'panel-support-waited-each' : 'panel-support-waited-once', { hours });
}
