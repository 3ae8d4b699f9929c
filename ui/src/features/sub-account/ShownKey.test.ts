// The key on the screen: only where the owner asks for it, not for long, and gone with the panel.
import { literal } from '../../words/say.svelte';
import { fireEvent, screen, waitFor, within } from '@testing-library/svelte';
import { afterEach, expect, it, vi } from 'vitest';
import type { Outcome } from '../../backend';
import { keyOf } from '../../backend/fake/keys';
import { SECOND } from '../../time';
import { barriers, openDesk } from '../../test-desk';

afterEach(() => vi.useRealTimers());

const shown = () => document.querySelector('[data-key-text]')?.textContent ?? null;

async function openArrived() {
  const opened = await openDesk();
  const row = opened.find((one) => one.regeneration?.state === 'arrived');
  const panel = await opened.panelOf(row);
  return { ...opened, row, panel, key: keyOf(row)! };
}

it('is hidden until asked for, and hides again on the same button', async () => {
  const { panel, key, user } = await openArrived();
  expect(document.body.innerHTML).not.toContain(key);
  await user.click(within(panel).getByRole('button', { name: 'Show' }));
  await waitFor(() => expect(shown()).toBe(key));
  expect(await barriers()).toEqual([]);
  await user.click(within(panel).getByRole('button', { name: 'Hide' }));
  expect(document.body.innerHTML).not.toContain(key);
}, 30_000);

it('hides by itself after a minute', async () => {
  const { panel, key } = await openArrived();
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  await fireEvent.click(within(panel).getByRole('button', { name: 'Show' }));
  await vi.waitFor(() => expect(shown()).toBe(key));
  vi.advanceTimersByTime(59 * SECOND);
  expect(shown()).toBe(key);
  vi.advanceTimersByTime(SECOND);
  await vi.waitFor(() => expect(shown()).toBeNull());
  expect(document.body.innerHTML).not.toContain(key);
});

it('goes when another sub-account is chosen, and when the panel closes', async () => {
  const { desk, row, panel, key, user, find, panelOf } = await openArrived();
  await user.click(within(panel).getByRole('button', { name: 'Show' }));
  await waitFor(() => expect(shown()).toBe(key));
  await panelOf(find((one) => one.keyForm === 'new' && one.id !== row.id));
  expect(document.body.innerHTML).not.toContain(key);
  await panelOf(row);
  expect(shown()).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Show' }));
  await waitFor(() => expect(shown()).toBe(key));
  desk.closePanel();
  await waitFor(() => expect(document.querySelector('aside[data-panel]')).toBeNull());
  expect(document.body.innerHTML).not.toContain(key);
});

it('drops a key that comes when another sub-account stands there', async () => {
  const { backend, row, panel, key, user, find, panelOf } = await openArrived();
  let answer: (outcome: Outcome<string>) => void = () => {};
  backend.showKey = () => new Promise((resolve) => (answer = resolve));
  await user.click(within(panel).getByRole('button', { name: 'Show' }));
  await panelOf(find((one) => one.keyForm === 'new' && one.id !== row.id));
  answer({ status: 'ok', data: key });
  await user.tab();
  expect(document.body.innerHTML).not.toContain(key);
});

it('is copied without ever being on the screen, and says how long it stays', async () => {
  const { backend, panel, row, key, user } = await openArrived();
  await user.click(within(panel).getByRole('button', { name: 'Copy' }));
  expect(
    await within(panel).findByText('Copied. Key Desk clears it from the clipboard in 30 seconds.'),
  ).toBeTruthy();
  expect(backend.keys.copied).toEqual([row.id]);
  expect(backend.keys.shown).toEqual([]);
  expect(document.body.innerHTML).not.toContain(key);
});

it('is there for every sub-account that has a key, and for no other', async () => {
  const { find, panelOf, user } = await openDesk();
  const old = find((row) => row.keyForm === 'old' && row.regeneration === null);
  const panel = await panelOf(old);
  await user.click(within(panel).getByRole('button', { name: 'Show key' }));
  await waitFor(() => expect(shown()).toBe(keyOf(old)));
  expect(within(panel).getByRole('button', { name: 'Copy key' })).toBeTruthy();
  for (const form of ['missing', 'notDisclosed'] as const) {
    const other = await panelOf(find((row) => row.keyForm === form && row.regeneration === null));
    expect(within(other).queryByRole('button', { name: 'Show key' })).toBeNull();
  }
});

it('tells why when there is nothing to show', async () => {
  const { backend, panel, user } = await openArrived();
  backend.showKey = async () => ({
    status: 'error',
    error: {
      code: 'no_key_to_show',
      message: literal('Key Desk has not seen a key here.'),
      next: literal('Look again.'),
    },
  });
  await user.click(within(panel).getByRole('button', { name: 'Show' }));
  expect(await within(panel).findByText('Key Desk has not seen a key here.')).toBeTruthy();
});
