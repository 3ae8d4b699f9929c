// What is said of a look: how far it is, and whether fewer came than there should be.
import { expect, it } from 'vitest';
import type { LookView } from '../../backend';
import { fewerWords, lookingWords } from './look-words';

it.each([
  [0, null, 'Looking…'],
  [4_200, null, 'Looking… 4,200 so far'],
  [4_200, 10_000, 'Looking… 4,200 of 10,000'],
  [0, 10_000, 'Looking… 0 of 10,000'],
  // The agency grew meanwhile.
  [10_010, 10_000, 'Looking… 10,000 of 10,000'],
])('after %i of %s it says "%s"', (rows, expected, words) => {
  expect(lookingWords({ since: '2026-11-22T10:00:00Z', rows, expected })).toBe(words);
});

it('fewer than HighLevel says is told, but not where the others only could not be read', () => {
  const look = (rows: number, expected: number | null, badRowCount = 0): LookView => ({
    at: '2026-11-22T10:00:00Z',
    rows,
    expected,
    badRows: [],
    badRowCount,
  });
  expect(fewerWords(look(248, 250))).toBe('HighLevel says there are 250 sub-accounts; 248 came.');
  expect(fewerWords(look(0, 1))).toBe('HighLevel says there is 1 sub-account; 0 came.');
  expect(fewerWords(look(248, 250, 2))).toBeNull();
  expect(fewerWords(look(251, 250))).toBeNull();
  expect(fewerWords(look(248, null))).toBeNull();
});
