// The sections of the settings that apply at once: looks, notices, own places, privacy; and erasing everything.
import { configure, screen, waitFor, within } from '@testing-library/svelte';
import { afterEach, expect, it, vi } from 'vitest';
import type { FakeOptions } from '../../backend/fake';
import { barriers, openDesk, readOf } from '../../test-desk';
import { say, speak } from '../../words/say.svelte';
import { MOST, nameProblem } from './own-places';
import { openSettings, SECTIONS } from './sections.svelte';

// Whole journeys through the face, on a machine that may be busy with other work.
configure({ asyncUtilTimeout: 5_000 });
vi.setConfig({ testTimeout: 30_000 });

afterEach(() => {
  speak('en');
  document.documentElement.removeAttribute('style');
  delete document.documentElement.dataset.theme;
});

async function open(options: FakeOptions = {}) {
  const opened = await openDesk(options, 'settings');
  await waitFor(() => expect(document.querySelector('#setting-dueAfterDays')).not.toBeNull());
  return opened;
}
const message = () => document.querySelector<HTMLElement>('[data-message]');

it('has every section, reached from its side list', async () => {
  const { user } = await open();
  const list = within(screen.getByRole('navigation', { name: 'Sections of the settings', hidden: true }));
  for (const section of SECTIONS) {
    await user.click(list.getByRole('button', { name: say(`settings-section-${section}`), hidden: true }));
    expect(document.activeElement?.id).toBe(`settings-${section}-title`);
  }
  expect(await barriers()).toEqual([]);
});

it('is opened at one section from elsewhere', async () => {
  const { desk } = await openDesk({}, 'help');
  openSettings(desk, 'privacy');
  await waitFor(() => expect(document.activeElement?.id).toBe('settings-privacy-title'));
});

it('changes colours, size of the text and language at once, and keeps them', async () => {
  const { backend, desk, user } = await open();
  await user.click(screen.getByLabelText('Dark', { selector: '#setting-theme input' }));
  expect(document.documentElement.dataset.theme).toBe('dark');
  await user.click(screen.getByLabelText('150 %'));
  expect(document.documentElement.style.fontSize).toBe('150%');
  await user.click(screen.getByLabelText('Compact'));
  expect(desk.preferences.density).toBe('compact');
  await user.selectOptions(screen.getByLabelText('Language'), 'Español');
  expect(await screen.findByRole('heading', { name: 'Ajustes' })).toBeTruthy();
  expect(document.documentElement.lang).toBe('es');
  await waitFor(() =>
    expect(backend.saved).toMatchObject({
      theme: 'dark',
      textSize: 150,
      density: 'compact',
      language: 'es',
    }),
  );
  expect(await barriers()).toEqual([]);
});

it('turns notifications off and starts with the computer', async () => {
  const { backend, desk, user } = await open();
  await user.click(screen.getByLabelText('Notify me when a key has come or needs me'));
  expect(desk.preferences.notifications).toBe(false);
  const starts = screen.getByLabelText<HTMLInputElement>('Start Key Desk with the computer');
  await waitFor(() => expect(starts.disabled).toBe(false));
  await user.click(starts);
  await waitFor(() => expect(readOf(message()!)).toContain('starts with the computer from now on'));
  expect(await backend.startsWithComputer()).toEqual({ status: 'ok', data: true });
  expect(starts.checked).toBe(true);
});

it('adds, renames and removes own names for places, and takes that back', async () => {
  const { desk, user } = await open();
  const fresh = screen.getByLabelText('A new name');
  await user.type(fresh, '  call   tracking {Enter}');
  expect(desk.preferences.ownPlaces).toEqual(['call tracking']);
  await user.type(fresh, 'Call Tracking{Enter}');
  expect(await screen.findByText('Call Tracking is in the list already.')).toBeTruthy();
  await user.clear(fresh);
  await user.type(fresh, 'zapier{Enter}');
  expect(await screen.findByText('Key Desk offers zapier anyway.')).toBeTruthy();
  await user.clear(fresh);
  await user.type(fresh, 'front desk{Enter}');
  const first = screen.getByLabelText('Name of call tracking');
  await user.clear(first);
  await user.type(first, 'call centre{Enter}');
  expect(desk.preferences.ownPlaces).toEqual(['call centre', 'front desk']);
  await user.click(screen.getByRole('button', { name: 'Remove call centre' }));
  expect(desk.preferences.ownPlaces).toEqual(['front desk']);
  expect(document.activeElement?.getAttribute('aria-label')).toBe('Remove front desk');
  await user.click(await screen.findAllByRole('button', { name: 'Undo' }).then((all) => all.at(-1)!));
  expect(desk.preferences.ownPlaces).toEqual(['call centre', 'front desk']);
  expect(await barriers()).toEqual([]);
});

