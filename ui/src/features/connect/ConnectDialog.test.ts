// Connecting with whatever the owner has: what it is said to be, the ways on from there, and the addresses of an agency
// that has HighLevel under its own name.
import { screen, waitFor, within } from '@testing-library/svelte';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { FakeOptions } from '../../backend/fake';
import { newKey } from '../../backend/fake/keys';
import { barriers, openDesk, readOf } from '../../test-desk';
import { literal, sayPhrase } from '../../words/say.svelte';
import { bringsWords, recognisedWords } from './credential-words';

afterEach(() => document.body.removeAttribute('style'));

const box = (id: string) => document.querySelector<HTMLInputElement>(`#${id}`)!;
const TOKEN = 'pit-0b7c1a52-93de-4c55-8a1f-2f5d3a1c9e01';

async function openDialog(options: FakeOptions = {}, another = false) {
  const opened = await openDesk(options);
  opened.desk.agencies.another = another;
  opened.desk.connectOpen = true;
  const dialog = await screen.findByRole('dialog');
  const title = () => readOf(dialog.querySelector('.dialog-title')!);
  return { ...opened, dialog, title };
}

const noteOf = (dialog: HTMLElement, kind: string) =>
  waitFor(() => {
    const note = dialog.querySelector(`[data-recognised="${kind}"]`);
    if (note === null) throw new Error('it is not told');
    return note;
  });
const connectButton = () => screen.getByRole('button', { name: 'Connect' });
const closed = () => waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());

describe('what was pasted', () => {
  it.each([
    [TOKEN, 'token', /names and places of all sub-accounts, never their keys/],
    [newKey('loc9', 'mark', 0), 'locationKey', /opens that sub-account only/],
    ['a3d1c0de-0000-4000-8000-9a2b3c4d5e6f', 'apiKey', /unless Enhanced Account Security hides them/],
    ['https://app.gohighlevel.com/settings', 'webAddress', /copy the key itself/],
    ['owner@tidewater.example', 'emailAddress', /never asks for your login/],
    ['sk_live_51abcdefgh', 'otherProduct', /a key of Stripe/],
    ['my agency key', 'words', /has no spaces/],
    ['eyJhbGciOi', 'halfAKey', /from its first character to its last/],
  ])('%s is told for what it is', async (text, kind, words) => {
    const { backend, dialog, user } = await openDialog();
    const connecting = vi.spyOn(backend, 'connect');
    await user.click(box('credential'));
    await user.paste(text);
    const note = await noteOf(dialog, kind);
    expect(readOf(note)).toMatch(words);
    expect(connecting).not.toHaveBeenCalled();
  });

  it('says nothing of an empty field, and takes back what it said', async () => {
    const { dialog, user } = await openDialog();
    await user.type(box('credential'), 'my agency key');
    const note = await noteOf(dialog, 'words');
    await user.clear(box('credential'));
    await waitFor(() => expect(readOf(note)).toBe(''));
    expect(recognisedWords({ kind: 'nothing', product: null })).toBeNull();
  });
});

it('says before anything is sent that HighLevel will be asked', async () => {
  const { dialog } = await openDialog();
  expect(readOf(dialog)).toContain(
    'Key Desk will ask HighLevel for the list of your sub-accounts with what you paste. Nothing is changed there.',
  );
});

it('tells each plan which credential it has, and where', async () => {
  const { user } = await openDialog();
  await user.click(screen.getByRole('button', { name: 'Which one do I have?' }));
  const list = readOf(document.querySelector('#which-one')!);
  expect(list).toMatch(/Agency Pro: the agency API key.*Agency view → Settings → API Keys/);
  expect(list).toMatch(/Starter and Unlimited: the API key of each sub-account.*Business Info → API Key/);
  expect(list).toMatch(/Any plan: a Private Integration Token.*“View Locations” and “View Companies”/);
  expect(await barriers()).toEqual([]);
}, 30_000);

