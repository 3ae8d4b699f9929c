// The panel as a whole: from row to row as the table shows them, the note that saves itself, what happened, what can be
// done, and what is asked about first.
import { configure, fireEvent, screen, waitFor, within } from '@testing-library/svelte';
import { describe, expect, it, vi } from 'vitest';
import type { Outcome } from '../../backend';
import { barriers, openDesk, readOf } from '../../test-desk';
import { SECOND } from '../../time';
import { literal, say } from '../../words/say.svelte';
import { LONGEST, SAVE_AFTER } from './notes.svelte';

// Whole journeys through the face, on a machine that may be busy with other work.
configure({ asyncUtilTimeout: 5_000 });
vi.setConfig({ testTimeout: 30_000 });

const note = () => screen.getByLabelText<HTMLTextAreaElement>('Your note');
const told = (words: RegExp) =>
  waitFor(() => {
    const found = [...document.querySelectorAll<HTMLElement>('[data-message]')].find((one) =>
      words.test(one.textContent),
    );
    if (found === undefined) throw new Error(`nothing is told like ${words.source}`);
    return found;
  });

describe('from row to row', () => {
  it('goes as the table shows them, by its buttons and by Alt with an arrow, and says where it is', async () => {
    const { desk, user, panelOf } = await openDesk();
    const rows = desk.shown.map(({ row }) => row);
    const panel = await panelOf(rows[0]!);
    expect(readOf(panel)).toContain(`1 of ${rows.length}`);
    const previous = within(panel).getByRole('button', { name: 'Previous sub-account' });
    expect(previous.getAttribute('aria-disabled')).toBe('true');
    await user.click(previous);
    expect(desk.selectedId).toBe(rows[0]!.id);

    await user.click(within(panel).getByRole('button', { name: 'Next sub-account' }));
    expect(desk.selectedId).toBe(rows[1]!.id);
    await waitFor(() => expect(desk.announcement).toContain(`2 of ${rows.length}`));
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Next sub-account');
    await user.keyboard('{Alt>}{ArrowDown}{ArrowDown}{ArrowUp}{/Alt}');
    await waitFor(() => expect(desk.selectedId).toBe(rows[2]!.id));
    // The table goes along.
    const grid = screen.getByRole('grid');
    await waitFor(() => expect(grid.getAttribute('aria-activedescendant')).toBe('row-2'));
  });

  it('goes on from where the row was that the filter no longer shows', async () => {
    const { desk, user, find, panelOf } = await openDesk();
    desk.setFilters({ filters: ['oldKey'] });
    const rows = desk.shown.map(({ row }) => row);
    await panelOf(rows[1]!);
    await waitFor(() => expect(desk.shown[1]?.row.id).toBe(rows[1]!.id));
    await desk.markExpired(rows[1]!, true);
    await waitFor(() => expect(find((row) => row.id === rows[1]!.id).status).toBe('expired'));
    await user.keyboard('{Alt>}{ArrowDown}{/Alt}');
    await waitFor(() => expect(desk.selectedId).toBe(rows[2]!.id));
  });

  it('waits while a dialog asks something', async () => {
    const { desk, user, panelOf } = await openDesk();
    const row = desk.shown[0]!.row;
    await panelOf(row);
    await user.click(screen.getByRole('button', { name: 'Paste a key to check it' }));
    await screen.findByRole('dialog');
    await user.keyboard('{Alt>}{ArrowDown}{/Alt}');
    expect(desk.selectedId).toBe(row.id);
  });
});

it('is a drawer where there is no room beside the table: the keyboard goes in, stays, and comes back', async () => {
  const { desk, user, panelOf } = await openDesk();
  vi.stubGlobal('innerWidth', 800);
  window.dispatchEvent(new Event('resize'));
  try {
    const grid = screen.getByRole('grid');
    grid.focus();
    const panel = await panelOf(desk.shown[0]!.row);
    const close = within(panel).getByRole('button', { name: 'Close the panel' });
    await waitFor(() => expect(document.activeElement).toBe(close));
    expect(await barriers()).toEqual([]);
    const first = within(panel).getByRole('button', { name: 'Previous sub-account' });
    first.focus();
    await user.tab({ shift: true });
    expect(readOf(document.activeElement!)).toBe('Paste a key to check it');
    await user.tab();
    expect(document.activeElement).toBe(first);
    await user.keyboard('{Escape}');
    await waitFor(() => expect(document.activeElement).toBe(grid));
    expect(desk.panelOpen).toBe(false);
  } finally {
    vi.unstubAllGlobals();
    window.dispatchEvent(new Event('resize'));
  }
});

