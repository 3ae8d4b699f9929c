// What changed in the agency: the strip above the table, the marks in the rows, the words in the panel.
import { configure, screen, waitFor, within } from '@testing-library/svelte';
import { expect, it, vi } from 'vitest';
import { FIRST_PREFERENCES, type ChangesView } from '../../backend';
import { FakeBackend } from '../../backend/fake';
import { Desk } from '../../desk.svelte';
import { barriers, openDesk, readOf } from '../../test-desk';
import { DAY } from '../../time';
import { changeParts } from './change-words';

// Whole journeys through the face, on a machine that may be busy with other work.
configure({ asyncUtilTimeout: 5_000 });
vi.setConfig({ testTimeout: 30_000 });

const strip = () => document.querySelector<HTMLElement>('[data-changes]');
const part = (kind: string) => strip()!.querySelector<HTMLElement>(`[data-change="${kind}"]`)!;
const rows = () => [...document.querySelectorAll<HTMLElement>('[role=row][data-id]')];
const chip = (filter: string) => document.querySelector<HTMLElement>(`button[data-filter="${filter}"]`);

it('the strip names only what is so, in the right number', () => {
  const nothing: ChangesView = { since: '', new: 0, gone: 0, keysCame: 0, keysWent: 0, keysChanged: 0 };
  const words = (changes: Partial<ChangesView>) =>
    changeParts({ ...nothing, ...changes }).map((one) => one.words);
  expect(words({})).toEqual([]);
  expect(words({ new: 3, gone: 1, keysChanged: 2 })).toEqual([
    '3 new sub-accounts',
    '1 sub-account gone',
    '2 keys changed outside Key Desk',
  ]);
  expect(words({ new: 1, keysCame: 1, keysWent: 2 })).toEqual([
    '1 new sub-account',
    '1 key came',
    '2 keys gone',
  ]);
});

it('each part shows its rows, pressed again all that changed, whatever was searched for', async () => {
  const { desk, user } = await openDesk({ changes: true });
  expect(readOf(strip()!)).toMatch(/^Since .*\d{1,2}:\d\d.*:/);
  expect(within(strip()!).getAllByRole('button').map(readOf)).toEqual([
    '2 new sub-accounts',
    '1 sub-account gone',
    '1 key came',
    '1 key gone',
    '2 keys changed outside Key Desk',
    'Got it',
  ]);
  await user.type(screen.getByLabelText('Search sub-accounts'), 'zzzz');
  await user.click(part('keyChanged'));
  await waitFor(() => expect(rows()).toHaveLength(2));
  for (const row of rows()) {
    expect(readOf(row.querySelector('[data-change="keyChanged"]')!)).toBe('Key changed');
  }
  expect(part('keyChanged').getAttribute('aria-pressed')).toBe('true');
  expect(desk.search).toBe('');
  await user.click(part('keyChanged'));
  await waitFor(() => expect(rows()).toHaveLength(7));
  expect(chip('changed')?.getAttribute('aria-pressed')).toBe('true');
  await user.click(part('gone'));
  await waitFor(() => expect(rows()).toHaveLength(1));
  // What is gone is not forgotten.
  expect(readOf(rows()[0]!)).toContain('No longer listed by HighLevel');
  await user.click(chip('all')!);
  await waitFor(() => expect(rows().length).toBeGreaterThan(7));
  expect(part('gone').getAttribute('aria-pressed')).toBe('false');
  expect(await barriers()).toEqual([]);
});

it('put away, strip, chip and marks are gone and every row is shown', async () => {
  const { desk, user } = await openDesk({ changes: true });
  await user.click(part('new'));
  await user.click(within(strip()!).getByRole('button', { name: 'Got it' }));
  await waitFor(() => expect(strip()).toBeNull());
  await waitFor(() => expect(desk.counts.changed).toBe(0));
  expect(chip('changed')).toBeNull();
  expect(desk.shown).toHaveLength(60);
  expect(document.activeElement).toBe(screen.getByRole('grid'));
});

it('put away by mistake, it is brought back', async () => {
  const { desk, user } = await openDesk({ changes: true });
  const before = desk.view!.changes;
  await user.click(within(strip()!).getByRole('button', { name: 'Got it' }));
  await waitFor(() => expect(strip()).toBeNull());
  await user.click(await screen.findByRole('button', { name: 'Undo' }));
  await waitFor(() => expect(strip()).not.toBeNull());
  expect(desk.view!.changes).toEqual(before);
  await waitFor(() => expect(desk.counts.changed).toBe(7));
  expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
});

it('the panel says what changed and when it was noticed', async () => {
  const { find, panelOf } = await openDesk({ changes: true });
  const panel = await panelOf(find((row) => row.change?.kind === 'keyChanged'));
  const words = readOf(panel.querySelector('[data-change]')!);
  expect(words).toMatch(
    /was not changed through Key Desk\. Key Desk noticed when it looked (at|yesterday at|on) .*\d{1,2}:\d\d.*\.$/,
  );
});

it('a key falls due as time goes by, in the row by a word, in the panel, and under its chip', async () => {
  const { desk, find, panelOf, pass } = await openDesk();
  const young = find(
    (row) =>
      row.status === 'newKey' && row.age !== null && desk.clock.now() - Date.parse(row.age.since) < 80 * DAY,
  );
  const panel = await panelOf(young);
  expect(panel.querySelector('[data-due]')).toBeNull();
  const before = desk.counts.due;
  pass(90 * DAY);
  await desk.lookNow();
  await waitFor(() => expect(readOf(panel.querySelector('[data-due]')!)).toContain('older than 90 days'));
  expect(desk.counts.due).toBeGreaterThan(before);
  expect(chip('due')?.textContent).toContain('Change due');
  desk.setFilters({ filters: ['due'] });
  desk.search = young.name;
  await waitFor(() => expect(rows().map((row) => row.dataset.id)).toContain(young.id));
  expect(readOf(rows()[0]!.querySelector('[data-due]')!)).toBe('Due');
});

it('a filter for changes is not remembered into an empty table', async () => {
  const backend = new FakeBackend({ start: 'connected', rows: 20 });
  await backend.savePreferences({ ...FIRST_PREFERENCES, filters: ['changed', 'oldKey'] });
  const desk = new Desk(backend);
  await desk.start();
  await waitFor(() => expect(desk.rowsLoaded).toBe(true));
  expect(desk.preferences.filters).toEqual(['oldKey']);
});
