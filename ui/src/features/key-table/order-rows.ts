// The rows in the order of a column, as positions in the prepared list: by numbers alone, so that 100,000 rows are
// sorted in a few hundredths of a second. Not here: which of them are shown (select-rows.ts).
import type { SortColumn } from '../../backend';
import { STATUS_WORDS } from '../../words';
import { textOf, type PreparedRow, type PreparedRows } from './prepare-rows';

export type Order = { column: SortColumn; descending: boolean };

function numberOf({ row, ageRank, lookedAtRank }: PreparedRow, column: SortColumn): number | null {
  switch (column) {
    case 'status':
      return STATUS_WORDS[row.status].rank;
    case 'length':
      return row.keyLength;
    case 'age':
      return ageRank;
    case 'lookedAt':
      return lookedAtRank === null ? null : -lookedAtRank;
    case 'places':
      // Most to update first, then most of all.
      return row.placeNames.length === 0 ? null : -(row.openPlaces * 1e6 + row.placeNames.length);
    default:
      return null;
  }
}

/** The orders of a list that were asked for, so that going back to one costs nothing. They go with the list. */
const known = new WeakMap<PreparedRows, Map<string, Uint32Array>>();

/** Positions in order. What has no value (no length, no age, no note) comes last either way; equals are ordered by
    name. Text columns need their ranks first. */
export function orderRows(list: PreparedRows, order: Order): Uint32Array {
  const orders = known.get(list) ?? new Map<string, Uint32Array>();
  known.set(list, orders);
  const name = `${order.column} ${order.descending}`;
  const found = orders.get(name) ?? orderAnew(list, order);
  orders.set(name, found);
  return found;
}

function orderAnew(list: PreparedRows, { column, descending }: Order): Uint32Array {
  const { entries, byName } = list;
  if (column === 'name') return descending ? byName.slice().reverse() : byName;
  const length = byName.length;
  // Read as they lie in memory, and put into the order of names after: see selectRows.
  const unordered = new Float64Array(length);
  const isText = column === 'city' || column === 'id' || column === 'note';
  const texts = isText ? list.ranks[column] : undefined;
  for (let position = 0; position < length; position += 1) {
    const entry = entries[position]!;
    const value = isText ? texts?.get(textOf(entry.row, column)) : numberOf(entry, column);
    unordered[position] = value ?? Number.NaN;
  }
  const values = new Float64Array(length);
  for (let at = 0; at < length; at += 1) values[at] = unordered[byName[at]!]!;
  // Rows are dealt out to the ranks of their values, by name, so that equals stay ordered by name.
  const distinct = distinctOf(values);
  const none = distinct.length;
  const ranks = new Uint32Array(length);
  const starts = new Uint32Array(none + 2);
  for (let at = 0; at < length; at += 1) {
    const value = values[at]!;
    let rank = none;
    if (!Number.isNaN(value)) {
      rank = rankOf(value, distinct);
      if (descending) rank = none - 1 - rank;
    }
    ranks[at] = rank;
    starts[rank + 1]! += 1;
  }
  for (let rank = 0; rank < none; rank += 1) starts[rank + 1]! += starts[rank]!;
  const order = new Uint32Array(length);
  for (let at = 0; at < length; at += 1) order[starts[ranks[at]!]!++] = byName[at]!;
  return order;
}

/** More different values than this are quicker found by sorting all of them. */
const FEW = 2048;

/** The different values from small to large, without those that are none. */
function distinctOf(values: Float64Array): Float64Array {
  const different = new Set<number>();
  for (const value of values) {
    different.add(value);
    if (different.size > FEW) return distinctOfMany(values);
  }
  different.delete(Number.NaN);
  return Float64Array.from(different).sort();
}

function distinctOfMany(values: Float64Array): Float64Array {
  const sorted = values.slice().sort();
  let count = 0;
  for (const value of sorted) {
    // What is no number is sorted to the end.
    if (Number.isNaN(value)) break;
    if (count === 0 || sorted[count - 1] !== value) sorted[count++] = value;
  }
  return sorted.subarray(0, count);
}

function rankOf(value: number, distinct: Float64Array): number {
  let low = 0;
  let high = distinct.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (distinct[middle]! < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
