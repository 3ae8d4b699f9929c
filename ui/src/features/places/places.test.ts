// Places where keys are used: noted, changed, removed and put back, ticked off after an arrival, for many at once, and
// to a file and back.
import { configure, screen, waitFor, within } from '@testing-library/svelte';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Desk } from '../../desk.svelte';
import { barriers, openDesk as open } from '../../test-desk';
import { say } from '../../words/say.svelte';
import { KINDS, PLACE_KINDS, kindCounts, placeName } from './place-words';

// Whole journeys through the face, on a machine that may be busy with other work.
configure({ asyncUtilTimeout: 5_000 });
vi.setConfig({ testTimeout: 30_000 });

afterEach(() => document.body.removeAttribute('style'));

const list = () => document.querySelector<HTMLElement>('[data-place-list]')!;
const item = (name: string) =>
  [...list().querySelectorAll<HTMLElement>('[data-place]')].find((one) => one.textContent.includes(name))!;

async function openPanel(desk: Desk, wanted: (row: Desk['prepared'][number]['row']) => boolean) {
  const row = desk.prepared.find((entry) => wanted(entry.row))!.row;
  desk.openPanel(row.id);
  await waitFor(() => expect(list()?.dataset.placeList).toBe(row.id));
  await waitFor(() => expect(list().dataset.read).toBe('true'));
  return row;
}

const undo = async (user: Awaited<ReturnType<typeof open>>['user'], told: RegExp) => {
  const message = await waitFor(() => {
    const found = [...document.querySelectorAll<HTMLElement>('[data-message]')].find((one) =>
      told.test(one.textContent),
    );
    if (found === undefined) throw new Error('nothing is told');
    return found;
  });
  await user.click(within(message).getByRole('button', { name: 'Undo' }));
};

