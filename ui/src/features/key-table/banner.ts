// Which banner explains why keys are not, or only partly, known: at most one, and none where the rows differ.
// Not here: its words (Banner.svelte).
import type { ConnectionView, SubAccountRow } from '../../backend';

export type BannerKind = 'notDisclosed' | 'tokenOnly' | 'givenKeys';

export function bannerFor(
  { credentials }: Pick<ConnectionView, 'credentials'>,
  rows: readonly { row: Pick<SubAccountRow, 'keyForm' | 'keyGiven' | 'listed'> }[],
): BannerKind | null {
  const has = (kind: (typeof credentials)[number]['kind']) => credentials.some((one) => one.kind === kind);
  if (!has('agencyKey')) {
    if (has('agencyToken')) return has('subAccountKeys') ? null : 'tokenOnly';
    return has('subAccountKeys') ? 'givenKeys' : null;
  }
  let hidden = 0;
  for (const { row } of rows) {
    // A key the owner gave, or one from before the sub-account was gone, says nothing of what HighLevel shows.
    if (!row.listed || row.keyGiven) continue;
    if (row.keyForm !== 'notDisclosed') return null;
    hidden += 1;
  }
  return hidden > 0 ? 'notDisclosed' : null;
}
