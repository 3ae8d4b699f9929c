// A row's age in words: how old its key is, or how much of the wait for a new one is left.
import type { SubAccountRow } from '../../backend';
import { keyAge, timeLeft } from '../../time';
import { say } from '../../words/say.svelte';

/** `clock` is asked only for what the words need: what counts seconds is drawn every second, the rest is not. */
export function ageWords(
  row: SubAccountRow,
  clock: { readonly seconds: number; readonly minutes: number },
  waitHours: number,
): string {
  const until = row.regeneration?.until;
  if (row.status === 'onItsWay') return until ? timeLeft(until, clock.seconds) : say('table-age-being-sent');
  if (row.status === 'unanswered') return say('table-age-waiting-to-know');
  if (row.status === 'secondTryDue') return say('table-age-passed', { hours: waitHours });
  if (row.status === 'supportNeeded') return say('table-age-passed', { hours: 2 * waitHours });
  if (row.keyForm === 'missing') return '–';
  return row.age === null ? say('table-age-not-known') : keyAge(row.age, clock.minutes);
}
