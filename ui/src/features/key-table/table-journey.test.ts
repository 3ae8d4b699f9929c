// What an owner does with the table beside choosing rows: filters that combine, views, columns, the row's menu, exports.
import { configure, screen, waitFor, within } from '@testing-library/svelte';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { barriers, openDesk, readOf } from '../../test-desk';

// Whole journeys through the face, on a machine that may be busy with other work.
configure({ asyncUtilTimeout: 5_000 });
vi.setConfig({ testTimeout: 30_000 });

/** What floats beside a button counts as hidden where nothing is laid out, so it is found by what stands on it. */
function floating(name: string | RegExp): Promise<HTMLElement> {
  return waitFor(() => {
    const all = document.querySelectorAll<HTMLElement>('.menu-card :is([role^=menuitem], button, input)');
    const found = [...all].find((one) => {
      const words = one.getAttribute('aria-label') ?? readOf(one.closest('label') ?? one);
      return typeof name === 'string' ? words === name : name.test(words);
    });
    if (found === undefined) throw new Error(`nothing is called ${name}`);
    return found;
  });
}

afterEach(() => document.body.removeAttribute('style'));

const rows = () => [...document.querySelectorAll<HTMLElement>('[role=row][data-id]')];
const parts = () => [...document.querySelectorAll('[data-part]')].map(readOf);
const heads = () =>
  [...document.querySelectorAll<HTMLElement>('.head [data-column]')].map((cell) => cell.dataset.column);

describe('filters', () => {
  it('combine, are seen as parts, and are taken away one by one or all', async () => {
    const { desk, user } = await openDesk();
    await user.click(screen.getByRole('button', { name: 'Add filter' }));
    await user.click(await floating(/^Old key/));
    await user.click(await floating(/^No key/));
    await user.click(await floating(/^over 180 days/i));
    await user.keyboard('{Escape}');
    expect(parts()).toEqual(['Old key', 'No key', 'Age: over 180 days']);
    expect(desk.shown.length).toBeGreaterThan(0);
    for (const { row } of desk.shown) expect(row.status).toBe('oldKey');
    expect(await barriers()).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Remove the filter Age: over 180 days' }));
    expect(desk.shown.some(({ row }) => row.status === 'noKey')).toBe(true);
    // The keyboard goes on where the button was.
    expect(document.activeElement?.closest('[data-part]')).not.toBeNull();
    await user.click(screen.getByRole('button', { name: 'Clear all' }));
    expect(desk.shown).toHaveLength(60);
    expect(document.querySelector('[data-active-filters]')).toBeNull();
  });

  it('a quick chip is exactly that, pressed again nothing, and with Ctrl one more', async () => {
    const { desk, user } = await openDesk();
    const chip = (filter: string) => document.querySelector<HTMLElement>(`button[data-filter="${filter}"]`)!;
    await user.click(chip('oldKey'));
    expect(desk.preferences.filters).toEqual(['oldKey']);
    await user.keyboard('{Control>}');
    await user.click(chip('noKey'));
    await user.keyboard('{/Control}');
    expect(desk.preferences.filters).toEqual(['oldKey', 'noKey']);
    await user.click(chip('noKey'));
    expect(desk.preferences.filters).toEqual(['noKey']);
    await user.click(chip('noKey'));
    expect(desk.preferences.filters).toEqual([]);
    expect(chip('all').getAttribute('aria-pressed')).toBe('true');
  });
});

it('a view is saved, shown, renamed, replaced, and deleted, which can be taken back', async () => {
  const { desk, user } = await openDesk();
  desk.setFilters({ filters: ['oldKey'] });
  desk.search = 'gym';
  await desk.sort({ column: 'city', descending: true });
  await user.click(screen.getByRole('button', { name: 'Views' }));
  await user.type(await screen.findByLabelText('Keep what is shown as a view'), 'Old gyms{Enter}');
  expect(desk.preferences.views).toEqual([
    {
      name: 'Old gyms',
      filters: ['oldKey'],
      ages: [],
      search: 'gym',
      sortColumn: 'city',
      sortDescending: true,
    },
  ]);
  desk.clearSearchAndFilter();
  await desk.sort({ column: 'name', descending: false });
  await user.click(await screen.findByRole('button', { name: 'Views' }));
  await user.click(await floating('Old gyms'));
  await waitFor(() => expect(desk.order).toEqual({ column: 'city', descending: true }));
  expect([desk.search, desk.preferences.filters]).toEqual(['gym', ['oldKey']]);

  // The button has the name of what is shown.
  await user.click(await screen.findByRole('button', { name: 'Old gyms' }));
  expect(await barriers()).toEqual([]);
  await user.click(await floating('Rename “Old gyms”'));
  const field = await screen.findByLabelText('New name for “Old gyms”');
  await user.clear(field);
  await user.type(field, 'Gyms{Enter}');
  expect(desk.preferences.views.map(({ name }) => name)).toEqual(['Gyms']);
  desk.search = '';
  await user.click(await floating('Replace “Gyms” with what is shown now'));
  expect(desk.preferences.views[0]?.search).toBe('');
  await user.click(await floating('Delete “Gyms”'));
  expect(desk.preferences.views).toEqual([]);
  desk.messages.undo(desk.messages.shown.at(-1)!.id);
  expect(desk.preferences.views.map(({ name }) => name)).toEqual(['Gyms']);
});

