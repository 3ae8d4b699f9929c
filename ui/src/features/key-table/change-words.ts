// What changed in the agency without Key Desk having asked for it, in the owner's words.
// Not here: what counts as a change and since when; Rust decides that.
import type { ChangesView, RowChange, RowChangeKind } from '../../backend';
import { atWhen } from '../../time';
import { say } from '../../words/say.svelte';

/** In the row: one or two words. */
export function changeName(kind: RowChangeKind): string {
  switch (kind) {
    case 'new':
      return say('table-change-new');
    case 'gone':
      return say('table-change-gone');
    case 'keyCame':
      return say('table-change-key-came');
    case 'keyWent':
      return say('table-change-key-went');
    case 'keyChanged':
      return say('table-change-key-changed');
  }
}

function whatChanged(kind: RowChangeKind): string {
  switch (kind) {
    case 'new':
      return say('table-change-new-sentence');
    case 'gone':
      return say('table-change-gone-sentence');
    case 'keyCame':
      return say('table-change-key-came-sentence');
    case 'keyWent':
      return say('table-change-key-went-sentence');
    case 'keyChanged':
      return say('table-change-key-changed-sentence');
  }
}

/** For the panel and tooltips, with when it was noticed. */
export function changeSentence(change: RowChange, now: number): string {
  return say('table-change-noticed', { what: whatChanged(change.kind), when: atWhen(change.at, now) });
}

/** The strip's parts in its order, without those that are nothing. */
export function changeParts(changes: ChangesView): { kind: RowChangeKind; words: string }[] {
  const { new: added, gone, keysCame, keysWent, keysChanged } = changes;
  const parts: { kind: RowChangeKind; number: number; words: string }[] = [
    { kind: 'new', number: added, words: say('table-changes-new', { count: added }) },
    { kind: 'gone', number: gone, words: say('table-changes-gone', { count: gone }) },
    { kind: 'keyCame', number: keysCame, words: say('table-changes-key-came', { count: keysCame }) },
    { kind: 'keyWent', number: keysWent, words: say('table-changes-key-went', { count: keysWent }) },
    {
      kind: 'keyChanged',
      number: keysChanged,
      words: say('table-changes-key-changed', { count: keysChanged }),
    },
  ];
  return parts.filter(({ number }) => number > 0).map(({ kind, words }) => ({ kind, words }));
}
