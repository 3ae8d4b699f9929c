// When a key falls due for a change. Not here: after how many days; that is the agency's setting.
import type { Status, SubAccountRow } from '../../backend';
import { NEEDS_YOU } from '../../words';

// A new key is asked for already, or the sub-account is no longer there to be given one.
const IN_MOTION: readonly Status[] = ['onItsWay', ...NEEDS_YOU];

/** Since when the row's key can fall due for a change; null without a key, and while a new one is on its way. */
export function dueSince(row: SubAccountRow): number | null {
  if (row.age === null || !row.listed || IN_MOTION.includes(row.status)) return null;
  return Date.parse(row.age.since);
}

/** Whether the key is due for a change: it is from `dueBefore` or older. */
export function isDue({ dueSince: since }: { dueSince: number | null }, dueBefore: number): boolean {
  return since !== null && since <= dueBefore;
}
