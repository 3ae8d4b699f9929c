// Which keys are on their way, the soonest first, and which part of the wait is left. Not here: the drawing (OnTheirWayCard.svelte).
import type { RegenerationView, SubAccountRow } from '../../backend';
import { HOUR } from '../../time';
import { nameOf } from '../../words';

/** The rows with a key on its way, least time left first; one that is still being sent comes last. */
export function onTheirWay(entries: readonly { row: SubAccountRow }[]): SubAccountRow[] {
  const timed = entries
    .filter(({ row }) => row.status === 'onItsWay')
    .map(({ row }) => ({
      row,
      until: row.regeneration?.until ? Date.parse(row.regeneration.until) : Infinity,
    }));
  // Two that never end differ by nothing, which is no number.
  timed.sort((a, b) =>
    a.until === b.until ? nameOf(a.row).localeCompare(nameOf(b.row)) : a.until - b.until,
  );
  return timed.map(({ row }) => row);
}

/** The part of the wait that is left, from 1 to 0; all of it before the wait has begun. */
export function partLeft(
  { since, until }: Pick<RegenerationView, 'since' | 'until'>,
  now: number,
  hours: number,
): number {
  if (since === null || until === null) return 1;
  const whole = Date.parse(until) - Date.parse(since) || hours * HOUR;
  return Math.min(1, Math.max(0, (Date.parse(until) - now) / whole));
}
