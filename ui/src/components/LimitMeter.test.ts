// The meter of HighLevel's limits: what is used, what is waited for, and the details behind it.
import { configure, waitFor, within } from '@testing-library/svelte';
import { expect, it, vi } from 'vitest';
import type { BudgetView } from '../backend';
import { barriers, openDesk, readOf } from '../test-desk';
import { SECOND, clockTime } from '../time';
import { limitsFromWords, heldUntil, newDayAt, waitWords } from './limit-words';

// Whole journeys through the face, on a machine that may be busy with other work.
configure({ asyncUtilTimeout: 5_000 });
vi.setConfig({ testTimeout: 30_000 });

const NOW = Date.parse('2026-11-22T10:00:00Z');
const BUDGET: BudgetView = {
  of: 'agencyKey',
  limitsFrom: 'published',
  waiting: 0,
  freeAt: null,
  usedInWindow: 3,
  windowLimit: 100,
  windowSeconds: 10,
  usedToday: 412,
  dayLimit: 200_000,
  waitingUntil: null,
};
const at = (milliseconds: number) => new Date(NOW + milliseconds).toISOString();
const said = (change: Partial<BudgetView>) => {
  const held = heldUntil({ ...BUDGET, ...change }, NOW);
  return held && waitWords(held, NOW);
};

it('says that it waits only while a request really does', () => {
  expect(said({ waiting: 2, freeAt: at(4 * SECOND) })).toBe('waiting 4 s for HighLevel’s limit');
  expect(said({ waiting: 0, freeAt: at(4 * SECOND) })).toBeNull();
  expect(said({ waiting: 2, freeAt: at(-SECOND) })).toBeNull();
  expect(said({ waitingUntil: at(90 * SECOND) })).toBe('HighLevel asked to wait 2 min');
  expect(said({ waitingUntil: at(-SECOND), waiting: 1, freeAt: at(SECOND) })).toBe(
    'waiting 1 s for HighLevel’s limit',
  );
});

it('knows when HighLevel’s day begins anew by the owner’s clock', () => {
  expect(newDayAt(NOW)).toBe(clockTime('2026-11-23T00:00:00Z'));
});

it('shows each credential’s use, and in the details where the figures come from', async () => {
  const { desk, user } = await openDesk({ credentials: ['agencyKey', 'agencyToken'] });
  const meter = document.querySelector<HTMLElement>('[data-limit]')!;
  const of = (kind: string, inside: ParentNode = meter) =>
    readOf(inside.querySelector(`[data-budget="${kind}"]`)!);
  expect(of('agencyKey')).toBe('Agency API key 412 of 200,000 today 3 of 100 in 10 s');
  expect(of('agencyToken')).toBe('Private Integration Token 96 of 10,000 today 3 of 20 in 10 s');

  await user.click(meter);
  const details = await waitFor(() => document.querySelector<HTMLElement>('[data-limit-details]')!);
  const card = details.closest('[role=dialog]')!;
  expect(card.getAttribute('aria-label')).toBe('Requests to HighLevel');
  await waitFor(() => expect(card.contains(document.activeElement)).toBe(true));
  expect(of('agencyKey', details)).toContain(`Figures from ${limitsFromWords('headers')}`);
  expect(of('agencyToken', details)).toContain('a careful start: what tokens are known to get');
  expect(readOf(details)).toMatch(/day begins anew at \d?\d:\d\d.* by your clock/);
  expect(await barriers()).toEqual([]);
  const [key, token] = desk.view!.budgets;
  desk.view = {
    ...desk.view!,
    budgets: [
      { ...key!, usedToday: 200_000 },
      { ...token!, limitsFrom: 'settings' },
    ],
  };
  await waitFor(() =>
    expect(of('agencyKey', details)).toContain('200,000 of 200,000 requests: used up for today'),
  );
  expect(of('agencyToken', details)).toContain('Figures from your settings');
  await user.keyboard('{Escape}');
  await waitFor(() => expect(document.querySelector('[data-limit-details]')).toBeNull());
  await waitFor(() => expect(document.activeElement).toBe(meter));
});

it('counts down while it waits, and then says so no more', async () => {
  const { desk } = await openDesk();
  const meter = document.querySelector<HTMLElement>('[data-limit]')!;
  const waiting = () => meter.querySelector<HTMLElement>('[data-waiting]');
  const now = desk.clock.now();
  const budget = { ...BUDGET, waiting: 3, freeAt: new Date(now + 4 * SECOND).toISOString() };
  desk.view = { ...desk.view!, budgets: [budget] };
  await waitFor(() => expect(readOf(waiting()!)).toMatch(/^waiting [34] s for HighLevel’s limit$/));
  desk.clock.set(new Date(now + 2.5 * SECOND).toISOString(), 1);
  await waitFor(() => expect(readOf(waiting()!)).toBe('waiting 2 s for HighLevel’s limit'));
  desk.clock.set(new Date(now + 5 * SECOND).toISOString(), 1);
  await waitFor(() => expect(waiting()).toBeNull());
  expect(within(meter).getByText('3 of 100 in 10 s')).toBeTruthy();
});