it('opens the agency’s page in the browser, and says where to go when that fails', async () => {
  const { backend, user } = await openDialog();
  await user.click(screen.getByRole('button', { name: 'Which one do I have?' }));
  await user.click(screen.getByRole('button', { name: 'Open API Keys in the browser' }));
  await user.click(screen.getByRole('button', { name: 'Open Private Integrations in the browser' }));
  expect(backend.openedAgencyPages).toEqual(['apiKeys', 'privateIntegrations']);
  vi.spyOn(backend, 'openAgencyPage').mockResolvedValue({
    status: 'error',
    error: {
      code: 'browser_unusable',
      message: literal('No browser.'),
      next: literal('Go to Agency view → Settings.'),
    },
  });
  await user.click(screen.getByRole('button', { name: 'Open API Keys in the browser' }));
  expect(await screen.findByText('Go to Agency view → Settings.')).toBeTruthy();
});

it('opens no page for another agency: its HighLevel may be elsewhere', async () => {
  const { user } = await openDialog({}, true);
  await user.click(screen.getByRole('button', { name: 'Which one do I have?' }));
  expect(screen.queryByRole('button', { name: /in the browser/ })).toBeNull();
});

it('opens no page at HighLevel’s own address when another is entered and not saved', async () => {
  const { user } = await openDialog();
  await user.click(screen.getByRole('button', { name: 'Which one do I have?' }));
  await user.click(screen.getByRole('button', { name: 'Advanced' }));
  await user.type(box('web-address'), 'https://app.tidewater.example');
  expect(screen.queryByRole('button', { name: /in the browser/ })).toBeNull();
  expect(readOf(document.querySelector('#which-one')!)).toContain('Agency view → Settings → API Keys');
  await user.clear(box('web-address'));
  expect(screen.getByRole('button', { name: 'Open API Keys in the browser' })).toBeTruthy();
});

it('hands the key of one sub-account on to where such keys are kept', async () => {
  const { desk, user } = await openDialog();
  await user.click(box('credential'));
  await user.paste(newKey('loc9', 'mark', 0));
  await user.click(await screen.findByRole('button', { name: 'Add it as a sub-account’s key' }));
  await screen.findByRole('dialog', { name: 'Add keys of sub-accounts to Bluewater Agency' });
  await user.click(await screen.findByRole('button', { name: 'Keep this key' }));
  await closed();
  await waitFor(() => expect(desk.byId.get('loc9')?.keyGiven).toBe(true));
});

