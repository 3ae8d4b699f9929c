// The choice of rows: it is kept by id, follows ranges, and survives whatever the table shows.
import { describe, expect, it } from 'vitest';
import { sampleRow } from '../../test-samples';
import { ChosenRows } from './chosen-rows.svelte';
import { prepare } from './prepare-rows';

const SHOWN = prepare(['a', 'b', 'c', 'd', 'e'].map((id) => sampleRow({ id, name: `Gym ${id}` }))).entries;
const chosenOf = (chosen: ChosenRows) => [...chosen.ids].sort().join('');

describe('a range', () => {
  it('goes from the row chosen last to this one, both ways', () => {
    const chosen = new ChosenRows();
    chosen.toggle('d');
    chosen.rangeTo('b', SHOWN);
    expect(chosenOf(chosen)).toBe('bcd');
    chosen.rangeTo('e', SHOWN);
    expect(chosenOf(chosen)).toBe('bcde');
  });

  it('that begins at a row just taken out takes out', () => {
    const chosen = new ChosenRows();
    chosen.addAll(SHOWN);
    chosen.toggle('b');
    chosen.rangeTo('d', SHOWN);
    expect(chosenOf(chosen)).toBe('ae');
  });

  it('whose beginning is no longer shown is this row alone', () => {
    const chosen = new ChosenRows();
    chosen.toggle('a');
    chosen.rangeTo('d', SHOWN.slice(2));
    expect(chosenOf(chosen)).toBe('ad');
  });
});

it('all shown are added to what is chosen already, and taken out again alone', () => {
  const chosen = new ChosenRows();
  chosen.toggle('a');
  chosen.addAll(SHOWN.slice(3));
  expect(chosenOf(chosen)).toBe('ade');
  chosen.removeAll(SHOWN.slice(3));
  expect(chosenOf(chosen)).toBe('a');
});

it('forgets a sub-account that has left the desk', () => {
  const chosen = new ChosenRows();
  chosen.addAll(SHOWN);
  chosen.keepOnly(new Map([['c', 1]]));
  expect(chosenOf(chosen)).toBe('c');
});
