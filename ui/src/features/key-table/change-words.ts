// What changed in the agency without Key Desk having asked for it, in the owner's words.
// Not here: what counts as a change and since when; Rust decides that.
import type { ChangesView, RowChange, RowChangeKind } from '../../backend';
import { sinceWhen } from '../../time';
import { countOf } from '../../words';

/** In the row: one or two words. */
export const CHANGE_NAMES: Record<RowChangeKind, string> = {
  new: 'New',
  gone: 'Gone',
  keyCame: 'Key came',
  keyWent: 'Key gone',
  keyChanged: 'Key changed',
};

const CHANGE_SENTENCES: Record<RowChangeKind, string> = {
  new: 'This sub-account is new',
  gone: 'HighLevel no longer lists this sub-account',
  keyCame: 'A key appeared where there was none, and not through Key Desk',
  keyWent: 'The key that was here is gone, and not through Key Desk',
  keyChanged: 'The key is another one, and it was not changed through Key Desk',
};

/** For the panel and tooltips, with when it was noticed. */
export function changeSentence(change: RowChange, now: number): string {
  return `${CHANGE_SENTENCES[change.kind]}. Key Desk noticed at the look of ${sinceWhen(change.at, now)}.`;
}

/** The strip's parts in its order, without those that are nothing. */
export function changeParts(changes: ChangesView): { kind: RowChangeKind; words: string }[] {
  const { new: added, gone, keysCame, keysWent, keysChanged } = changes;
  const parts: { kind: RowChangeKind; number: number; words: string }[] = [
    { kind: 'new', number: added, words: countOf(added, 'new sub-account', 'new sub-accounts') },
    { kind: 'gone', number: gone, words: countOf(gone, 'sub-account gone', 'sub-accounts gone') },
    { kind: 'keyCame', number: keysCame, words: countOf(keysCame, 'key came', 'keys came') },
    { kind: 'keyWent', number: keysWent, words: countOf(keysWent, 'key gone', 'keys gone') },
    {
      kind: 'keyChanged',
      number: keysChanged,
      words: `${countOf(keysChanged, 'key', 'keys')} changed outside Key Desk`,
    },
  ];
  return parts.filter(({ number }) => number > 0).map(({ kind, words }) => ({ kind, words }));
}
