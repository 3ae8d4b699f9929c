// The dialog that regenerates a key: the red button waits for the word, and nothing is sent before.
import { render, screen, waitFor } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it } from 'vitest';
import App from '../../App.svelte';
import { FakeBackend, type FakeOptions } from '../../backend/fake';
import { Desk } from '../../desk.svelte';
import { isTheWord, wentAstray } from './typed-word';

async function openFor(status: string, options: FakeOptions = {}) {
  const backend = new FakeBackend({ start: 'connected', rows: 60, ...options });
  const desk = new Desk(backend);
  render(App, { desk });
  await desk.start();
  await waitFor(() => expect(desk.rowsLoaded).toBe(true));
  const row = desk.prepared.find(
    (entry) => entry.row.status === status && entry.row.regeneration === null,
  )?.row;
  if (row === undefined) throw new Error(`no row is ${status}`);
  desk.regeneratingId = row.id;
  await screen.findByRole('alertdialog');
  return { backend, desk, row, user: userEvent.setup() };
}

const red = () => screen.getByRole<HTMLButtonElement>('button', { name: 'Yes, reset this key' });
const field = () => screen.getByLabelText<HTMLInputElement>(/Type CONFIRM/);

// bits-ui gives the page its scrolling back a moment after a dialog closes.
afterEach(() => document.body.removeAttribute('style'));

it('names the sub-account, says what stops, and starts in the field', async () => {
  const { row } = await openFor('oldKey');
  expect(screen.getByRole('alertdialog').textContent).toContain(`Regenerate the key of ${row.name}?`);
  expect(screen.getByRole('alertdialog').textContent).toContain('stops working at once');
  await waitFor(() => expect(document.activeElement).toBe(field()));
});

it('keeps the red button shut until the word is CONFIRM, and Enter with it', async () => {
  const { backend, user } = await openFor('oldKey');
  expect(red().disabled).toBe(true);
  await user.type(field(), 'CONFIRN{Enter}');
  expect(red().disabled).toBe(true);
  expect(screen.getByText('The word is CONFIRM.')).toBeTruthy();
  expect(backend.sent).toEqual([]);
});

it('sends once with the right word and then shows that the key is on its way', async () => {
  const { backend, desk, row, user } = await openFor('oldKey');
  await user.type(field(), ' confirm ');
  expect(red().disabled).toBe(false);
  await user.click(red());
  await waitFor(() => expect(screen.queryByRole('alertdialog')).toBeNull());
  expect(backend.sent).toEqual([row.id]);
  expect(desk.byId.get(row.id)?.status).toBe('onItsWay');
  expect(document.querySelector('[data-panel] [data-regeneration="waiting"]')).not.toBeNull();
});

it('sends nothing when the owner keeps the old key or presses Escape', async () => {
  const { backend, desk, row, user } = await openFor('oldKey');
  await user.type(field(), 'CONFIRM');
  await user.click(screen.getByRole('button', { name: 'Keep the old key' }));
  await waitFor(() => expect(screen.queryByRole('alertdialog')).toBeNull());
  desk.regeneratingId = row.id;
  await screen.findByRole('alertdialog');
  expect(field().value).toBe('');
  await user.keyboard('{Escape}');
  await waitFor(() => expect(screen.queryByRole('alertdialog')).toBeNull());
  expect(backend.sent).toEqual([]);
});

it('stays open with the reason when the key has changed meanwhile', async () => {
  const { backend, desk, row, user } = await openFor('oldKey');
  backend.changeKeyElsewhere(row.id);
  await user.type(field(), 'CONFIRM{Enter}');
  expect(await screen.findByText(/has changed since you saw it/)).toBeTruthy();
  expect(backend.sent).toEqual([]);
  await user.click(screen.getByRole('button', { name: 'Show how it is now' }));
  await waitFor(() => expect(field().value).toBe(''));
  await user.type(field(), 'CONFIRM{Enter}');
  await waitFor(() => expect(backend.sent).toEqual([row.id]));
  expect(desk.regeneratingId).toBeNull();
});

it('does not threaten with a stop where there is no key', async () => {
  await openFor('noKey');
  const text = screen.getByRole('alertdialog').textContent;
  expect(text).toContain('nothing stops working');
  expect(text).not.toContain('stops until you');
});

it('shows the way by hand where Key Desk cannot press the button', async () => {
  const { backend } = await openFor('oldKey', { regenerateAddress: null });
  expect(screen.getByRole('alertdialog').textContent).toContain(
    'Settings → Business Info → API Key → Regenerate',
  );
  expect(screen.queryByRole('button', { name: 'Yes, reset this key' })).toBeNull();
  expect(backend.sent).toEqual([]);
});

it('forgives case and blanks, and calls nothing wrong that may still become the word', () => {
  expect([isTheWord('confirm'), isTheWord(' CONFIRM '), isTheWord('CONFIR'), isTheWord('CONFIRMED')]).toEqual(
    [true, true, false, false],
  );
  expect([wentAstray(''), wentAstray('con'), wentAstray('conx'), wentAstray('confirmed')]).toEqual([
    false,
    false,
    true,
    true,
  ]);
});
