// Keys by their age in bands: which band a row's key is in, and how many keys each band has.
// Not here: the words for the bands and the drawing (AgesCard.svelte).
import type { AgeBand, SubAccountRow } from '../../backend';
import { DAY } from '../../time';

/** From young to old; what nobody knows comes last. */
export const AGE_BANDS: readonly AgeBand[] = ['under30', 'from30', 'from90', 'over180', 'unknown'];

/** The band of the row's key; null where there is no key that could have an age. */
export function ageBandOf(row: Pick<SubAccountRow, 'keyForm' | 'age'>, now: number): AgeBand | null {
  if (row.keyForm === 'missing') return null;
  if (row.age === null) return 'unknown';
  const days = (now - Date.parse(row.age.since)) / DAY;
  if (days >= 180) return 'over180';
  // A key that does not say when it was made is at least as old as the first sight of it, and may be far older.
  if (row.age.basis === 'firstSeen') return 'unknown';
  if (days >= 90) return 'from90';
  return days >= 30 ? 'from30' : 'under30';
}

/** How many keys each band has. */
export function countBands(
  rows: Iterable<Pick<SubAccountRow, 'keyForm' | 'age'>>,
  now: number,
): Record<AgeBand, number> {
  const counts = { under30: 0, from30: 0, from90: 0, over180: 0, unknown: 0 };
  for (const row of rows) {
    const band = ageBandOf(row, now);
    if (band !== null) counts[band] += 1;
  }
  return counts;
}
