// The columns as the owner has them: whatever was kept, every column once and the name first.
import { describe, expect, it } from 'vitest';
import type { ColumnChoice } from '../../backend';
import {
  allColumns,
  asOnScreen,
  gridTracks,
  leastWidth,
  shownColumns,
  withMoved,
  withShown,
  withWidth,
} from './columns';

const names = (columns: readonly ColumnChoice[]) => columns.map(({ column }) => column);

it('without a choice the room decides', () => {
  expect(names(shownColumns([], 80))).toEqual(['name', 'status', 'length', 'age', 'lookedAt', 'places']);
  expect(names(shownColumns([], 55))).toEqual(['name', 'status', 'length', 'age', 'lookedAt']);
  expect(names(shownColumns([], 40))).toEqual(['name', 'status', 'length', 'age']);
});

it('what is kept is completed, and the name is always there and first', () => {
  const kept: ColumnChoice[] = [
    { column: 'city', width: null, shown: true },
    { column: 'name', width: 200, shown: false },
    { column: 'city', width: 90, shown: false },
  ];
  expect(names(shownColumns(kept, 20))).toEqual(['name', 'city']);
  expect(allColumns(kept)).toHaveLength(9);
  expect(new Set(names(allColumns(kept))).size).toBe(9);
});

describe('a change', () => {
  it('starts from what is on screen', () => {
    const now = asOnScreen([], shownColumns([], 40));
    expect(names(shownColumns(now, 40))).toEqual(['name', 'status', 'length', 'age']);
    expect(names(shownColumns(withShown(now, 'note', true), 40)).at(-1)).toBe('note');
  });

  it('keeps widths within bounds, and the name where it is', () => {
    const width = (column: ColumnChoice['column'], wanted: number) =>
      withWidth([], column, wanted).find((choice) => choice.column === column)?.width;
    expect([width('age', 5), width('age', 5000), width('age', 100.4)]).toEqual([60, 800, 100]);
    expect(names(withMoved([], 'age', 'status')).slice(0, 4)).toEqual(['name', 'age', 'status', 'length']);
    expect(names(withMoved([], 'status', 'age')).slice(0, 4)).toEqual(['name', 'length', 'age', 'status']);
    expect(names(withMoved([], 'name', 'age'))[0]).toBe('name');
    expect(names(withMoved([], 'age', 'name'))[0]).toBe('name');
    expect(withShown([], 'name', false)[0]?.shown).toBe(true);
  });
});

it('what is left of the room goes to a column that grows, else behind the last', () => {
  expect(gridTracks(shownColumns([], 80))).toMatch(/^2\.5rem minmax\(.*fr\).* 2rem$/);
  const fixed: ColumnChoice[] = [
    { column: 'name', width: 160, shown: true },
    { column: 'status', width: null, shown: true },
  ];
  expect(gridTracks(fixed)).toBe('2.5rem 10rem 9.125rem minmax(2rem, 1fr)');
  expect(leastWidth(fixed, 1)).toBe(10 + 9.125 + 4.5 + 3);
});
