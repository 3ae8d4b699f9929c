// The command palette, the sheet of shortcuts, and the keys that work in the whole window.
import { configure, screen, waitFor } from '@testing-library/svelte';
import { afterEach, expect, it, vi } from 'vitest';
import { barriers, openDesk, readOf } from '../../test-desk';
import { speak } from '../../words/say.svelte';
import { sampleRow } from '../../test-samples';
import { findCommands, findRows, ROWS_AT_ONCE } from './find';
import { palette } from './palette.svelte';
import { keyNames, PAGES, shortcutOf, SHORTCUTS } from './shortcuts';

// Whole journeys through the face, on a machine that may be busy with other work.
configure({ asyncUtilTimeout: 5_000 });
vi.setConfig({ testTimeout: 30_000 });

afterEach(() => {
  palette.open = false;
  palette.sheet = false;
  speak('en');
});

const card = () => document.querySelector<HTMLElement>('.palette-card');
const field = () => document.querySelector<HTMLInputElement>('.palette-field')!;
const command = (id: string) => document.querySelector<HTMLElement>(`[data-command="${id}"]`);

async function openPalette() {
  const opened = await openDesk({ rows: 120 });
  await opened.user.keyboard('{Control>}k{/Control}');
  await waitFor(() => expect(document.activeElement).toBe(field()));
  return opened;
}

it('opens with Ctrl+K, goes to a page with Enter, and closes with Escape', async () => {
  const { desk, user } = await openPalette();
  expect(await barriers()).toEqual([]);
  await user.keyboard('activity{Enter}');
  await waitFor(() => expect(card()).toBeNull());
  await waitFor(() => expect(desk.page).toBe('activity'));
  await user.keyboard('{Control>}k{/Control}');
  await waitFor(() => expect(card()).not.toBeNull());
  await user.keyboard('{Escape}');
  await waitFor(() => expect(card()).toBeNull());
  expect(desk.page).toBe('activity');
});

it('finds a sub-account by name and opens it, whatever the table is narrowed to', async () => {
  const { desk, user } = await openPalette();
  const { row } = desk.prepared[70]!;
  desk.setFilters({ filters: ['placesOpen'] });
  await user.keyboard(row.name);
  await waitFor(() => expect(document.querySelector(`[data-row="${row.id}"]`)).not.toBeNull());
  expect(await barriers()).toEqual([]);
  await user.click(document.querySelector(`[data-row="${row.id}"]`)!);
  await waitFor(() => expect(desk.panelOpen).toBe(true));
  expect(desk.selectedId).toBe(row.id);
  expect(desk.page).toBe('subAccounts');
});

it('does what a command says, and offers its contrary then', async () => {
  const { desk, user } = await openPalette();
  await user.keyboard('dark');
  await waitFor(() => expect(command('dark')).not.toBeNull());
  await user.keyboard('{Enter}');
  await waitFor(() => expect(desk.preferences.theme).toBe('dark'));
  await user.keyboard('{Control>}k{/Control}');
  await waitFor(() => expect(card()).not.toBeNull());
  expect(command('dark')).toBeNull();
  expect(command('light')).not.toBeNull();
});

it('answers questions, and says when nothing matches', async () => {
  const { desk, user } = await openPalette();
  await user.keyboard('zzzz');
  await waitFor(() => expect(readOf(card()!)).toContain('Nothing matches “zzzz”.'));
  await user.clear(field());
  await user.keyboard('hacked');
  await waitFor(() => expect(command('help-compromised')).not.toBeNull());
  await user.keyboard('{Enter}');
  await waitFor(() => expect(desk.page).toBe('help'));
  await waitFor(() =>
    expect(document.getElementById('help-compromised-question')?.getAttribute('aria-expanded')).toBe('true'),
  );
});

it('goes to the pages with Ctrl and their numbers', async () => {
  const { desk, user } = await openDesk();
  const pages = ['overview', 'subAccounts', 'subAccounts', 'activity', 'help', 'settings'];
  expect(PAGES).toHaveLength(pages.length);
  for (const [index, page] of pages.entries()) {
    await user.keyboard(`{Control>}${index + 1}{/Control}`);
    expect(desk.page).toBe(page);
    if (index === 2) expect(desk.preferences.filters).toEqual(['onItsWay']);
  }
});

it('searches the page with Ctrl+F and with a slash', async () => {
  const { desk, user } = await openDesk({}, 'help');
  await user.keyboard('{Control>}f{/Control}');
  await waitFor(() => expect(document.activeElement?.id).toBe('help-search'));
  // What is typed is text there.
  await user.keyboard('/?');
  expect((document.activeElement as HTMLInputElement).value).toBe('/?');
  expect(palette.sheet).toBe(false);
  desk.page = 'overview';
  await waitFor(() => expect(document.getElementById('help-search')).toBeNull());
  await user.keyboard('/');
  await waitFor(() => expect(document.activeElement?.id).toBe('search'));
});

