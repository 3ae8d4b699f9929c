// What the system leads to from outside the window: a click on a notification, the menu bar of macOS.
import { screen, waitFor } from '@testing-library/svelte';
import { expect, it } from 'vitest';
import { FakeBackend } from './backend/fake';
import { Desk } from './desk.svelte';
import { openDesk, readOf } from './test-desk';

const panel = () => document.querySelector<HTMLElement>('aside[data-panel]');

it('leads to the one sub-account, whatever is searched for and shown', async () => {
  const { backend, desk, find } = await openDesk({}, 'help');
  const row = find((row) => row.status === 'newKey');
  desk.search = 'no sub-account is called this';
  backend.clickNotification({ agencyId: desk.view!.agencyId, subAccountId: row.id, filter: null });
  await waitFor(() => expect(readOf(panel()!)).toContain(row.id));
  expect(desk.page).toBe('subAccounts');
  expect(desk.search).toBe('');
});

it('leads to the rows of a kind, or to the first page', async () => {
  const { backend, desk } = await openDesk();
  const { agencyId } = desk.view!;
  backend.clickNotification({ agencyId, subAccountId: null, filter: 'supportNeeded' });
  await waitFor(() => expect(desk.preferences.filters).toEqual(['supportNeeded']));
  backend.clickNotification({ agencyId, subAccountId: null, filter: null });
  await waitFor(() => expect(desk.page).toBe('overview'));
});

it('leads to another agency than the one shown', async () => {
  const { backend, desk } = await openDesk({ agencies: 2 });
  const other = desk.agencies.list.find(({ id }) => id !== desk.view!.agencyId)!;
  const row = (await backend.showAgency(other.id), await backend.subAccounts(null));
  const theirs = row.status === 'ok' ? row.data.rows[0]! : null;
  await backend.showAgency(desk.agencies.list.find(({ id }) => id !== other.id)!.id);
  backend.clickNotification({ agencyId: other.id, subAccountId: theirs!.id, filter: null });
  await waitFor(() => expect(desk.view!.agencyId).toBe(other.id));
  await waitFor(() => expect(readOf(panel()!)).toContain(theirs!.id));
});

it('asks first where something is not saved, and does nothing for an agency that is not there any more', async () => {
  const { backend, desk } = await openDesk({}, 'settings');
  const { agencyId } = desk.view!;
  backend.clickNotification({ agencyId: 'agency-77', subAccountId: 'x', filter: null });
  expect(desk.page).toBe('settings');
  desk.unsaved = true;
  backend.clickNotification({ agencyId, subAccountId: null, filter: 'secondTryDue' });
  await screen.findByRole('alertdialog');
  expect(desk.page).toBe('settings');
});

it('leads there also when the click comes before the desk is there', async () => {
  const backend = new FakeBackend({ start: 'connected', rows: 60 });
  const [view, page] = [await backend.deskView(), await backend.subAccounts(null)];
  if (view.status !== 'ok' || page.status !== 'ok') throw new Error('the fake desk gives neither');
  const { id } = page.data.rows[0]!;
  const desk = new Desk(backend);
  const started = desk.start();
  expect(desk.view).toBeNull();
  backend.clickNotification({ agencyId: view.data.agencyId, subAccountId: id, filter: null });
  await started;
  await waitFor(() => expect(desk.selected?.id).toBe(id));
  expect(desk.page).toBe('subAccounts');
  expect(desk.panelOpen).toBe(true);
});

it('opens no panel for a sub-account that is not there any more', async () => {
  const { backend, desk } = await openDesk({}, 'help');
  backend.clickNotification({ agencyId: desk.view!.agencyId, subAccountId: 'gone', filter: null });
  await waitFor(() => expect(desk.page).toBe('subAccounts'));
  await waitFor(() => expect(document.querySelector('[data-page="subAccounts"] h1')).not.toBeNull());
  expect(panel()).toBeNull();
});

it('follows the menu bar, and asks first there too', async () => {
  const { backend, desk } = await openDesk();
  backend.chooseInMenuBar('settings');
  expect(desk.page).toBe('settings');
  desk.unsaved = true;
  backend.chooseInMenuBar('help');
  expect(desk.page).toBe('settings');
  desk.leaving?.();
  expect(desk.page).toBe('help');
});
