// Which rows the table shows and in what order: filter, search and sort over the whole agency, without I/O and
// without the screen. Everything slow is computed once a row (`prepare`), so that a keystroke over 10,000 rows
// costs a few milliseconds. Not here: drawing (KeyTable.svelte).
import type { Filter, SortColumn, Status, SubAccountRow } from '../../backend';
import { NEEDS_YOU, STATUS_WORDS, nameOf, place } from '../../words';

/** A row with what search and sort need of it, computed once. */
export type PreparedRow = {
  row: SubAccountRow;
  /** Name, city, country, id and places in lower case, without accents. */
  searchText: string;
  /** Position among all rows by name. */
  nameRank: number;
  /** By age: first what is on its way (least time left first), then keys from young to old; null: no age. */
  ageRank: number | null;
  /** Since when its key can fall due for a change: null without a key, and while a new one is on its way. */
  dueSince: number | null;
  lookedAtRank: number | null;
};

export type Order = { column: SortColumn; descending: boolean };

export type Counts = Record<Filter, number>;

const COLLATOR = new Intl.Collator('en', { sensitivity: 'base', numeric: true });

/** Lower case and without accents, so that "acai" finds "Açaí". */
export function plainText(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

// Anything on its way sorts before any key: its rank lies far below every moment of this era.
const ON_ITS_WAY = -1e15;

function ageRank(row: SubAccountRow): number | null {
  const until = row.regeneration?.until;
  if (row.status === 'onItsWay' && until) return ON_ITS_WAY + Date.parse(until);
  return row.age === null ? null : -Date.parse(row.age.since);
}

// A new key is asked for already, or the sub-account is no longer there to be given one.
const IN_MOTION: readonly Status[] = ['onItsWay', ...NEEDS_YOU];

/** Since when the row's key can fall due for a change. */
export function dueSince(row: SubAccountRow): number | null {
  if (row.age === null || !row.listed || IN_MOTION.includes(row.status)) return null;
  return Date.parse(row.age.since);
}

function prepareOne(row: SubAccountRow, nameRank: number): PreparedRow {
  return {
    row,
    searchText: plainText([nameOf(row), place(row), row.id, ...row.placeNames].join('\n')),
    nameRank,
    ageRank: ageRank(row),
    dueSince: dueSince(row),
    lookedAtRank: row.lookedAt === null ? null : Date.parse(row.lookedAt),
  };
}

/** Prepares a whole list. */
export function prepare(rows: readonly SubAccountRow[]): PreparedRow[] {
  const names = rows.map(nameOf);
  const byName = rows.map((_, index) => index);
  byName.sort((a, b) => COLLATOR.compare(names[a] ?? '', names[b] ?? ''));
  const ranks = new Array<number>(rows.length);
  byName.forEach((index, rank) => (ranks[index] = rank));
  return rows.map((row, index) => prepareOne(row, ranks[index] ?? 0));
}

/** The list with some rows replaced by newer ones. Names seldom change, so their order is kept when they did not. */
export function withChanged(
  prepared: readonly PreparedRow[],
  changed: readonly SubAccountRow[],
): PreparedRow[] {
  const newer = new Map(changed.map((row) => [row.id, row]));
  let sameNames = true;
  const next = prepared.map((old) => {
    const row = newer.get(old.row.id);
    if (row === undefined) return old;
    newer.delete(row.id);
    if (row.name !== old.row.name) sameNames = false;
    return prepareOne(row, old.nameRank);
  });
  if (sameNames && newer.size === 0) return next;
  return prepare([...next.map((entry) => entry.row), ...newer.values()]);
}

/** Whether the key is due for a change: it is from `dueBefore` or older. */
export function isDue(entry: Pick<PreparedRow, 'dueSince'>, dueBefore: number): boolean {
  return entry.dueSince !== null && entry.dueSince <= dueBefore;
}

export function belongsTo(filter: Filter, entry: PreparedRow, dueBefore: number): boolean {
  const { row } = entry;
  if (filter === 'all') return true;
  if (filter === 'needsYou') return NEEDS_YOU.includes(row.status);
  if (filter === 'placesOpen') return row.openPlaces > 0;
  if (filter === 'due') return isDue(entry, dueBefore);
  if (filter === 'changed') return row.change !== null;
  return filter === row.status;
}

/** How many rows each filter holds. */
export function countRows(prepared: readonly PreparedRow[], dueBefore = -Infinity): Counts {
  const counts: Counts = {
    all: prepared.length,
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
  for (const entry of prepared) {
    const { row } = entry;
    counts[row.status] += 1;
    if (NEEDS_YOU.includes(row.status)) counts.needsYou += 1;
    if (row.openPlaces > 0) counts.placesOpen += 1;
    if (row.change !== null) counts.changed += 1;
    if (isDue(entry, dueBefore)) counts.due += 1;
  }
  return counts;
}

function sortValue(entry: PreparedRow, column: SortColumn): number | null {
  switch (column) {
    case 'name':
      return entry.nameRank;
    case 'status':
      return STATUS_WORDS[entry.row.status].rank;
    case 'length':
      return entry.row.keyLength;
    case 'age':
      return entry.ageRank;
    case 'lookedAt':
      return entry.lookedAtRank === null ? null : -entry.lookedAtRank;
  }
}

/** The rows to show: those of the filter that hold every word of the search, in order. What has no value (no
    length, no age) comes last either way; equals are ordered by name. */
export function selectRows(
  prepared: readonly PreparedRow[],
  filter: Filter,
  search: string,
  order: Order,
  dueBefore = -Infinity,
): PreparedRow[] {
  const wanted = plainText(search).split(/\s+/).filter(Boolean);
  const chosen = prepared.filter(
    (entry) => belongsTo(filter, entry, dueBefore) && wanted.every((word) => entry.searchText.includes(word)),
  );
  const sign = order.descending ? -1 : 1;
  // The value stands beside its row: looking it up at every comparison would cost more than the comparing.
  const valued = chosen.map((entry) => ({ entry, value: sortValue(entry, order.column) }));
  valued.sort((a, b) => {
    if (a.value === b.value) return a.entry.nameRank - b.entry.nameRank;
    if (a.value === null) return 1;
    if (b.value === null) return -1;
    return (a.value - b.value) * sign;
  });
  return valued.map(({ entry }) => entry);
}
