// What the table shows: filter, search and order, and that 10,000 rows cost no noticeable time.
import { describe, expect, it } from 'vitest';
import { FakeBackend } from '../../backend/fake';
import type { Filter, SubAccountRow } from '../../backend';
import { sampleRegeneration, sampleRow } from '../../test-samples';
import type { Order } from './order-rows';
import { atOnce } from './slices';
import { prepare, ranking, withChanged } from './prepare-rows';
import { countRows, ofAge, rowsFor, type Wanted } from './select-rows';

const BY_NAME: Order = { column: 'name', descending: false };

const ROWS: SubAccountRow[] = [
  sampleRow({ id: 'a', name: 'Zebra Gym', keyLength: 251 }),
  sampleRow({
    id: 'b',
    name: 'Açaí Coffee',
    city: 'São Paulo',
    status: 'oldKey',
    keyForm: 'old',
    keyLength: 36,
  }),
  sampleRow({ id: 'c', name: 'Gym 10', status: 'noKey', keyForm: 'missing', keyLength: null, age: null }),
  sampleRow({ id: 'd', name: 'Gym 9', status: 'secondTryDue', keyLength: null, age: null }),
  sampleRow({
    id: 'e',
    name: 'Elm Court',
    status: 'onItsWay',
    keyLength: null,
    age: null,
    regeneration: sampleRegeneration({ subAccountId: 'e' }),
  }),
  sampleRow({ id: 'f', name: 'Young', age: { basis: 'issued', since: '2026-11-20T10:00:00Z' } }),
];

function ids(filter: Filter | 'all', search = '', order: Order = BY_NAME): string {
  return idsOf({ filters: filter === 'all' ? [] : [filter], search }, order);
}

function idsOf(wanted: Wanted, order: Order = BY_NAME): string {
  return rowsFor(prepare(ROWS), wanted, order)
    .map(({ row }) => row.id)
    .join('');
}

describe('filter', () => {
  it('keeps what its chip counts', () => {
    const counts = countRows(prepare(ROWS));
    expect(counts).toMatchObject({
      all: 6,
      needsYou: 1,
      noKey: 1,
      oldKey: 1,
      onItsWay: 1,
      newKey: 2,
      token: 0,
    });
    expect([ids('noKey'), ids('needsYou'), ids('token')]).toEqual(['c', 'd', '']);
  });
});

describe('keys that are due for a change', () => {
  const MADE = Date.parse('2026-08-24T10:00:00Z');
  const made = (milliseconds: number) =>
    ({ basis: 'issued', since: new Date(milliseconds).toISOString() }) as const;
  const rows = prepare([
    sampleRow({ id: 'older', age: made(MADE - 1) }),
    sampleRow({ id: 'just', age: { ...made(MADE), basis: 'firstSeen' } }),
    sampleRow({ id: 'younger', age: made(MADE + 1) }),
    sampleRow({ id: 'ageless', age: null }),
    sampleRow({ id: 'gone', age: made(MADE - 1), listed: false }),
    sampleRow({ id: 'coming', age: made(MADE - 1), status: 'onItsWay' }),
    sampleRow({ id: 'asked', age: made(MADE - 1), status: 'secondTryDue' }),
  ]);

  it('are those of that age, by whatever it rests on, unless a new key is on its way or nobody can be given one', () => {
    const due = rowsFor(rows, { filters: ['due'], dueBefore: MADE }, BY_NAME).map(({ row }) => row.id);
    expect(due.sort()).toEqual(['just', 'older']);
    expect(countRows(rows, MADE).due).toBe(2);
    expect(countRows(rows).due).toBe(0);
  });
});

describe('search', () => {
  it('finds names, cities and ids, whatever the case and accents', () => {
    expect(ids('all', 'ACAI')).toBe('b');
    expect(ids('all', 'são')).toBe('b');
    expect(ids('all', 'gym')).toBe('dca');
  });

  it('wants every word, in any order', () => {
    expect(ids('all', '10 gym')).toBe('c');
    expect(ids('all', '  ')).toHaveLength(6);
    expect(ids('all', 'nobody')).toBe('');
  });
});

describe('order', () => {
  it('by name follows the alphabet and the numbers in it', () => {
    expect(ids('all')).toBe('bedcfa');
    expect(ids('all', '', { column: 'name', descending: true })).toBe('afcdeb');
  });

  it('by key puts what needs the owner first', () => {
    expect(ids('all', '', { column: 'status', descending: false })).toBe('decbfa');
  });

  it('by length and age keeps rows without one at the end, both ways', () => {
    expect(ids('all', '', { column: 'length', descending: false })).toBe('bafedc');
    expect(ids('all', '', { column: 'length', descending: true })).toBe('fabedc');
    expect(ids('all', '', { column: 'age', descending: false }).slice(-2)).toBe('dc');
    expect(ids('all', '', { column: 'age', descending: true }).slice(-2)).toBe('dc');
  });

  it('by age starts with what is on its way, then the youngest key', () => {
    expect(ids('all', '', { column: 'age', descending: false })).toMatch(/^ef/);
  });
});

