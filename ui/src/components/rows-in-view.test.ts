// Which rows of a long list are drawn, and where to scroll.
import { expect, it } from 'vitest';
import { mostInView, rowsInView, scrollFor } from './rows-in-view';

it('draws what is seen and a little around it, never more than there is', () => {
  expect(rowsInView(0, 50, 0, 600)).toEqual({ first: 0, end: 0 });
  expect(rowsInView(5, 50, 0, 600)).toEqual({ first: 0, end: 5 });
  for (const scrolled of [0, 1, 777, 123_456, 4_999_400, 9_999_999]) {
    const { first, end } = rowsInView(100_000, 50, scrolled, 600);
    expect(end - first).toBeLessThanOrEqual(mostInView(50, 600));
    expect(first * 50).toBeLessThanOrEqual(Math.min(scrolled, 5_000_000));
    expect(end).toBeLessThanOrEqual(100_000);
    if (scrolled < 5_000_000) expect(end * 50).toBeGreaterThanOrEqual(Math.min(scrolled + 600, 5_000_000));
  }
});

it('scrolls no further than it has to', () => {
  expect(scrollFor(3, 50, 0, 600)).toBe(0);
  expect(scrollFor(12, 50, 0, 600)).toBe(50);
  expect(scrollFor(2, 50, 400, 600)).toBe(100);
});
