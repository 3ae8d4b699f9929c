// Preparing rows in slices: the same as at once, nothing lost when the list comes anew, and short pieces of work.
import { describe, expect, it } from 'vitest';
import { FakeBackend } from '../../backend/fake';
import { sampleRow } from '../../test-samples';
import { NO_ROWS, prepare, preparing, withChanged } from './prepare-rows';
import { atOnce, inSlices, sorting } from './slices';

/** The same shuffle every time. */
function shuffled(length: number): Uint32Array<ArrayBuffer> {
  const numbers = new Uint32Array(length).map((_, index) => index);
  let seed = 7;
  for (let at = length - 1; at > 0; at -= 1) {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    const other = seed % (at + 1);
    [numbers[at], numbers[other]] = [numbers[other]!, numbers[at]!];
  }
  return numbers;
}

describe('sorting as work in slices', () => {
  it.each([0, 1, 2, 127, 128, 129, 1000, 5003])('puts %i numbers in order', (length) => {
    const sorted = atOnce(sorting(shuffled(length), (a, b) => a - b));
    expect([...sorted]).toEqual(Array.from({ length }, (_, index) => index));
  });

  it('keeps equals as they were', () => {
    const sorted = atOnce(sorting(shuffled(1000), (a, b) => (a % 10) - (b % 10)));
    const before = [...shuffled(1000)];
    for (let digit = 0; digit < 10; digit += 1) {
      expect([...sorted].filter((number) => number % 10 === digit)).toEqual(
        before.filter((number) => number % 10 === digit),
      );
    }
  });

  it('compares little where nearly everything is in order', () => {
    let compared = 0;
    const nearly = new Uint32Array(10_000).map((_, index) => index);
    [nearly[10], nearly[5000]] = [nearly[5000]!, nearly[10]!];
    atOnce(sorting(nearly, (a, b) => ((compared += 1), a - b)));
    expect(compared).toBeLessThan(45_000);
  });
});

async function rowsOfFake(rows: number) {
  const backend = new FakeBackend({ rows, start: 'connected', rowsPerPage: rows });
  const outcome = await backend.subAccounts(null);
  return outcome.status === 'ok' ? outcome.data.rows : [];
}

it('with pauses comes to the same as without', async () => {
  const rows = await rowsOfFake(3000);
  const [once, sliced] = [prepare(rows), await inSlices(preparing(rows))];
  expect(sliced.byName).toEqual(once.byName);
  expect(sliced.entries).toEqual(once.entries);
});

it('a list that comes anew is sorted from where it stood, with new ones and without those gone', async () => {
  const rows = await rowsOfFake(500);
  const before = prepare(rows);
  const newer = [sampleRow({ id: 'first', name: 'Aaa' }), ...rows.slice(5).reverse()];
  const after = atOnce(preparing(newer, before));
  expect(after.byName).toEqual(prepare(newer).byName);
  expect([after.at.has('first'), after.at.has(rows[0]!.id)]).toEqual([true, false]);
  expect(atOnce(preparing([], before))).toMatchObject({ entries: [], at: new Map() });
});

it('an id that is there twice is no reason to lose a row', () => {
  const twice = [sampleRow({ name: 'B' }), sampleRow({ name: 'A' })];
  expect([...atOnce(preparing(twice, prepare(twice))).byName]).toEqual([1, 0]);
});

it('changes to many names at once come to the same as preparing anew', async () => {
  const rows = await rowsOfFake(400);
  const changed = rows
    .filter((_, index) => index % 7 === 0)
    .map((row) => ({ ...row, name: `X ${row.name}` }));
  const all = rows.map((row) => changed.find((one) => one.id === row.id) ?? row);
  const list = withChanged(prepare(rows), [...changed, sampleRow({ id: 'late', name: 'M' })]);
  const names = (of: typeof list) => [...of.byName].map((at) => of.entries[at]!.row.name);
  expect(names(list)).toEqual(names(prepare([...all, sampleRow({ id: 'late', name: 'M' })])));
  expect(withChanged(list, [])).toBe(list);
  expect(withChanged(NO_ROWS, [sampleRow()]).at.get('loc1')).toBe(0);
});

it('nothing of 20,000 rows takes long by itself', async () => {
  const rows = await rowsOfFake(20_000);
  const work = preparing(rows);
  let steps = 0;
  while (!work.next().done) steps += 1;
  // On any machine: so many places to pause that each piece is a small part of a frame.
  expect(steps).toBeGreaterThan(500);
});
