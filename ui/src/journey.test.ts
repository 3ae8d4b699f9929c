// The owner's whole way through the face, with the desk's twin behind it: in by the demo, find a sub-account
// without a key, regenerate, watch it arrive, leave. Not here: the real desk; tests/ of the workspace has that.
import { configure, render, screen, waitFor, within } from '@testing-library/svelte';
import axe from 'axe-core';
import { afterEach, expect, it, vi } from 'vitest';
import App from './App.svelte';
import { FakeBackend, type FakeOptions } from './backend/fake';
import { Desk } from './desk.svelte';
// Read before, so that no test waits for the page.
import './features/key-table/SubAccountsPage.svelte';
import { MINUTE, SECOND } from './time';
import { literal } from './words/say.svelte';
import { person } from './test-desk';

// Whole journeys through the face, on a machine that may be busy with other work.
configure({ asyncUtilTimeout: 5_000 });
vi.setConfig({ testTimeout: 30_000 });

async function open(options: FakeOptions = {}) {
  let now = Date.parse('2026-11-22T10:00:00Z');
  const backend = new FakeBackend({ now: () => now, ...options });
  const desk = new Desk(backend);
  render(App, { desk });
  await desk.start();
  if (options.start === 'connected') {
    desk.page = 'subAccounts';
    await screen.findByRole('grid');
  }
  return { backend, desk, user: person(), pass: (time: number) => ((now += time), backend.tick()) };
}

afterEach(() => {
  document.body.removeAttribute('style');
  delete document.documentElement.dataset.theme;
});

const rowOf = (id: string) => document.querySelector<HTMLElement>(`[role=row][data-id="${id}"]`);

/** What an automatic check of accessibility finds wrong; colours are measured in styles/tokens.test.ts. */
async function barriers(): Promise<string[]> {
  const found = await axe.run(document.body, {
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
  });
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
}

it('goes from the demo to an arrived key and back to the start', async () => {
  const { backend, desk, user, pass } = await open();
  await user.click(await screen.findByRole('button', { name: 'Try the demo agency' }));
  expect(await screen.findByText(/made-up agency/)).toBeTruthy();
  // First the overview greets; what needs the owner there leads on.
  await waitFor(() =>
    expect(screen.getByRole('heading', { level: 1 }).textContent).toMatch(/^Good .* things need you\.$/),
  );
  await user.click(screen.getByRole('button', { name: 'Sub-accounts' }));
  await waitFor(() => expect(document.querySelectorAll('[role=row][data-id]').length).toBeGreaterThan(5));
  expect(screen.getByRole('grid').getAttribute('aria-rowcount')).toBe('251');
  // Only what fits on screen exists.
  expect(document.querySelectorAll('[role=row][data-id]').length).toBeLessThan(40);

  await user.click(document.querySelector<HTMLElement>('button[data-filter="noKey"]')!);
  const first = document.querySelector<HTMLElement>('[role=row][data-id]')!;
  const id = first.dataset.id!;
  expect(first.querySelector('[data-status="noKey"]')).not.toBeNull();
  await user.click(first);
  const panel = await waitFor(() => document.querySelector<HTMLElement>('aside[data-panel]')!);
  expect(panel.textContent).toContain('There is no key');

  await user.click(within(panel).getByRole('button', { name: 'Regenerate…' }));
  await user.type(await screen.findByLabelText(/Type CONFIRM/), 'CONFIRM{Enter}');
  await waitFor(() => expect(document.querySelector('[data-regeneration="waiting"]')).not.toBeNull());
  expect(backend.sent).toEqual([id]);
  expect(document.querySelector('[data-regeneration]')?.textContent).toMatch(/left/);
  // It is no longer without a key and so leaves this filter; the panel stays.
  expect(rowOf(id)).toBeNull();

  // The demo's clock runs 60 times faster: 20 seconds are 20 minutes there.
  pass(20 * SECOND);
  await waitFor(() => expect(document.querySelector('[data-regeneration="arrived"]')).not.toBeNull());
  expect(await screen.findByText(/^The new key of .* arrived\.$/)).toBeTruthy();
  expect(desk.byId.get(id)?.status).toBe('newKey');

  await user.click(screen.getByRole('button', { name: 'Leave the demo' }));
  expect(await screen.findByText('Every sub-account’s key, on one desk')).toBeTruthy();
});

