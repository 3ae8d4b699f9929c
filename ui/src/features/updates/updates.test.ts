// Newer versions: told where nobody is disturbed, installed when the owner says so, and what went wrong said.
import { screen, waitFor, within } from '@testing-library/svelte';
import { expect, it } from 'vitest';
import { barriers, openDesk, readOf } from '../../test-desk';
import { literal } from '../../words/say.svelte';

const NEWER = { version: '0.9.0', notes: 'Quicker.\n<b>Bold</b>', way: 'install' } as const;
const dialog = () => screen.findByRole('dialog', { name: 'Key Desk 0.9.0' });

it('says nothing of itself while there is none', async () => {
  const { backend } = await openDesk();
  expect(screen.queryByText(/is there/)).toBeNull();
  backend.updates.change({ newer: NEWER });
  await screen.findByRole('button', { name: 'Key Desk 0.9.0 is there' });
});

it('is installed when the owner says so, and stopped while it downloads', async () => {
  const { backend, user } = await openDesk();
  backend.updates.change({ newer: NEWER });
  await user.click(await screen.findByRole('button', { name: 'Key Desk 0.9.0 is there' }));
  const about = await dialog();
  expect(readOf(about)).toContain('Quicker. <b>Bold</b>');
  expect(about.querySelector('b')).toBeNull();
  expect(await barriers()).toEqual([]);
  await user.click(within(about).getByRole('button', { name: 'Install and restart' }));
  const progress = await within(about).findByRole<HTMLProgressElement>('progressbar');
  backend.updates.change({ installing: { percent: 40 } });
  await waitFor(() => expect(progress.value).toBe(40));
  await user.keyboard('{Escape}');
  expect(await dialog()).toBe(about);
  await user.click(within(about).getByRole('button', { name: 'Cancel' }));
  await waitFor(() => expect(within(about).queryByRole('progressbar')).toBeNull());
  await user.click(within(about).getByRole('button', { name: 'Install and restart' }));
  backend.updates.end({
    status: 'error',
    error: {
      code: 'update_not_installed',
      message: literal('It was not ours.'),
      next: literal('Try later.'),
    },
  });
  await waitFor(() => expect(readOf(about)).toContain('It was not ours.'));
});

it('leads to the page of downloads where a package brought this one', async () => {
  const { backend, user } = await openDesk();
  backend.updates.change({ newer: { ...NEWER, way: 'download' } });
  await user.click(await screen.findByRole('button', { name: 'Key Desk 0.9.0 is there' }));
  await user.click(within(await dialog()).getByRole('button', { name: 'Open the download page' }));
  expect(backend.updates.downloadsOpened).toBe(1);
});

it('is looked for now, and not by itself when the owner does not want that', async () => {
  const { backend, desk, user } = await openDesk({}, 'settings');
  await user.click(await screen.findByRole('checkbox', { name: 'Look for new versions of Key Desk' }));
  expect(desk.preferences.updates).toBe(false);
  await user.click(screen.getByRole('button', { name: 'Look now' }));
  await screen.findByText('This is the newest version. Looked just now.');
  backend.updates.found = {
    code: 'update_not_found_out',
    message: literal('No answer.'),
    next: literal('Look later.'),
  };
  await user.click(screen.getByRole('button', { name: 'Look now' }));
  await screen.findByText(/No answer\./);
});

it('says so where this copy cannot look', async () => {
  const { backend } = await openDesk({}, 'settings');
  backend.updates.change({ canLook: false });
  await screen.findByText(/built without an address for updates/);
});