describe('the list of one sub-account', () => {
  it('says why it is worth noting places, and takes one, changes it, and opens its link', async () => {
    const { backend, desk, user } = await open();
    const row = await openPanel(desk, (one) => one.status === 'oldKey' && one.placeNames.length === 0);
    expect(list().textContent).toContain('Key Desk tells you what stops before you regenerate it');
    await user.click(within(list()).getByRole('button', { name: 'Add a place…' }));
    const dialog = await screen.findByRole('dialog');
    await user.selectOptions(screen.getByLabelText('Where is the key used?'), 'Make');
    await user.type(screen.getByLabelText(/^What for/), ' invoices ');
    await user.type(screen.getByLabelText(/^Link/), 'make.com');
    await user.click(within(dialog).getByRole('button', { name: 'Add' }));
    expect(await within(dialog).findByText('The link does not begin with https://.')).toBeTruthy();
    await user.clear(screen.getByLabelText(/^Link/));
    await user.type(screen.getByLabelText(/^Link/), 'https://make.com/1');
    expect(await barriers()).toEqual([]);
    await user.click(within(dialog).getByRole('button', { name: 'Add' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    await waitFor(() => expect(item('Make · invoices')).toBeTruthy());
    expect(desk.byId.get(row.id)?.placeNames).toEqual(['Make · invoices']);
    // No new key has come: there is nothing to tick.
    expect(within(list()).queryByRole('checkbox')).toBeNull();

    await user.click(within(list()).getByRole('button', { name: 'Open Make · invoices in the browser' }));
    expect(backend.openedLinks).toHaveLength(1);

    await user.click(within(list()).getByRole('button', { name: 'Change Make · invoices' }));
    const name = await screen.findByLabelText<HTMLInputElement>(/^What for/);
    expect(name.value).toBe('invoices');
    await user.clear(name);
    await user.type(name, 'bills{Enter}');
    await waitFor(() => expect(item('Make · bills')).toBeTruthy());
  });

  it('takes a removed place back, with what was still to be done there', async () => {
    const { desk, user } = await open();
    const row = await openPanel(desk, (one) => one.openPlaces === 2);
    await user.click(within(list()).getByRole('button', { name: 'Remove Make · invoices' }));
    await waitFor(() => expect(item('Make · invoices')).toBeUndefined());
    await waitFor(() => expect(desk.byId.get(row.id)?.openPlaces).toBe(1));
    expect(document.activeElement?.textContent?.trim()).toBe('Add a place…');
    await undo(user, /Removed: Make · invoices/);
    await waitFor(() => expect(item('Make · invoices')).toBeTruthy());
    expect(desk.byId.get(row.id)?.openPlaces).toBe(2);
  });

  it('takes a tick back, and a place that was put back keeps its tick', async () => {
    const { desk, user } = await open();
    const row = await openPanel(desk, (one) => one.openPlaces === 2);
    await user.click(screen.getByRole('checkbox', { name: 'Make · invoices' }));
    await waitFor(() => expect(desk.byId.get(row.id)?.openPlaces).toBe(1));
    await undo(user, /Make · invoices is up to date/);
    await waitFor(() => expect(desk.byId.get(row.id)?.openPlaces).toBe(2));
    await waitFor(() => expect(item('Make · invoices').dataset.placeOpen).toBe('true'));

    await user.click(within(list()).getByRole('button', { name: /^Remove Zapier/ }));
    await waitFor(() => expect(item('Zapier')).toBeUndefined());
    await undo(user, /Removed: Zapier/);
    await waitFor(() => expect(item('Zapier').textContent).toContain('Updated'));
    expect(desk.byId.get(row.id)?.openPlaces).toBe(2);
  });

  it('offers the owner’s own names beside the known kinds', async () => {
    const { desk, user } = await open();
    desk.change({ ownPlaces: ['CallRail', 'Calendly'] });
    const row = await openPanel(desk, (one) => one.status === 'oldKey' && one.placeNames.length === 0);
    await user.click(within(list()).getByRole('button', { name: 'Add a place…' }));
    const kinds = await screen.findByLabelText<HTMLSelectElement>('Where is the key used?');
    await user.selectOptions(kinds, 'CallRail');
    // Its name is known.
    expect(screen.queryByLabelText(/^What is it called/)).toBeNull();
    expect(await barriers()).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Add' }));
    await waitFor(() => expect(desk.byId.get(row.id)?.placeNames).toEqual(['CallRail']));

    await user.click(await screen.findByRole('button', { name: 'Change CallRail' }));
    const again = await screen.findByLabelText<HTMLSelectElement>('Where is the key used?');
    expect(again.selectedOptions[0]?.textContent).toBe('CallRail');
    await user.selectOptions(again, 'Something else');
    expect(screen.getByLabelText<HTMLInputElement>(/^What is it called/).value).toBe('');
    // Typing one of the names does not take the field away.
    await user.type(screen.getByLabelText(/^What is it called/), 'Calendly');
    await user.click(screen.getByRole('button', { name: 'Save' }));
    await waitFor(() => expect(desk.byId.get(row.id)?.placeNames).toEqual(['Calendly']));
    await undo(user, /Saved: Calendly/);
    await waitFor(() => expect(desk.byId.get(row.id)?.placeNames).toEqual(['CallRail']));
  });

  it('is a list to tick off when a new key has come, with how to update each', async () => {
    const { desk, user } = await open();
    const row = await openPanel(desk, (one) => one.openPlaces === 2);
    expect(list().textContent).toContain('2 places to update.');
    expect(item('Make · invoices').textContent).toContain('To update');
    expect(item('Make · invoices').textContent).toContain('Connections → the HighLevel connection → Edit');
    expect(item('Zapier').textContent).toContain('Updated');
    expect(await barriers()).toEqual([]);
    await user.click(screen.getByRole('checkbox', { name: 'Make · invoices' }));
    await waitFor(() => expect(desk.byId.get(row.id)?.openPlaces).toBe(1));
    expect(list().textContent).toContain('1 place to update.');
    await user.click(screen.getByRole('checkbox', { name: 'Own code · booking page' }));
    await waitFor(() => expect(list().textContent).not.toContain('to update.'));
    await user.click(screen.getByRole('checkbox', { name: 'Make · invoices' }));
    await waitFor(() => expect(desk.byId.get(row.id)?.openPlaces).toBe(1));
  });
});

it('a place is added for all selected, and those that had it are told apart', async () => {
  const { desk, user } = await open();
  const rows = desk.prepared
    .filter(({ row }) => row.status === 'newKey' && row.placeNames.length === 0)
    .slice(0, 3);
  for (const { row } of rows) desk.chosen.toggle(row.id);
  await desk.places.save({
    id: null,
    subAccountId: rows[0]!.row.id,
    kind: 'zapier',
    name: '',
    link: '',
    note: '',
  });
  await user.click(screen.getByRole('button', { name: 'Add a place…' }));
  const dialog = await screen.findByRole('dialog');
  await user.click(within(dialog).getByRole('button', { name: 'Add to 3 sub-accounts' }));
  expect(await screen.findByText('2 sub-accounts got the place. 1 had it already.')).toBeTruthy();
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect(rows.map(({ row }) => desk.byId.get(row.id)?.placeNames)).toEqual([
    ['Zapier'],
    ['Zapier'],
    ['Zapier'],
  ]);
  expect(desk.chosen.count).toBe(3);

  // Taken back, it goes where it was new, and stays where it was before.
  await undo(user, /2 sub-accounts got the place/);
  await waitFor(() =>
    expect(rows.map(({ row }) => desk.byId.get(row.id)?.placeNames)).toEqual([['Zapier'], [], []]),
  );
  expect(await screen.findByText('The place was removed again from 2 sub-accounts.')).toBeTruthy();
});

describe('files', () => {
  it('are written, named, and shown in their folder', async () => {
    const { backend, user } = await open();
    await user.click(document.querySelector('button[data-menu=places]')!);
    // By its text: where nothing is laid out, a menu counts as hidden.
    await user.click(await screen.findByText('Export places (CSV)'));
    const note = await waitFor(() => document.querySelector<HTMLElement>('[data-saved]')!);
    expect(note.textContent).toContain('Saved as Key Desk places.csv in Downloads.');
    expect(backend.savedFiles.get('Key Desk places.csv')).toContain('new patient leads');
    await user.click(within(note).getByRole('button', { name: 'Show in folder' }));
    expect(backend.shownFile).toBe('Key Desk places.csv');
  });

  it('are read, with the lines that could not be used', async () => {
    const { desk, user } = await open();
    const row = desk.prepared.find((entry) => entry.row.placeNames.length === 0)!.row;
    const text = `Sub-account id,Kind,Name,Link,Note\n${row.id},Make,"bills, monthly",,\nnobody,Zapier,,,\n${row.id},Make,"bills, monthly",,\n`;
    const field = document.querySelector<HTMLInputElement>('#places-file')!;
    expect(field.accept).toBe('.csv,text/csv');
    await user.upload(field, new File([text], 'places.csv', { type: 'text/csv' }));
    const told = await waitFor(() => document.querySelector<HTMLElement>('[data-imported]')!);
    expect(told.textContent).toMatch(/1 place added\s+from places\.csv/);
    expect(told.textContent).toContain('1 was there already.');
    expect(told.textContent).toContain('Line 3: There is no such sub-account.');
    expect(desk.byId.get(row.id)?.placeNames).toEqual(['Make · bills, monthly']);
    await user.click(within(told).getByRole('button', { name: 'Dismiss this message' }));
    expect(document.querySelector('[data-imported]')).toBeNull();
  });

  it('that hold something else are refused in words', async () => {
    const { user } = await open();
    await user.upload(
      document.querySelector<HTMLInputElement>('#places-file')!,
      new File(['hello'], 'letter.csv', { type: 'text/csv' }),
    );
    expect(await screen.findByText(/has no column/)).toBeTruthy();
  });
});

it('every kind has a name, and a way to update it where one is known', () => {
  for (const kind of KINDS) {
    const words = PLACE_KINDS[kind];
    // What is not in the words' files would be said by its name there.
    for (const said of [words.name, words.example, words.update ?? '']) expect(said).not.toContain('places-');
  }
  expect(say('places-kind-zapier')).toBe('Zapier');
  expect(KINDS.filter((kind) => PLACE_KINDS[kind].update === null)).toEqual(['other']);
  expect(placeName({ kind: 'zapier', name: '' })).toBe('Zapier');
  expect(placeName({ kind: 'other', name: 'CallRail' })).toBe('CallRail');
  expect(kindCounts([{ kind: 'make', count: 1_200 }])).toBe('Make 1,200');
});
