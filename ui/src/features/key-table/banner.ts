// Which banner explains why keys are not, or only partly, known: at most one, and none where the rows differ.
// Not here: its words (Banner.svelte).
import type { ConnectionView, SubAccountRow } from '../../backend';

export type BannerKind = 'notDisclosed' | 'tokenOnly' | 'givenKeys';

export function bannerFor(
  { credentials }: Pick<ConnectionView, 'credentials'>,
  rows: readonly Pick<SubAccountRow, 'keyForm' | 'keyGiven' | 'listed'>[],
): BannerKind | null {
  const has = (kind: (typeof credentials)[number]['kind']) => credentials.some((one) => one.kind === kind);
  if (!has('agencyKey')) {
    if (has('agencyToken')) return has('subAccountKeys') ? null : 'tokenOnly';
    return has('subAccountKeys') ? 'givenKeys' : null;
  }
  // A key the owner gave, or one from before the sub-account was gone, says nothing of what HighLevel shows.
  const listed = rows.filter((row) => row.listed && !row.keyGiven);
  return listed.length > 0 && listed.every((row) => row.keyForm === 'notDisclosed') ? 'notDisclosed' : null;
}
