// What the table shows: filter, search and order, and that 10,000 rows cost no noticeable time.
import { describe, expect, it } from 'vitest';
import { FakeBackend } from '../../backend/fake';
import type { SubAccountRow } from '../../backend';
import { sampleRegeneration, sampleRow } from '../../test-samples';
import { countRows, prepare, selectRows, withChanged, type Order } from './select-rows';

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

function ids(filter: Parameters<typeof selectRows>[1], search = '', order: Order = BY_NAME): string {
  return selectRows(prepare(ROWS), filter, search, order)
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
    const due = selectRows(rows, 'due', '', BY_NAME, MADE).map(({ row }) => row.id);
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
    expect(after[2]?.row.status).toBe('onItsWay');
    expect(after[0]).toBe(before[0]);
    expect(after).toHaveLength(6);
  });

  it('that are new or renamed find their place in the alphabet', () => {
    const after = withChanged(prepare(ROWS), [
      sampleRow({ id: 'g', name: 'Aardvark' }),
      { ...ROWS[0]!, name: 'Baker' },
    ]);
    const order = selectRows(after, 'all', '', BY_NAME).map(({ row }) => row.id);
    expect(order.slice(0, 3)).toEqual(['g', 'b', 'a']);
  });
});

it('10,000 rows are searched and sorted by any column, none lost', async () => {
  const backend = new FakeBackend({ rows: 10_000, start: 'connected' });
  const outcome = await backend.subAccounts();
  const prepared = prepare(outcome.status === 'ok' ? outcome.data : []);
  expect(prepared).toHaveLength(10_000);
  const found = prepared.filter(({ searchText }) => searchText.includes('dental')).length;
  expect(found).toBeGreaterThan(0);
  for (const column of ['name', 'status', 'length', 'age', 'lookedAt'] as const) {
    const up = selectRows(prepared, 'all', '', { column, descending: false });
    expect(new Set(up).size).toBe(10_000);
    const down = selectRows(prepared, 'all', 'dental', { column, descending: true });
    expect(down).toHaveLength(found);
  }
});
