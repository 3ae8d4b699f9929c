// The rows of the agency with what search and sort need of them, computed once: text without accents, moments as
// numbers, and everybody's place in the alphabet. For 100,000 rows that takes a second or so; it is done in slices.
// Not here: choosing rows (select-rows.ts) and the orders by other columns (order-rows.ts).
import type { SubAccountRow } from '../../backend';
import { nameOf, place } from '../../words';
import { locale } from '../../words/say.svelte';
import { dueSince } from './due';
import { atOnce, sorting, type Sliced } from './slices';

/** A row with what search and sort need of it. */
export type PreparedRow = {
  row: SubAccountRow;
  /** Name, city, country, id, places and note in lower case, without accents. */
  searchText: string;
  /** By age: first what is on its way (least time left first), then keys from young to old; null: no age. */
  ageRank: number | null;
  /** Since when its key can fall due for a change: null without a key, and while a new one is on its way. */
  dueSince: number | null;
  lookedAtRank: number | null;
};

/** Columns that are sorted as an alphabet sorts; the name's order is always there. */
export type TextColumn = 'city' | 'id' | 'note';
export const TEXT_COLUMNS: readonly string[] = ['city', 'id', 'note'] satisfies TextColumn[];

/** All texts of a column with their rank. */
export type TextRanks = ReadonlyMap<string, number>;

export type PreparedRows = {
  readonly entries: readonly PreparedRow[];
  /** Where each sub-account is among the entries. */
  readonly at: ReadonlyMap<string, number>;
  /** The entries in the order of their names. */
  readonly byName: Uint32Array<ArrayBuffer>;
  /** For those columns that were ever sorted by. */
  readonly ranks: Readonly<Partial<Record<TextColumn, TextRanks>>>;
};

export const NO_ROWS: PreparedRows = { entries: [], at: new Map(), byName: new Uint32Array(0), ranks: {} };

/** After so many rows there may be a pause; after so many texts, which cost less. */
const ROWS_BETWEEN = 64;
const BETWEEN_TEXTS = 1024;