it('takes no more names than there is room for', async () => {
  const { desk } = await open();
  desk.change({ ownPlaces: Array.from({ length: MOST }, (_, index) => `place ${index}`) });
  expect(await screen.findByText(`There is room for ${MOST} names. Remove one first.`)).toBeTruthy();
  expect(nameProblem('place 3', desk.preferences.ownPlaces, [])).not.toBeNull();
});

it('says what is stored where, shows the folder and exports everything', async () => {
  const { backend, user } = await open();
  await waitFor(() => expect(document.querySelectorAll('[data-stored]')).toHaveLength(4));
  const credentials = document.querySelector('[data-stored=credentials]')!;
  expect(readOf(credentials)).toContain('In your computer’s keychain');
  await user.click(screen.getByRole('button', { name: 'Show folder' }));
  await waitFor(() => expect(backend.folderShown).toBe(true));
  await user.click(screen.getByRole('button', { name: 'Export everything' }));
  await waitFor(() => expect(document.querySelector('[data-saved]')).not.toBeNull());
  expect([...backend.savedFiles.keys()].some((name) => name.endsWith('.json'))).toBe(true);
});

it('erases everything only after the word, naming what and whose', async () => {
  const { backend, desk, user } = await open({ agencies: 2 });
  const erase = vi.spyOn(backend, 'eraseEverything');
  desk.change({ theme: 'dark' });
  await user.click(screen.getByRole('button', { name: 'Erase everything…' }));
  const dialog = await screen.findByRole('alertdialog', { name: 'Erase everything Key Desk knows?' });
  await waitFor(() => expect(document.activeElement?.id).toBe('keep-everything'));
  await waitFor(() => expect(readOf(dialog.querySelector('[data-agencies]')!)).toContain('Tidewater Group'));
  expect(await barriers()).toEqual([]);
  const button = within(dialog).getByRole<HTMLButtonElement>('button', { name: 'Erase everything' });
  expect(button.disabled).toBe(true);
  await user.type(dialog.querySelector('#confirm-word')!, 'erase');
  expect(button.disabled).toBe(false);
  await user.click(button);
  await waitFor(() => expect(desk.view?.connection).toBeNull());
  expect(erase).toHaveBeenCalledExactlyOnceWith('ERASE');
  expect(desk.agencies.list).toEqual([]);
  expect(document.documentElement.dataset.theme).toBeUndefined();
  expect(await screen.findByText('Everything is erased.')).toBeTruthy();
});

it('keeps everything when the owner thinks again', async () => {
  const { backend, desk, user } = await open();
  const erase = vi.spyOn(backend, 'eraseEverything');
  await user.click(screen.getByRole('button', { name: 'Erase everything…' }));
  await screen.findByRole('alertdialog');
  await user.keyboard('{Escape}');
  await waitFor(() => expect(screen.queryByRole('alertdialog')).toBeNull());
  expect(erase).not.toHaveBeenCalled();
  expect(desk.view?.connection).not.toBeNull();
});

it('names what others wrote, piece by piece, and says so where the list is not there', async () => {
  const { user } = await openDesk({}, 'settings');
  const answer = (text: string, type: string) => new Response(text, { headers: { 'content-type': type } });
  const fetch = vi.spyOn(globalThis, 'fetch');
  fetch.mockResolvedValueOnce(answer('<!doctype html>', 'text/html'));
  await user.click(await screen.findByRole('button', { name: 'Licences' }));
  await screen.findByText('This copy was built without the list of what others wrote.');
  await user.click(screen.getByRole('button', { name: 'Close' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());

  fetch.mockResolvedValueOnce(
    answer(`one 1.0: MIT\n\n${'-'.repeat(72)}\none 1.0\n\nMay be used.`, 'text/plain'),
  );
  await user.click(screen.getByRole('button', { name: 'Licences' }));
  const text = await screen.findByRole('region', { name: 'Licences' });
  await waitFor(() => expect(text.querySelectorAll('pre')).toHaveLength(2));
  expect(text.textContent).toContain('May be used.');
  expect(fetch).toHaveBeenLastCalledWith('/notices.txt');
});