describe('the note', () => {
  it('saves itself after a pause, says so, and can be put back', async () => {
    const { desk, user, panelOf } = await openDesk();
    const row = desk.shown[0]!.row;
    const panel = await panelOf(row);
    await user.type(note(), 'Ana has the login. ');
    await waitFor(() => expect(desk.byId.get(row.id)?.note).toBe('Ana has the login.'), {
      timeout: SAVE_AFTER + 4000,
    });
    // What is being typed is not tidied under the owner's hands.
    expect(note().value).toBe('Ana has the login. ');
    await waitFor(() => expect(readOf(panel.querySelector('[data-note]')!)).toContain('Saved'));
    expect(await barriers()).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Undo the change of the note' }));
    await waitFor(() => expect(desk.byId.get(row.id)?.note).toBe(''));
    expect(note().value).toBe('');
    expect(screen.queryByRole('button', { name: 'Undo the change of the note' })).toBeNull();
  });

  it('is not lost when the panel shows another row at once, and can be taken back there', async () => {
    const { desk, user, panelOf } = await openDesk();
    const [one, two] = desk.shown.map(({ row }) => row);
    await panelOf(one!);
    await user.type(note(), 'pays in March');
    await user.keyboard('{Alt>}{ArrowDown}{/Alt}');
    await panelOf(two!);
    expect(note().value).toBe(two!.note);
    await waitFor(() => expect(desk.byId.get(one!.id)?.note).toBe('pays in March'));
    const message = await told(/Your note on .* is saved/);
    await user.click(within(message).getByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(desk.byId.get(one!.id)?.note).toBe(''));
    expect(desk.byId.get(two!.id)?.note).toBe(two!.note);
  });

  it('is saved before another agency is shown', async () => {
    const { backend, desk, user, panelOf } = await openDesk({ agencies: 2 });
    const row = desk.shown[0]!.row;
    await panelOf(row);
    const saved: string[] = [];
    const save = backend.saveNote.bind(backend);
    backend.saveNote = (id, text) => {
      saved.push(`${desk.view?.agencyId === shown} ${id} ${text}`);
      return save(id, text);
    };
    const shown = desk.view?.agencyId;
    await user.type(note(), 'x');
    await desk.showAgency(desk.agencies.list.find((agency) => !agency.shown)!);
    expect(saved).toEqual([`true ${row.id} x`]);
    expect(desk.problem).toBeNull();
  });

  it('is saved when the field is left and when the panel closes', async () => {
    const { desk, user, panelOf } = await openDesk();
    const row = desk.shown[0]!.row;
    await panelOf(row);
    await user.type(note(), 'a');
    await user.tab();
    await waitFor(() => expect(desk.byId.get(row.id)?.note).toBe('a'));
    await user.type(note(), 'b');
    desk.closePanel();
    await waitFor(() => expect(desk.byId.get(row.id)?.note).toBe('ab'));
  });

  it('stays in the field when it could not be saved, also after another row', async () => {
    const { backend, desk, user, panelOf } = await openDesk();
    const [one, two] = desk.shown.map(({ row }) => row);
    await panelOf(one!);
    const save = backend.saveNote.bind(backend);
    backend.saveNote = async () => ({
      status: 'error',
      error: { code: 'journal_unusable', message: literal('The disk is full.'), next: literal('Make room.') },
    });
    await user.type(note(), 'important');
    await user.tab();
    expect(await screen.findByText('The disk is full.')).toBeTruthy();
    await panelOf(two!);
    await waitFor(() => expect(desk.problem?.code).toBe('journal_unusable'));
    await panelOf(one!);
    expect(note().value).toBe('important');
    backend.saveNote = save;
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    await waitFor(() => expect(desk.byId.get(one!.id)?.note).toBe('important'));
  });

  it('counts near its end, and keeps what is too long without sending it', async () => {
    const { desk, user, panelOf } = await openDesk();
    const [one, two] = desk.shown.map(({ row }) => row);
    const panel = await panelOf(one!);
    const state = () => readOf(panel.querySelector('[data-note]')!);
    await fireEvent.input(note(), { target: { value: 'x'.repeat(LONGEST - 201) } });
    expect(state()).not.toContain('left');
    await fireEvent.input(note(), { target: { value: 'x'.repeat(LONGEST - 3) } });
    expect(state()).toContain('3 characters left');
    await fireEvent.input(note(), { target: { value: 'x'.repeat(LONGEST + 2) } });
    expect(state()).toContain('2 characters too many');
    await user.click(screen.getByRole('button', { name: 'Next sub-account' }));
    await panelOf(two!);
    await waitFor(() => expect(desk.problem?.message.id).toBe('error-note-too-long'));
    expect(desk.byId.get(one!.id)?.note).toBe('');
    await panelOf(one!);
    expect(note().value).toHaveLength(LONGEST + 2);
  });
});