describe('beside what is there already', () => {
  it('adds a token to an agency that has a key, and stays the same agency', async () => {
    const { desk, title, dialog, user } = await openDialog();
    const { agencyId } = desk.view!;
    expect(title()).toBe('Add a key or token to Bluewater Agency');
    expect(readOf(dialog)).toContain(bringsWords(['agencyKey']));
    expect(box('agency-name')).toBeNull();
    await user.type(box('credential'), TOKEN);
    await user.click(connectButton());
    await closed();
    expect(desk.view?.agencyId).toBe(agencyId);
    expect(desk.view?.connection?.credentials.map(({ kind }) => kind)).toEqual(['agencyKey', 'agencyToken']);
  });

  it('passes the other settings of the agency on untouched', async () => {
    const { backend, desk, user } = await openDialog();
    const { settings } = await desk.agencySettings().then((outcome) => {
      if (outcome.status === 'error') throw new Error(sayPhrase(outcome.error.message));
      return outcome.data;
    });
    await desk.saveAgencySettings('Bluewater Agency', {
      ...(settings as Parameters<typeof desk.saveAgencySettings>[1]),
      dueAfterDays: 30,
    });
    const connecting = vi.spyOn(backend, 'connect');
    desk.connectOpen = false;
    await closed();
    desk.connectOpen = true;
    await screen.findByRole('dialog');
    await user.type(box('credential'), TOKEN);
    await user.click(connectButton());
    await closed();
    expect(connecting.mock.calls[0]?.[0].settings.dueAfterDays).toBe(30);
    expect(connecting.mock.calls[0]?.[0].another).toBe(false);
  });

  it('adds another agency with settings of its own, and shows nothing of the former', async () => {
    const { backend, desk, title, user } = await openDialog({}, true);
    const former = desk.prepared[0]!.row.id;
    const connecting = vi.spyOn(backend, 'connect');
    expect(title()).toBe('Add another agency');
    await user.type(box('agency-name'), 'Tidewater');
    await user.type(box('credential'), 'agency-key-of-the-test');
    await user.click(connectButton());
    await closed();
    expect(connecting.mock.calls[0]?.[0]).toMatchObject({ another: true, agencyName: 'Tidewater' });
    await waitFor(() => expect(desk.rowsLoaded).toBe(true));
    expect(desk.byId.has(former)).toBe(false);
    expect(desk.agencies.list.map(({ name }) => name)).toEqual(['Bluewater Agency', 'Tidewater']);
  });

  it('offers to add what opens another agency as another agency', async () => {
    const { desk, title, user } = await openDialog();
    await user.type(box('credential'), 'the-key-of-elsewhere');
    await user.click(connectButton());
    expect((await screen.findByRole('alert')).textContent).toContain('sub-accounts of another agency');
    await user.click(screen.getByRole('button', { name: 'Add it as another agency' }));
    expect(title()).toBe('Add another agency');
    await waitFor(() => expect(document.activeElement?.id).toBe('agency-name'));
    await user.type(box('agency-name'), 'Elsewhere');
    await user.click(connectButton());
    await closed();
    expect(desk.view?.connection?.agencyName).toBe('Elsewhere');
  });

  it('shows the way on when the key turns out to be one sub-account’s', async () => {
    const { user } = await openDialog();
    await user.type(box('credential'), 'one-sub-account-of-many');
    await user.click(connectButton());
    expect((await screen.findByRole('alert')).textContent).toContain('the key of one sub-account');
    await user.click(screen.getByRole('button', { name: 'Add it as a sub-account’s key' }));
    expect(await screen.findByLabelText('Id of the sub-account in line 1')).toBeTruthy();
  });

  it('shows the way on when the token turns out to be one sub-account’s', async () => {
    const { user } = await openDialog();
    await user.type(box('credential'), `${TOKEN}-one-sub-account`);
    await user.click(connectButton());
    expect((await screen.findByRole('alert')).textContent).toContain('belongs to one sub-account');
    expect(screen.getByRole('button', { name: 'Add keys of sub-accounts…' })).toBeTruthy();
  });
});

it('calls a refused credential’s replacement connecting again', async () => {
  const { title } = await openDialog({
    lookError: {
      code: 'agency_key_wrong',
      message: literal('HighLevel no longer knows the key.'),
      next: literal('Connect again.'),
    },
  });
  expect(title()).toBe('Connect Bluewater Agency again');
});

describe('the addresses', () => {
  it('show HighLevel’s own as what is meant by an empty field', async () => {
    const { dialog, user } = await openDialog();
    await user.click(screen.getByRole('button', { name: 'Advanced' }));
    expect(within(dialog).getByLabelText<HTMLInputElement>('Web address of your HighLevel').placeholder).toBe(
      'https://app.gohighlevel.com',
    );
    expect(box('page-address').placeholder).toBe('/v2/location/{locationId}/settings/company');
    expect(box('base-address').placeholder).toBe('https://rest.gohighlevel.com/v1');
    expect(box('api2-address').placeholder).toBe('https://services.leadconnectorhq.com');
    expect(screen.getByText(/Leave it empty: HighLevel itself has none/)).toBeTruthy();
  });

  it('are sent as they were entered, and are there next time', async () => {
    const { backend, desk, user } = await openDialog();
    const connecting = vi.spyOn(backend, 'connect');
    await user.click(screen.getByRole('button', { name: 'Advanced' }));
    await user.type(box('credential'), 'agency-key-of-the-test');
    await user.type(box('web-address'), ' https://app.tidewater.example ');
    await user.type(box('api2-address'), 'http://127.0.0.1:4100');
    await user.click(connectButton());
    await closed();
    expect(connecting.mock.calls[0]?.[0].settings.addresses).toEqual({
      base: null,
      api2: 'http://127.0.0.1:4100',
      regenerate: null,
      web: 'https://app.tidewater.example',
      page: null,
      keysPage: null,
      tokensPage: null,
    });
    desk.connectOpen = true;
    await screen.findByRole('dialog');
    await waitFor(() => expect(box('web-address').value).toBe('https://app.tidewater.example'));
    expect(screen.getByRole('button', { name: 'Advanced' }).getAttribute('aria-expanded')).toBe('true');
  });
});