/** Lower case and without accents, so that "acai" finds "Açaí". */
export function plainText(text: string): string {
  if (/^[\0-\x7F]*$/.test(text)) return text.toLowerCase();
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** Compares texts as the owner's alphabet has them, and numbers in them as numbers. */
function alphabet(): (a: string, b: string) => number {
  return new Intl.Collator(locale(), { sensitivity: 'base', numeric: true }).compare;
}

// Anything on its way sorts before any key: its rank lies far below every moment of this era.
const ON_ITS_WAY = -1e15;

function ageRank(row: SubAccountRow): number | null {
  const until = row.regeneration?.until;
  if (row.status === 'onItsWay' && until) return ON_ITS_WAY + Date.parse(until);
  return row.age === null ? null : -Date.parse(row.age.since);
}

function prepareOne(row: SubAccountRow): PreparedRow {
  return {
    row,
    searchText: plainText([nameOf(row), place(row), row.id, ...row.placeNames, row.note].join('\n')),
    ageRank: ageRank(row),
    dueSince: dueSince(row),
    lookedAtRank: row.lookedAt === null ? null : Date.parse(row.lookedAt),
  };
}

/** The text of the row that a text column is sorted by; empty comes last. */
export function textOf(row: SubAccountRow, column: TextColumn): string {
  return column === 'city' ? place(row) : row[column];
}

/** Prepares a whole list. The order of the list before saves most of the sorting. */
export function* preparing(rows: readonly SubAccountRow[], before = NO_ROWS): Sliced<PreparedRows> {
  return yield* arranging(yield* preparingEach(rows), before);
}

/** Prepares rows that are only a part of the list. */
export function* preparingEach(rows: readonly SubAccountRow[]): Sliced<PreparedRow[]> {
  const entries: PreparedRow[] = [];
  for (const [index, row] of rows.entries()) {
    entries.push(prepareOne(row));
    if (index % ROWS_BETWEEN === 0) yield;
  }
  return entries;
}

/** The list of these rows, once they are all there. */
export function* arranging(entries: readonly PreparedRow[], before = NO_ROWS): Sliced<PreparedRows> {
  const names: string[] = [];
  const at = new Map<string, number>();
  for (const [index, { row }] of entries.entries()) {
    names.push(nameOf(row));
    at.set(row.id, index);
    if (index % BETWEEN_TEXTS === 0) yield;
  }
  const compare = alphabet();
  const unsorted = yield* formerOrder(entries, at, before);
  const byName = yield* sorting(unsorted, (a, b) => compare(names[a]!, names[b]!) || a - b);
  let list: PreparedRows = { entries, at, byName, ranks: {} };
  for (const column of Object.keys(before.ranks) as TextColumn[]) list = yield* ranking(list, column);
  return list;
}

function* formerOrder(
  entries: readonly PreparedRow[],
  at: ReadonlyMap<string, number>,
  before: PreparedRows,
): Sliced<Uint32Array<ArrayBuffer>> {
  const order = new Uint32Array(entries.length);
  // A list in which an id is there twice has no former order to speak of.
  if (before.entries.length === 0 || at.size !== entries.length) return order.map((_, index) => index);
  const taken = new Uint8Array(entries.length);
  let next = 0;
  for (const position of before.byName) {
    const index = at.get(before.entries[position]!.row.id);
    if (index === undefined) continue;
    taken[index] = 1;
    order[next++] = index;
    if (next % BETWEEN_TEXTS === 0) yield;
  }
  taken.forEach((is, index) => {
    if (is === 0) order[next++] = index;
  });
  return order;
}

/** The list with the ranks of this column's texts. */
export function* ranking(list: PreparedRows, column: TextColumn): Sliced<PreparedRows> {
  const texts = new Set<string>();
  for (const [index, { row }] of list.entries.entries()) {
    const text = textOf(row, column);
    if (text !== '') texts.add(text);
    if (index % BETWEEN_TEXTS === 0) yield;
  }
  const all = [...texts];
  const compare = column === 'id' ? byCode : alphabet();
  const unsorted = new Uint32Array(all.length).map((_, index) => index);
  const sorted = yield* sorting(unsorted, (a, b) => compare(all[a]!, all[b]!) || a - b);
  const ranks = new Map<string, number>();
  for (const [rank, index] of sorted.entries()) {
    ranks.set(all[index]!, rank);
    if (rank % BETWEEN_TEXTS === 0) yield;
  }
  return { ...list, ranks: { ...list.ranks, [column]: ranks } };
}
function byCode(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Prepares a list without a pause. */
export function prepare(rows: readonly SubAccountRow[]): PreparedRows {
  return atOnce(preparing(rows));
}

/** The list with some rows replaced by newer ones, or added. Only what changed is looked at. */
export function withChanged(list: PreparedRows, changed: readonly SubAccountRow[]): PreparedRows {
  if (changed.length === 0) return list;
  const entries = list.entries.slice();
  const added = new Map<string, number>();
  const renamed = new Set<number>();
  for (const row of changed) {
    const index = list.at.get(row.id) ?? added.get(row.id);
    if (index === undefined) {
      added.set(row.id, entries.length);
      renamed.add(entries.length);
      entries.push(prepareOne(row));
      continue;
    }
    if (entries[index]!.row.name !== row.name) renamed.add(index);
    entries[index] = prepareOne(row);
  }
  return {
    entries,
    at: added.size === 0 ? list.at : new Map([...list.at, ...added]),
    byName: renamed.size === 0 ? list.byName : putInOrder(list.byName, entries, renamed),
    ranks: ranksWith(list.ranks, changed),
  };
}

/** The order of names with those put where they now belong. */
function putInOrder(
  byName: Uint32Array,
  entries: readonly PreparedRow[],
  moved: ReadonlySet<number>,
): Uint32Array<ArrayBuffer> {
  const compare = alphabet();
  const nameAt = (index: number) => nameOf(entries[index]!.row);
  const stay = byName.filter((index) => !moved.has(index));
  const places = [...moved]
    .sort((a, b) => compare(nameAt(a), nameAt(b)) || a - b)
    .map((index) => ({
      index,
      before: placeFor(nameAt(index), stay.length, (at) => nameAt(stay[at]!), compare),
    }));
  const order = new Uint32Array(stay.length + places.length);
  let next = 0;
  let from = 0;
  for (const { index, before } of places) {
    order.set(stay.subarray(from, before), next);
    next += before - from;
    from = before;
    order[next++] = index;
  }
  order.set(stay.subarray(from), next);
  return order;
}

/** How many of the texts, which are in order, come before this one. */
function placeFor(
  text: string,
  length: number,
  textAt: (at: number) => string,
  compare: (a: string, b: string) => number,
): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (compare(textAt(middle), text) <= 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** New texts get a rank between their neighbours'. */
function ranksWith(ranks: PreparedRows['ranks'], changed: readonly SubAccountRow[]): PreparedRows['ranks'] {
  let next = ranks;
  for (const column of Object.keys(ranks) as TextColumn[]) {
    const known = ranks[column]!;
    const unknown = new Set(
      changed.map((row) => textOf(row, column)).filter((text) => text && !known.has(text)),
    );
    if (unknown.size === 0) continue;
    const compare = column === 'id' ? byCode : alphabet();
    const inOrder = [...known].sort((a, b) => a[1] - b[1]);
    for (const text of unknown) {
      const at = placeFor(text, inOrder.length, (index) => inOrder[index]![0], compare);
      const low = inOrder[at - 1]?.[1] ?? (inOrder[at]?.[1] ?? 1) - 2;
      const high = inOrder[at]?.[1] ?? low + 2;
      inOrder.splice(at, 0, [text, (low + high) / 2]);
    }
    next = { ...next, [column]: new Map(inOrder) };
  }
  return next;
}
