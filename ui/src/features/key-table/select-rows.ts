// Which rows the table shows: those of the filters that hold every word of the search, in one pass over the prepared
// list and without the screen. Not here: their order (order-rows.ts), drawing (KeyTable.svelte).
import type { AgeBand, Filter, RowChangeKind, Status } from '../../backend';
import { NEEDS_YOU } from '../../words';
import { ageBandOf } from '../overview/age-bands';
import { isDue } from './due';
import { orderRows, type Order } from './order-rows';
import { plainText, type PreparedRow, type PreparedRows } from './prepare-rows';

export type Counts = Record<Filter | 'all', number>;

/** Which rows are wanted; what is not said does not matter. */
export type Wanted = {
  filters?: readonly Filter[];
  /** With the filter "changed": only rows with this change. */
  changeKind?: RowChangeKind | null;
  dueBefore?: number;
  /** By position in the list, 1 for each that has a wanted age. */
  ofAge?: Uint8Array | null;
  search?: string;
};

// Everything else is a status, and statuses are one another's alternatives; these narrow further.
const NARROWING: readonly Filter[] = ['needsYou', 'changed', 'due', 'placesOpen'];

function narrows(filter: Filter, entry: PreparedRow, dueBefore: number): boolean {
  const { row } = entry;
  if (filter === 'needsYou') return NEEDS_YOU.includes(row.status);
  if (filter === 'placesOpen') return row.openPlaces > 0;
  if (filter === 'changed') return row.change !== null;
  return isDue(entry, dueBefore);
}

/** For each position of the list whether its key has one of these ages; null where every age will do. */
export function ofAge(list: PreparedRows, ages: readonly AgeBand[], now: number): Uint8Array | null {
  if (ages.length === 0) return null;
  const wanted = new Set<AgeBand | null>(ages);
  return Uint8Array.from(list.entries, ({ row }) => (wanted.has(ageBandOf(row, now)) ? 1 : 0));
}

/** Those of the ordered rows that are wanted. They are looked through as they lie in memory, and put in order after:
    that is several times quicker than jumping about among 100,000. */
export function selectRows(list: PreparedRows, order: Uint32Array, wanted: Wanted): PreparedRow[] {
  const { entries } = list;
  const found: PreparedRow[] = [];
  const isWanted = wantedOf(wanted);
  if (isWanted === null) {
    for (const position of order) found.push(entries[position]!);
    return found;
  }
  const hits = new Uint8Array(entries.length);
  for (let position = 0; position < entries.length; position += 1) {
    if (isWanted(entries[position]!, position)) hits[position] = 1;
  }
  for (const position of order) if (hits[position] === 1) found.push(entries[position]!);
  return found;
}

/** Whether a row is wanted; null where every row is. */
function wantedOf(wanted: Wanted): ((entry: PreparedRow, position: number) => boolean) | null {
  const { filters = [], ofAge: age = null, search = '', changeKind = null, dueBefore = -Infinity } = wanted;
  const words = plainText(search).split(/\s+/).filter(Boolean);
  if (filters.length === 0 && age === null && words.length === 0) return null;
  const narrowing = filters.filter((filter) => NARROWING.includes(filter));
  const statuses = new Set<Status>();
  for (const filter of filters) if (!NARROWING.includes(filter)) statuses.add(filter as Status);
  return (entry, position) => {
    for (const word of words) if (!entry.searchText.includes(word)) return false;
    if (age !== null && age[position] === 0) return false;
    if (filters.length === 0) return true;
    if (statuses.size > 0 && !statuses.has(entry.row.status)) return false;
    if (changeKind !== null && entry.row.change?.kind !== changeKind) return false;
    for (const filter of narrowing) if (!narrows(filter, entry, dueBefore)) return false;
    return true;
  };
}

/** The wanted rows in this order. */
export function rowsFor(list: PreparedRows, wanted: Wanted, order: Order): PreparedRow[] {
  return selectRows(list, orderRows(list, order), wanted);
}

/** How many rows each filter holds. */
export function countRows({ entries }: PreparedRows, dueBefore = -Infinity): Counts {
  const counts: Counts = {
    all: entries.length,
    needsYou: 0,
    changed: 0,
    expired: 0,
    due: 0,
    onItsWay: 0,
    unanswered: 0,
    yourTurn: 0,
    secondTryDue: 0,
    supportNeeded: 0,
    noKey: 0,
    notDisclosed: 0,
    oldKey: 0,
    newKey: 0,
    token: 0,
    placesOpen: 0,
  };
  for (const entry of entries) {
    const { row } = entry;
    counts[row.status] += 1;
    if (NEEDS_YOU.includes(row.status)) counts.needsYou += 1;
    if (row.openPlaces > 0) counts.placesOpen += 1;
    if (row.change !== null) counts.changed += 1;
    if (isDue(entry, dueBefore)) counts.due += 1;
  }
  return counts;
}