it('connects an agency, forgets what was typed, and remembers nothing of it on screen', async () => {
  const { desk, user } = await open();
  await user.click(await screen.findByRole('button', { name: 'Connect my agency' }));
  const dialog = await screen.findByRole('dialog');
  const key = within(dialog).getByLabelText<HTMLInputElement>('Paste your key or token');
  expect(key.type).toBe('password');
  await user.type(key, 'wrong');
  await user.click(within(dialog).getByRole('button', { name: 'Connect' }));
  expect((await within(dialog).findByRole('alert')).textContent).toContain(
    'HighLevel does not know this key',
  );

  await user.clear(key);
  await user.type(key, 'agency-key-of-the-test');
  await user.type(within(dialog).getByLabelText(/What shall we call the agency/), 'Tidewater');
  await user.click(within(dialog).getByRole('button', { name: 'Connect' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect(desk.view?.connection?.agencyName).toBe('Tidewater');
  expect(document.body.innerHTML).not.toContain('agency-key-of-the-test');

  desk.connectOpen = true;
  expect((await screen.findByLabelText<HTMLInputElement>('Paste your key or token')).value).toBe('');
});

it('offers the key for this session only where the keychain cannot be reached', async () => {
  const { desk, user } = await open();
  desk.connectOpen = true;
  await user.type(await screen.findByLabelText('Paste your key or token'), 'nokeychain');
  await user.click(screen.getByRole('button', { name: 'Connect' }));
  await user.click(await screen.findByRole('button', { name: 'Use it for this session only' }));
  await waitFor(() => expect(desk.view?.connection).not.toBeNull());
});

it('shows the first look growing, and stops it when asked', async () => {
  const { desk, user, pass } = await open({ rowsPerTick: 100 });
  desk.connectOpen = true;
  await user.type(await screen.findByLabelText('Paste your key or token'), 'slow');
  await user.click(screen.getByRole('button', { name: 'Connect' }));
  pass(SECOND);
  expect(await screen.findByText(/100 so far/)).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Cancel' }));
  expect(await screen.findByText(/You stopped the look/)).toBeTruthy();
  expect(desk.view?.connection).toBeNull();
});

it('is worked with the keyboard alone: search, arrows, Enter, r', async () => {
  const { desk, user } = await open({ start: 'connected' });
  await waitFor(() => expect(desk.rowsLoaded).toBe(true));
  await user.keyboard('{Control>}f{/Control}');
  expect(document.activeElement?.id).toBe('search');
  await user.keyboard('bluebird');
  await waitFor(() => expect(desk.shown.length).toBeLessThan(20));

  const grid = screen.getByRole('grid');
  grid.focus();
  const active = () => document.getElementById(grid.getAttribute('aria-activedescendant') ?? '')?.dataset.id;
  await waitFor(() => expect(active()).toBe(desk.shown[0]?.row.id));
  await user.keyboard('{ArrowDown}');
  expect(active()).toBe(desk.shown[1]?.row.id);
  await user.keyboard('{End}');
  expect(active()).toBe(desk.shown.at(-1)?.row.id);
  await user.keyboard('{Home}{Enter}');
  expect(desk.selectedId).toBe(desk.shown[0]?.row.id);
  expect(document.querySelector('aside[data-panel]')).not.toBeNull();
  await user.keyboard('r');
  expect(await screen.findByRole('alertdialog')).toBeTruthy();
});

it('says what to do when nothing matches', async () => {
  const { desk, user } = await open({ start: 'connected' });
  await waitFor(() => expect(desk.rowsLoaded).toBe(true));
  await user.type(screen.getByLabelText('Search sub-accounts'), 'zzzz');
  await user.click(await screen.findByRole('button', { name: 'Clear search and filter' }));
  expect(desk.shown).toHaveLength(250);
});

it('sorts by a column, tells so, and turns round at the second press', async () => {
  const { desk, user } = await open({ start: 'connected' });
  await waitFor(() => expect(desk.rowsLoaded).toBe(true));
  const name = screen.getByRole('columnheader', { name: 'Sub-account' });
  await user.click(within(name).getByRole('button'));
  expect(name.getAttribute('aria-sort')).toBe('ascending');
  const first = desk.shown[0]?.row.id;
  await user.click(within(name).getByRole('button'));
  expect(name.getAttribute('aria-sort')).toBe('descending');
  expect(desk.shown.at(-1)?.row.id).toBe(first);
});

it('keeps filter, order and colours for next time, but not the search', async () => {
  const { backend, user } = await open({ start: 'connected' });
  await user.click(await waitFor(() => document.querySelector<HTMLElement>('button[data-filter="oldKey"]')!));
  await user.click(screen.getByRole('radio', { name: 'Dark' }));
  await user.type(screen.getByLabelText('Search sub-accounts'), 'gym');
  expect(document.documentElement.dataset.theme).toBe('dark');
  await waitFor(() =>
    expect(backend.saved).toMatchObject({ filters: ['oldKey'], theme: 'dark', search: '' }),
  );
});

it('shows an old list with the reason when a look failed, and lets notices be dismissed', async () => {
  const { user } = await open({
    start: 'connected',
    lookError: {
      code: 'no_network',
      message: literal('No internet connection.'),
      next: literal('Look again.'),
    },
    notices: [
      {
        code: 'journal_set_aside',
        message: literal('The old record was set aside.'),
        next: literal('Nothing to do.'),
      },
    ],
  });
  const alert = await screen.findByRole('alert');
  expect(alert.textContent).toContain('No internet connection.');
  await user.click(screen.getByRole('button', { name: 'Dismiss this message' }));
  await waitFor(() => expect(screen.queryByText('The old record was set aside.')).toBeNull());
  await user.click(within(alert.parentElement!).getByRole('button', { name: 'Look again' }));
  await waitFor(() => expect(screen.queryByText('No internet connection.')).toBeNull());
});

it('forgets the only agency with its history, and is at the start again', async () => {
  const { backend, desk, user } = await open({ start: 'connected' });
  const id = desk.view!.agencyId;
  await user.click(await screen.findByRole('button', { name: /Bluewater Agency/ }));
  await user.click(await screen.findByText('Forget Bluewater Agency…'));
  await user.click(await screen.findByRole('button', { name: 'Remove its keys' }));
  await user.click(await screen.findByRole('button', { name: 'Delete the history' }));
  expect(await screen.findByText('Every sub-account’s key, on one desk')).toBeTruthy();
  expect(backend.forgotten).toEqual([{ id, historyToo: true }]);
});

it('has no barrier that an automatic check can find, on any page', async () => {
  const { desk, user } = await open();
  await screen.findByRole('button', { name: 'Connect my agency' });
  expect(await barriers()).toEqual([]);
  desk.connectOpen = true;
  await screen.findByRole('dialog');
  expect(await barriers()).toEqual([]);
  await user.click(screen.getByRole('button', { name: 'Cancel' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  await desk.tryDemo();
  await screen.findByText('What needs you');
  expect(await barriers()).toEqual([]);
  desk.page = 'subAccounts';
  await waitFor(() => expect(document.querySelectorAll('[role=row][data-id]').length).toBeGreaterThan(5));
  desk.openPanel(desk.prepared[0]!.row.id);
  await waitFor(() => expect(document.querySelector('[data-panel] li')).not.toBeNull());
  expect(await barriers()).toEqual([]);
  desk.regeneratingId = desk.prepared.find(({ row }) => row.status === 'oldKey')!.row.id;
  await screen.findByRole('alertdialog');
  expect(await barriers()).toEqual([]);
  desk.regeneratingId = null;
  await waitFor(() => expect(screen.queryByRole('alertdialog')).toBeNull());
  desk.page = 'activity';
  await screen.findByRole('heading', { name: 'Activity' });
  expect(await barriers()).toEqual([]);
  desk.page = 'help';
  await screen.findByRole('heading', { name: 'Help' });
  expect(await barriers()).toEqual([]);
}, 30_000);

it('asks for the time only while something on screen counts', async () => {
  const { desk, pass } = await open({ start: 'connected' });
  await waitFor(() => expect(desk.rowsLoaded).toBe(true));
  pass(MINUTE);
  expect(desk.clock.running).toBe(true);
  Object.defineProperty(document, 'hidden', { configurable: true, value: true });
  document.dispatchEvent(new Event('visibilitychange'));
  expect(desk.clock.running).toBe(false);
  Object.defineProperty(document, 'hidden', { configurable: true, value: false });
  document.dispatchEvent(new Event('visibilitychange'));
  expect(desk.clock.running).toBe(true);
});
