// The addresses of an agency that has HighLevel under its own name: entered once, sent as they are, remembered.
import { screen, waitFor } from '@testing-library/svelte';
import { afterEach, expect, it } from 'vitest';
import { openDesk } from '../../test-desk';

afterEach(() => document.body.removeAttribute('style'));

const box = (id: string) => document.querySelector<HTMLInputElement>(`#${id}`)!;

async function openDialog() {
  const opened = await openDesk();
  opened.desk.connectOpen = true;
  await screen.findByRole('dialog');
  return opened;
}

it('shows HighLevel’s own addresses as what is meant by an empty field', async () => {
  const { user } = await openDialog();
  await user.click(screen.getByRole('button', { name: 'Advanced' }));
  expect(screen.getByLabelText<HTMLInputElement>('Web address of your HighLevel').placeholder).toBe(
    'https://app.gohighlevel.com',
  );
  expect(box('page-address').placeholder).toBe('/v2/location/{locationId}/settings/company');
  expect(screen.getByText(/Leave it empty: HighLevel itself has none/)).toBeTruthy();
});

it('sends the web address and the page, and opens with them next time', async () => {
  const { desk, user } = await openDialog();
  await user.click(screen.getByRole('button', { name: 'Advanced' }));
  await user.type(box('credential'), 'agency-key-of-the-test');
  await user.type(box('web-address'), ' https://app.tidewater.example ');
  await user.click(screen.getByRole('button', { name: 'Connect' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect(desk.remembered.addresses).toEqual({
    base: null,
    regenerate: null,
    web: 'https://app.tidewater.example',
    page: null,
  });
  desk.connectOpen = true;
  await screen.findByRole('dialog');
  expect(box('web-address').value).toBe('https://app.tidewater.example');
  expect(screen.getByRole('button', { name: 'Advanced' }).getAttribute('aria-expanded')).toBe('true');
});
