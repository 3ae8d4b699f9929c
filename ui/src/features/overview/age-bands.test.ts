// Ages in bands, at the edges of each, and what has no age.
import { expect, it } from 'vitest';
import type { AgeBand, KeyAge, KeyForm } from '../../backend';
import { sampleRow } from '../../test-samples';
import { DAY } from '../../time';
import { AGE_BANDS, ageBandOf, countBands } from './age-bands';

const NOW = Date.parse('2026-11-22T10:00:00Z');
const old = (days: number, basis: KeyAge['basis'] = 'issued'): KeyAge => ({
  basis,
  since: new Date(NOW - days * DAY).toISOString(),
});

const TABLE: [name: string, keyForm: KeyForm, age: KeyAge | null, band: AgeBand | null][] = [
  ['made today', 'new', old(0), 'under30'],
  ['from a clock that runs ahead', 'new', old(-1), 'under30'],
  ['just under 30 days', 'new', old(29.9), 'under30'],
  ['30 days', 'new', old(30), 'from30'],
  ['just under 90 days', 'new', old(89.9), 'from30'],
  ['90 days', 'new', old(90), 'from90'],
  ['just under 180 days', 'new', old(179.9), 'from90'],
  ['180 days', 'new', old(180), 'over180'],
  ['first seen 5 days ago: nobody knows how old it is', 'old', old(5, 'firstSeen'), 'unknown'],
  ['first seen 179 days ago: still nobody knows', 'old', old(179, 'firstSeen'), 'unknown'],
  ['first seen 412 days ago: at least that old', 'old', old(412, 'firstSeen'), 'over180'],
  ['not shown to Key Desk', 'notDisclosed', null, 'unknown'],
  ['no key', 'missing', null, null],
];

it.each(TABLE)('%s', (_, keyForm, age, band) => {
  expect(ageBandOf(sampleRow({ keyForm, age }), NOW)).toBe(band);
});

it('counts every key once', () => {
  const rows = TABLE.map(([, keyForm, age]) => sampleRow({ keyForm, age }));
  const counts = countBands(rows, NOW);
  expect(counts).toEqual({ under30: 3, from30: 2, from90: 2, over180: 2, unknown: 3 });
  expect(AGE_BANDS.reduce((sum, band) => sum + counts[band], 0)).toBe(TABLE.length - 1);
});
