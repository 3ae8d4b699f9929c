// What needs the owner now, in the order in which it should be done: single sub-accounts by name, many of a kind as one.
// Not here: the words and the buttons (need-words.ts, NeedsCard.svelte).
import type { Filter, SubAccountRow } from '../../backend';
import { nameOf } from '../../words';
import { isDue } from '../key-table/due';

/** A row, and since when its key can fall due for a change. */
type Entry = { row: SubAccountRow; dueSince: number | null };

/** Why something needs the owner, from the most pressing to the least. All but the first are filters of the table. */
export const NEED_KINDS = [
  'compromised',
  'supportNeeded',
  'secondTryDue',
  'unanswered',
  'yourTurn',
  'placesOpen',
  'noKey',
  'expired',
  'oldKey',
  'due',
] as const satisfies readonly (Filter | 'compromised')[];
export type NeedKind = (typeof NEED_KINDS)[number];

/** One thing that needs the owner: one sub-account, or all sub-accounts of a kind. */
export type Need =
  | { kind: NeedKind; row: SubAccountRow; rows: null }
  | { kind: NeedKind; row: null; rows: readonly SubAccountRow[] };

/** Up to how many of a kind are told by name. */
const FEW = 3;

/** Whether somebody else has this key and the owner is not done with that yet. */
export function isCompromised(row: SubAccountRow): boolean {
  const regeneration = row.regeneration;
  if (regeneration === null || regeneration.compromisedAt === null) return false;
  switch (regeneration.state) {
    case 'arrived':
      return row.openPlaces > 0;
    case 'failed':
    case 'dismissed':
      return stillTheLeakedKey(row, regeneration.firstConfirmedAt, regeneration.state);
    default:
      return true;
  }
}

/** Nothing came of the regeneration, so the key may be the one that leaked; not so where another one came since. */
function stillTheLeakedKey(row: SubAccountRow, askedAt: string, state: 'failed' | 'dismissed'): boolean {
  if (row.keyForm === 'missing' || row.keyForm === 'privateIntegrationToken') return false;
  if (row.age !== null && Date.parse(row.age.since) > Date.parse(askedAt)) return false;
  // What HighLevel does not show, only the owner can see; who stopped the watching has looked there.
  return state === 'failed' || row.keyForm !== 'notDisclosed';
}

function kindsOf(entry: Entry, dueBefore: number): NeedKind[] {
  const { row } = entry;
  const kinds: NeedKind[] = [];
  if (isCompromised(row)) kinds.push('compromised');
  switch (row.status) {
    case 'supportNeeded':
    case 'secondTryDue':
    case 'unanswered':
    case 'yourTurn':
    case 'noKey':
    case 'expired':
    case 'oldKey':
      kinds.push(row.status);
      break;
    default:
  }
  if (row.openPlaces > 0) kinds.push('placesOpen');
  if (isDue(entry, dueBefore)) kinds.push('due');
  return kinds;
}

/** Everything that needs the owner, most pressing first. The figures of many are those of the table's filters, so that
    each leads to exactly as many rows; a sub-account that is told by name is told once for the same trouble. */
export function whatNeedsOwner(entries: readonly Entry[], dueBefore: number): Need[] {
  const found = new Map<NeedKind, SubAccountRow[]>();
  for (const entry of entries) {
    for (const kind of kindsOf(entry, dueBefore)) {
      const rows = found.get(kind);
      if (rows === undefined) found.set(kind, [entry.row]);
      else rows.push(entry.row);
    }
  }
  const needs: Need[] = [];
  const named = new Map<string, NeedKind>();
  for (const kind of NEED_KINDS) {
    const rows = found.get(kind);
    if (rows === undefined) continue;
    if (rows.length > FEW) {
      needs.push({ kind, row: null, rows });
      continue;
    }
    rows.sort((a, b) => nameOf(a).localeCompare(nameOf(b)));
    for (const row of rows) {
      const before = named.get(row.id);
      // A leaked key says it all; and an old or expired key need not be called due as well.
      if (before === 'compromised' || (kind === 'due' && before !== undefined)) continue;
      named.set(row.id, before ?? kind);
      needs.push({ kind, row, rows: null });
    }
  }
  return needs;
}