describe('rows that changed', () => {
  it('replace their older selves and leave the others alone', () => {
    const before = prepare(ROWS);
    const after = withChanged(before, [{ ...ROWS[2]!, status: 'onItsWay' }]);
    expect(after.entries[2]?.row.status).toBe('onItsWay');
    expect(after.entries[0]).toBe(before.entries[0]);
    expect(after.entries).toHaveLength(6);
    expect(after.byName).toBe(before.byName);
    expect(before.entries[2]?.row.status).toBe('noKey');
  });

  it('that are new or renamed find their place in the alphabet', () => {
    const after = withChanged(prepare(ROWS), [
      sampleRow({ id: 'g', name: 'Aardvark' }),
      { ...ROWS[0]!, name: 'Baker' },
    ]);
    const order = rowsFor(after, {}, BY_NAME).map(({ row }) => row.id);
    expect(order.slice(0, 3)).toEqual(['g', 'b', 'a']);
  });
});

describe('several filters', () => {
  it('widen among statuses, and narrow with everything else', () => {
    expect(idsOf({ filters: ['noKey', 'oldKey'] })).toBe('bc');
    expect(idsOf({ filters: ['secondTryDue', 'noKey', 'needsYou'] })).toBe('d');
    expect(idsOf({ filters: ['needsYou', 'placesOpen'] })).toBe('');
  });

  it('take any of several ages', () => {
    const list = prepare(ROWS);
    const now = Date.parse('2026-11-22T10:00:00Z');
    const of = (...ages: Parameters<typeof ofAge>[1]) =>
      rowsFor(list, { ofAge: ofAge(list, ages, now) }, BY_NAME)
        .map(({ row }) => row.id)
        .join('');
    expect(of()).toHaveLength(6);
    expect(of('under30')).toBe('f');
    expect(of('from30')).toBe('ba');
    expect(of('under30', 'from30')).toBe('bfa');
    // No key, no age.
    expect(of('unknown')).not.toContain('c');
  });
});

describe('columns of text', () => {
  const rows = [
    sampleRow({ id: 'x10', name: 'Alpha', city: 'Zürich', country: '', note: 'b' }),
    sampleRow({ id: 'x9', name: 'Beta', city: 'Ávila', country: '', note: '' }),
    sampleRow({ id: 'X1', name: 'Gamma', city: 'berlin', country: '', note: 'A' }),
  ];
  const sorted = (column: 'city' | 'id' | 'note', descending = false) =>
    rowsFor(atOnce(ranking(prepare(rows), column)), {}, { column, descending }).map(({ row }) => row.name[0]);

  it('follow the alphabet, with nothing last either way', () => {
    expect(sorted('city')).toEqual(['B', 'G', 'A']);
    expect(sorted('city', true)).toEqual(['A', 'G', 'B']);
    expect(sorted('note')).toEqual(['G', 'A', 'B']);
    expect(sorted('note', true)).toEqual(['A', 'G', 'B']);
    expect(sorted('id')).toEqual(['G', 'A', 'B']);
  });

  it('take a text that was not there before between its neighbours', () => {
    const list = atOnce(ranking(prepare(rows), 'note'));
    const after = withChanged(list, [
      { ...rows[1]!, note: 'Aa' },
      sampleRow({ id: 'x2', name: 'Delta', note: 'c' }),
    ]);
    const order = rowsFor(after, {}, { column: 'note', descending: false });
    expect(order.map(({ row }) => row.note)).toEqual(['A', 'Aa', 'b', 'c']);
  });

  it('notes are found', () => {
    const list = prepare([{ ...rows[0]!, note: 'Llamó María' }, rows[1]!]);
    expect(rowsFor(list, { search: 'maria' }, BY_NAME)).toHaveLength(1);
  });
});

it('places: most to update first, without any last', () => {
  const list = prepare([
    sampleRow({ id: 'a', name: 'A' }),
    sampleRow({ id: 'b', name: 'B', placeNames: ['1', '2', '3'] }),
    sampleRow({ id: 'c', name: 'C', placeNames: ['1'], openPlaces: 1 }),
  ]);
  const order = (descending: boolean) =>
    rowsFor(list, {}, { column: 'places', descending })
      .map(({ row }) => row.id)
      .join('');
  expect([order(false), order(true)]).toEqual(['cba', 'bca']);
});

it('10,000 rows are searched and sorted by any column, none lost', async () => {
  const backend = new FakeBackend({ rows: 10_000, start: 'connected', rowsPerPage: 10_000 });
  const outcome = await backend.subAccounts(null);
  let list = prepare(outcome.status === 'ok' ? outcome.data.rows : []);
  for (const column of ['city', 'id', 'note'] as const) list = atOnce(ranking(list, column));
  expect(list.entries).toHaveLength(10_000);
  const found = list.entries.filter(({ searchText }) => searchText.includes('dental')).length;
  expect(found).toBeGreaterThan(0);
  for (const column of [
    'name',
    'status',
    'length',
    'age',
    'lookedAt',
    'places',
    'city',
    'id',
    'note',
  ] as const) {
    const up = rowsFor(list, {}, { column, descending: false });
    expect(new Set(up).size).toBe(10_000);
    const down = rowsFor(list, { search: 'dental' }, { column, descending: true });
    expect(down).toHaveLength(found);
  }
});