it('shows the newest of what happened, and leads to all of it', async () => {
  const { desk, user, panelOf } = await openDesk();
  const row = desk.shown[0]!.row;
  for (let count = 0; count < 10; count += 1) {
    const place = {
      id: null,
      subAccountId: row.id,
      kind: 'make',
      name: `${count}`,
      link: '',
      note: '',
    } as const;
    await desk.places.save(place);
  }
  const panel = await panelOf(row);
  const timeline = await waitFor(() => {
    const found = panel.querySelector<HTMLElement>('[data-timeline]')!;
    expect(within(found).getAllByRole('listitem')).toHaveLength(8);
    return found;
  });
  await user.click(within(timeline).getByRole('button', { name: 'Everything that happened here' }));
  expect([desk.page, desk.activityOf]).toEqual(['activity', row.id]);
});

it('asks before watching stops, because that cannot be taken back', async () => {
  const { desk, user, find, panelOf } = await openDesk();
  const row = find((one) => one.regeneration?.state === 'waiting');
  await panelOf(row);
  await user.click(screen.getByRole('button', { name: 'Stop watching' }));
  const dialog = await screen.findByRole('alertdialog');
  expect(readOf(dialog)).toContain('This cannot be taken back.');
  expect(await barriers()).toEqual([]);
  await waitFor(() => expect(readOf(document.activeElement!)).toBe('Go on watching'));
  await user.keyboard('{Escape}');
  await waitFor(() => expect(screen.queryByRole('alertdialog')).toBeNull());
  expect(desk.byId.get(row.id)?.regeneration?.state).toBe('waiting');
  await user.click(screen.getByRole('button', { name: 'Stop watching' }));
  await user.click(await screen.findByRole('button', { name: 'Yes, stop watching' }));
  await waitFor(() => expect(desk.byId.get(row.id)?.regeneration?.state).toBe('dismissed'));
});

it('opens the sub-account’s page, and says when that fails', async () => {
  const { backend, desk, user, panelOf } = await openDesk();
  const row = desk.shown[0]!.row;
  const panel = await panelOf(row);
  await user.click(within(panel).getByRole('button', { name: 'Open in HighLevel' }));
  await waitFor(() => expect(backend.openedPages).toEqual([row.id]));
  backend.openPage = async () => ({
    status: 'error',
    error: { code: 'browser_unusable', message: literal('No browser.'), next: literal('Open it.') },
  });
  await user.click(within(panel).getByRole('button', { name: 'Open in HighLevel' }));
  expect(await within(panel).findByText('No browser.')).toBeTruthy();
});

it('does not promise that the window can be closed where that is not so', async () => {
  const { find, panelOf } = await openDesk({ start: 'demo' });
  const panel = await panelOf(find((row) => row.regeneration?.state === 'waiting'));
  expect(readOf(panel.querySelector('[data-regeneration]')!)).not.toContain('close the window');
});

it('says what it waits for, and lets a wait be given up', async () => {
  const { backend, find, panelOf } = await openDesk();
  const panel = await panelOf(find((row) => row.keyForm === 'new' && row.regeneration === null));
  let answer: (outcome: Outcome<string>) => void = () => {};
  backend.showKey = () => new Promise((resolve) => (answer = resolve));
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  try {
    const show = within(panel).getByRole<HTMLButtonElement>('button', { name: 'Show key' });
    await fireEvent.click(show);
    expect(show.querySelector('.spinner')).toBeNull();
    await vi.advanceTimersByTimeAsync(300);
    expect(show.querySelector('.spinner')).not.toBeNull();
    await vi.advanceTimersByTimeAsync(2 * SECOND);
    expect(readOf(panel)).toContain('Asking HighLevel for the key…');
    await vi.advanceTimersByTimeAsync(10 * SECOND);
    await fireEvent.click(within(panel).getByRole('button', { name: 'Cancel' }));
    expect(show.disabled).toBe(false);
    answer({ status: 'ok', data: 'a-late-key' });
    await vi.advanceTimersByTimeAsync(SECOND);
    expect(document.body.innerHTML).not.toContain('a-late-key');
  } finally {
    vi.useRealTimers();
  }
});

it('has a message for everything that it names by a table', () => {
  const named = ['missing', 'hidden', 'old', 'new', 'token'].map((one) => `panel-support-seen-${one}`);
  for (const id of [...named, 'panel-tried-works', 'panel-tried-refused', 'panel-tried-unknown']) {
    expect(say(id)).not.toBe(id);
  }
});
