// What needs the owner: each reason by itself, their order, and when many are told as one.
import { describe, expect, it } from 'vitest';
import type { RegenerationView, SubAccountRow } from '../../backend';
import { sampleRegeneration, sampleRow } from '../../test-samples';
import { dueSince } from '../key-table/due';
import { NEED_KINDS, isCompromised, whatNeedsOwner } from './needs';

const NOTICED = '2026-11-22T09:30:00Z';
const DUE_BEFORE = Date.parse('2026-08-24T10:00:00Z');

function leaked(regeneration: Partial<RegenerationView>, row: Partial<SubAccountRow> = {}): SubAccountRow {
  return sampleRow({ ...row, regeneration: sampleRegeneration({ compromisedAt: NOTICED, ...regeneration }) });
}

function told(rows: SubAccountRow[]): string[] {
  const entries = rows.map((row) => ({ row, dueSince: dueSince(row) }));
  return whatNeedsOwner(entries, DUE_BEFORE).map((need) =>
    need.row === null ? `${need.kind} ${need.rows.length}` : `${need.kind} ${need.row.name}`,
  );
}

describe('a key that somebody else has', () => {
  const missing = { keyForm: 'missing', age: null } as const;
  const TABLE: [name: string, row: SubAccountRow, expected: boolean][] = [
    ['needs the owner while the click is to come', leaked({ state: 'confirmed', route: 'guided' }), true],
    ['needs the owner while the new one is on its way', leaked({ state: 'waiting' }, missing), true],
    ['needs the owner while nobody knows', leaked({ state: 'unknown' }), true],
    ['needs the owner at the second try', leaked({ state: 'retryDue' }, missing), true],
    ['needs the owner when support has to help', leaked({ state: 'escalated' }, missing), true],
    ['needs the owner while places have the old one', leaked({ state: 'arrived' }, { openPlaces: 1 }), true],
    ['is over once every place has the new one', leaked({ state: 'arrived' }), false],
    ['needs the owner where HighLevel refused', leaked({ state: 'failed', failure: 'refused' }), true],
    [
      'is over where another key came since',
      leaked({ state: 'failed' }, { age: { basis: 'firstSeen', since: '2026-11-22T11:00:00Z' } }),
      false,
    ],
    ['is over where it is gone', leaked({ state: 'failed', failure: 'refused' }, missing), false],
    ['needs the owner who stopped watching while it is still shown', leaked({ state: 'dismissed' }), true],
    [
      'is over where only the owner can see and stopped watching',
      leaked({ state: 'dismissed' }, { keyForm: 'notDisclosed', age: null }),
      false,
    ],
    [
      'is none where the key was regenerated for another reason',
      sampleRow({ regeneration: sampleRegeneration({ state: 'waiting' }) }),
      false,
    ],
  ];
  it.each(TABLE)('%s', (_, row, expected) => {
    expect(isCompromised(row)).toBe(expected);
  });
});

/** One row for every reason. */
function oneOfEach(): SubAccountRow[] {
  const row = (name: string, change: Partial<SubAccountRow>) => sampleRow({ id: name, name, ...change });
  return [
    row('due', { age: { basis: 'issued', since: '2026-01-01T00:00:00Z' } }),
    row('old', { status: 'oldKey', keyForm: 'old' }),
    row('expired', { status: 'expired' }),
    row('none', { status: 'noKey', keyForm: 'missing', age: null }),
    row('places', { openPlaces: 2 }),
    row('click', { status: 'yourTurn' }),
    row('silent', { status: 'unanswered' }),
    row('second', { status: 'secondTryDue' }),
    row('support', { status: 'supportNeeded' }),
    row('leaked', {
      status: 'onItsWay',
      regeneration: sampleRegeneration({ compromisedAt: NOTICED }),
    }),
    row('good', {}),
  ];
}

it('comes in the order in which it should be done', () => {
  expect(told(oneOfEach())).toEqual([
    'compromised leaked',
    'supportNeeded support',
    'secondTryDue second',
    'unanswered silent',
    'yourTurn click',
    'placesOpen places',
    'noKey none',
    'expired expired',
    'oldKey old',
    'due due',
  ]);
  expect(NEED_KINDS).toHaveLength(10);
});

it('is nothing where every key is fine', () => {
  expect(told([sampleRow()])).toEqual([]);
  expect(told([])).toEqual([]);
});

it('tells up to three by name, in the order of names, and more as one', () => {
  const old = (name: string) => sampleRow({ id: name, name, status: 'oldKey', keyForm: 'old' });
  expect(told(['c', 'a', 'b'].map(old))).toEqual(['oldKey a', 'oldKey b', 'oldKey c']);
  expect(told(['c', 'a', 'b', 'd'].map(old))).toEqual(['oldKey 4']);
});

it('tells a leaked key once, and an old one not as due again', () => {
  const long = { basis: 'firstSeen', since: '2025-01-01T00:00:00Z' } as const;
  expect(
    told([
      leaked({ state: 'retryDue' }, { id: 'a', name: 'a', status: 'secondTryDue', openPlaces: 1 }),
      sampleRow({ id: 'b', name: 'b', status: 'oldKey', keyForm: 'old', age: long, openPlaces: 1 }),
    ]),
  ).toEqual(['compromised a', 'placesOpen b', 'oldKey b']);
});