describe('columns', () => {
  it('are chosen and moved in their card, and as at first again', async () => {
    const { desk, user } = await openDesk();
    expect(heads()).toEqual(['name', 'status', 'length', 'age', 'lookedAt', 'places']);
    await user.click(screen.getByRole('button', { name: 'Columns' }));
    await user.click(await floating('City'));
    await user.click(await floating('Length'));
    expect(heads()).toEqual(['name', 'status', 'age', 'lookedAt', 'places', 'city']);
    await user.click(await floating('Move Age forward'));
    await user.click(await floating('Move Age forward'));
    expect(heads()).toEqual(['name', 'age', 'status', 'lookedAt', 'places', 'city']);
    await user.click(await floating('Make Age wider'));
    expect(desk.preferences.columns.find(({ column }) => column === 'age')?.width).toBeGreaterThan(122);
    expect(((await floating('Sub-account')) as HTMLInputElement).disabled).toBe(true);
    expect(await barriers()).toEqual([]);
    await user.click(await floating('As at first'));
    expect(heads()).toEqual(['name', 'status', 'length', 'age', 'lookedAt', 'places']);
  });

  it('follow the arrow keys in the head, and say so', async () => {
    const { desk, user } = await openDesk();
    screen.getByRole('button', { name: 'Age' }).focus();
    await user.keyboard('{Control>}{ArrowLeft}{/Control}');
    expect(heads().slice(0, 4)).toEqual(['name', 'status', 'age', 'length']);
    expect(desk.announcement).toBe('Age is now column 3 of 6.');
    expect(document.activeElement?.textContent).toContain('Age');
    await user.keyboard('{Shift>}{ArrowRight}{/Shift}');
    expect(desk.preferences.columns.find(({ column }) => column === 'age')?.width).not.toBeNull();
  });

  it('sorted by, say so to everybody', async () => {
    const { desk, user } = await openDesk();
    await user.click(screen.getByRole('button', { name: 'Age' }));
    expect(desk.announcement).toBe('Sorted by Age.');
    await user.click(screen.getByRole('button', { name: 'Age' }));
    expect(desk.announcement).toBe('Sorted by Age, last to first.');
    expect(document.querySelector('.head [data-column=age]')?.getAttribute('aria-sort')).toBe('descending');
  });
});

describe('the menu of a row', () => {
  it('opens by keys on the row they are on, and gives the focus back to the table', async () => {
    const { desk, user } = await openDesk();
    const grid = screen.getByRole('grid');
    grid.focus();
    await user.keyboard('{Home}{ArrowDown}{Shift>}{F10}{/Shift}');
    const menu = await screen.findByRole('menu');
    expect(within(menu).getAllByRole('menuitem').map(readOf)).toContain('Copy this row');
    await user.click(within(menu).getByRole('menuitem', { name: 'Open' }));
    await waitFor(() => expect(desk.panelOpen).toBe(true));
    expect(desk.selectedId).toBe(desk.shown[1]?.row.id);
  });

  it('opens by the right button, and copies the row without any secret', async () => {
    const { desk, user, find } = await openDesk();
    const row = find((one) => one.status === 'oldKey');
    desk.search = row.id;
    await waitFor(() => expect(rows()).toHaveLength(1));
    await user.pointer({ keys: '[MouseRight]', target: rows()[0]! });
    await user.click(await screen.findByRole('menuitem', { name: 'Copy this row' }));
    await waitFor(async () => expect(await navigator.clipboard.readText()).toContain(row.id));
    const copied = await navigator.clipboard.readText();
    expect(copied.split('\t').slice(0, 3)).toEqual([row.name, row.id, 'Old key']);
    expect(copied).not.toContain(row.fingerprint!);
    expect(desk.messages.shown.at(-1)?.text).toBe(`Copied the row of ${row.name}.`);
  });

  it('asks to regenerate', async () => {
    const { desk, user, find } = await openDesk();
    desk.search = find((one) => one.status === 'oldKey').id;
    await waitFor(() => expect(rows()).toHaveLength(1));
    await user.click(screen.getByRole('button', { name: /^Actions for/ }));
    await user.click(await screen.findByRole('menuitem', { name: 'Regenerate…' }));
    await waitFor(() => expect(desk.regeneratingId).toBe(desk.shown[0]?.row.id));
  });
});

it('what is shown is saved as a report, and opened from where it is told', async () => {
  const { backend, desk, user } = await openDesk();
  const exported = vi.spyOn(backend, 'exportReport');
  desk.setFilters({ filters: ['oldKey'] });
  await user.click(screen.getByRole('button', { name: 'Export' }));
  await user.click(await floating('Report to print'));
  expect(exported).toHaveBeenCalledWith(desk.shown.map(({ row }) => row.id));
  await user.click(await screen.findByRole('button', { name: 'Open the report' }));
  await waitFor(() => expect(backend.openedFile).toMatch(/report/i));
});

it('the chosen rows are saved as a spreadsheet, in the order of the table', async () => {
  const { backend, desk, user } = await openDesk();
  const exported = vi.spyOn(backend, 'exportKeys');
  for (const { row } of [desk.shown[4]!, desk.shown[1]!]) desk.chosen.toggle(row.id);
  await user.click(screen.getByRole('button', { name: 'Export' }));
  await user.click(await floating('Spreadsheet (CSV)'));
  expect(exported).toHaveBeenCalledWith([desk.shown[1]!.row.id, desk.shown[4]!.row.id]);
  expect(await screen.findByText(/Show in folder/)).toBeTruthy();
});

it('a cleared choice can be taken back', async () => {
  const { desk, user } = await openDesk();
  desk.chosen.addAll(desk.shown.slice(0, 7));
  await user.click(await screen.findByRole('button', { name: 'Clear' }));
  expect(desk.chosen.count).toBe(0);
  desk.messages.undo(desk.messages.shown.at(-1)!.id);
  expect(desk.chosen.count).toBe(7);
});
