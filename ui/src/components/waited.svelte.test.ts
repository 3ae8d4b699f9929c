// The steps of a wait, and that the next one begins anew.
import { flushSync } from 'svelte';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Waited } from './waited.svelte';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('shows itself after 300 ms, is told after 2 s, and can be given up after 10 s', () => {
  let waits = $state(false);
  let waited!: Waited;
  const end = $effect.root(() => {
    waited = new Waited(() => waits);
  });
  const steps: string[] = [];
  const after = (time: number) => {
    vi.advanceTimersByTime(time);
    steps.push(`${waited.step} ${[waited.shown, waited.told, waited.long].map(Number).join('')}`);
  };
  waits = true;
  flushSync();
  after(299);
  after(1);
  after(1700);
  after(8000);
  expect(steps).toEqual(['none 000', 'shown 100', 'told 110', 'long 111']);
  waits = false;
  flushSync();
  expect(waited.step).toBe('none');
  waits = true;
  flushSync();
  after(299);
  expect(steps.at(-1)).toBe('none 000');
  end();
});