it('looks again with F5 and Ctrl+R', async () => {
  const { desk, user } = await openDesk();
  const look = vi.spyOn(desk, 'lookNow').mockResolvedValue();
  await user.keyboard('{F5}');
  await user.keyboard('{Control>}r{/Control}');
  expect(look).toHaveBeenCalledTimes(2);
});

it('does nothing of that under a dialog, and still keeps the window from being loaded anew', async () => {
  const { desk, user } = await openDesk();
  const look = vi.spyOn(desk, 'lookNow').mockResolvedValue();
  desk.regeneratingId = desk.prepared[0]!.row.id;
  await waitFor(() => expect(document.querySelector('.dialog-card')).not.toBeNull());
  await user.keyboard('{Control>}4{/Control}');
  expect(desk.page).toBe('subAccounts');
  const event = new KeyboardEvent('keydown', { key: 'F5', cancelable: true, bubbles: true });
  window.dispatchEvent(event);
  expect(event.defaultPrevented).toBe(true);
  expect(look).not.toHaveBeenCalled();
});

it('shows every shortcut on one sheet', async () => {
  const { user } = await openDesk();
  await user.keyboard('?');
  const sheet = await screen.findByRole('dialog', { name: 'Shortcuts' });
  for (const { words } of SHORTCUTS) expect(readOf(sheet)).toContain(words());
  expect(await barriers()).toEqual([]);
  await user.keyboard('{Escape}');
  await waitFor(() => expect(screen.queryByRole('dialog', { name: 'Shortcuts' })).toBeNull());
});

it('is pressed as each system does', () => {
  const key = (init: KeyboardEventInit) => new KeyboardEvent('keydown', init);
  expect(shortcutOf(key({ key: 'k', ctrlKey: true }), false)?.id).toBe('palette');
  expect(shortcutOf(key({ key: 'k', ctrlKey: true }), true)).toBeNull();
  expect(shortcutOf(key({ key: 'k', metaKey: true }), true)?.id).toBe('palette');
  expect(shortcutOf(key({ key: 'k', ctrlKey: true, altKey: true }), false)).toBeNull();
  // A French keyboard has its digits behind Shift.
  expect(shortcutOf(key({ key: '&', code: 'Digit1', ctrlKey: true }), false)?.id).toBe('overview');
  expect(shortcutOf(key({ key: '?', shiftKey: true }), false)?.id).toBe('sheet');
  expect(keyNames({ key: 'k', command: true }, true)).toEqual(['⌘', 'K']);
  expect(keyNames({ key: 'k', command: true }, false)).toEqual(['Ctrl', 'K']);
});

it('no two shortcuts have the same keys', () => {
  const keys = SHORTCUTS.flatMap((shortcut) =>
    shortcut.keys.map((one) => `${one.command ?? false} ${one.key}`),
  );
  expect(new Set(keys).size).toBe(keys.length);
});

it('offers the first twenty of any number, those whose name begins so first', () => {
  const rows = Array.from({ length: 100_000 }, (_, index) => ({
    row: sampleRow({
      id: `id${index}`,
      name: index === 99_999 ? 'Clinic of the Sea' : `Sea Clinic ${index}`,
    }),
    searchText: index === 99_999 ? 'clinic of the sea\nid99999' : `sea clinic ${index}\nid${index}`,
    ageRank: null,
    dueSince: null,
    lookedAtRank: null,
  }));
  const found = findRows(rows, 'clinic');
  expect(found).toHaveLength(ROWS_AT_ONCE);
  expect(found[0]!.id).toBe('id99999');
  expect(findRows(rows, 'séa 54321').map(({ id }) => id)).toEqual(['id54321']);
  expect(findRows(rows, '')).toEqual([]);
});

it('puts what begins with the typed words before what only holds them', () => {
  const run = () => {};
  const all = [
    { id: 'a', group: 'help', words: 'Is my key old?', also: 'act', run },
    { id: 'b', group: 'pages', words: 'Activity', run },
  ] as const;
  expect(findCommands(all, 'act').map(({ id }) => id)).toEqual(['b', 'a']);
  expect(findCommands(all, '').map(({ id }) => id)).toEqual(['b']);
});

it('saves the facts of all keys as a file, and shows what came of it', async () => {
  const { desk, backend, user } = await openPalette();
  const saving = vi.spyOn(backend, 'exportKeys');
  await user.keyboard('all keys facts{Enter}');
  await waitFor(() => expect(desk.exports.told?.outcome.status).toBe('ok'));
  expect(saving.mock.calls[0]?.[0]).toHaveLength(120);
  expect(desk.page).toBe('subAccounts');
});
