// More than one agency: the menu that shows another, one that is disconnected, forgetting in two questions, and removing
// single credentials.
import { screen, waitFor, within } from '@testing-library/svelte';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { barriers, openDesk, readOf } from '../../test-desk';
import type { AgencyEntry, Outcome, RowsPage } from '../../backend';
import { literal } from '../../words/say.svelte';
import { standingWords, unseenWords } from './agency-words';

afterEach(() => document.body.removeAttribute('style'));

const trigger = () => document.querySelector<HTMLElement>('.agency-trigger')!;
// By their texts: where nothing is laid out, a menu counts as hidden.
const item = (text: string) => screen.findByText(text, { selector: '.menu-item, .menu-item *' });
const radio = async (text: string) => {
  const name = await screen.findByText(text, { selector: '.menu-item *' });
  return name.closest<HTMLElement>('[role=menuitemradio]')!;
};
const gone = (role: string) => waitFor(() => expect(screen.queryByRole(role)).toBeNull());

const ENTRY: AgencyEntry = { id: 'a', name: 'A', connected: true, shown: false, onTheirWay: 0, needOwner: 0 };

it.each([
  [{}, ''],
  [{ onTheirWay: 1 }, '1 on its way'],
  [{ onTheirWay: 2, needOwner: 1 }, '1 needs you, 2 on their way'],
  [{ connected: false, needOwner: 3 }, 'disconnected, 3 need you'],
])('says in words how an agency stands: %o', (change, words) => {
  expect(standingWords({ ...ENTRY, ...change })).toBe(words);
});

describe('the menu', () => {
  it('lists all agencies, marks the shown one, and says what waits in each', async () => {
    const { user } = await openDesk({ agencies: 3 });
    await user.click(trigger());
    const shown = await radio('Bluewater Agency');
    expect(shown.getAttribute('aria-checked')).toBe('true');
    expect(readOf(shown)).toMatch(/\d+ needs? you, 3 on their way/);
    const third = await radio('Old Harbor Media');
    expect(third.getAttribute('aria-checked')).toBe('false');
    expect(readOf(third)).toContain('disconnected');
  });

  it('is worked with the keyboard, and gives the focus back', async () => {
    const { desk, user } = await openDesk({ agencies: 2 });
    trigger().focus();
    await user.keyboard('{Enter}');
    await radio('Bluewater Agency');
    await user.keyboard('{ArrowDown}{Enter}');
    await waitFor(() => expect(desk.view?.connection?.agencyName).toBe('Tidewater Group'));
    await gone('menu');
    await waitFor(() => expect(document.activeElement === trigger()).toBe(true));
  });

  it('is not there in the demo', async () => {
    await openDesk({ start: 'demo' });
    expect(trigger()).toBeNull();
    expect(screen.getByRole('button', { name: 'Leave the demo' })).toBeTruthy();
  });

  it('leads to the dialogs and to the settings', async () => {
    const { desk, user } = await openDesk();
    await user.click(trigger());
    await user.click(await item('Add a key or token…'));
    expect(
      await screen.findByRole('dialog', { name: 'Add a key or token to Bluewater Agency' }),
    ).toBeTruthy();
    await user.keyboard('{Escape}');
    await gone('dialog');
    await user.click(trigger());
    await user.click(await item('Add another agency…'));
    expect(await screen.findByRole('dialog', { name: 'Add another agency' })).toBeTruthy();
    await user.keyboard('{Escape}');
    await gone('dialog');
    await user.click(trigger());
    await user.click(await item('Add keys of sub-accounts…'));
    expect(await screen.findByRole('dialog', { name: /Add keys of sub-accounts/ })).toBeTruthy();
    await user.keyboard('{Escape}');
    await gone('dialog');
    await user.click(trigger());
    await user.click(await item('Agency settings…'));
    await waitFor(() => expect(desk.page).toBe('settings'));
  });
});

describe('showing another agency', () => {
  it('leaves nothing of the former: rows, choice, search, panel', async () => {
    const { desk, user } = await openDesk({ agencies: 2 });
    const former = desk.prepared.map(({ row }) => row.id);
    desk.chosen.addAll(desk.shown);
    desk.search = 'gym';
    desk.openPanel(former[0]!);
    await user.click(trigger());
    await user.click(await radio('Tidewater Group'));
    await waitFor(() => expect(desk.rowsLoaded).toBe(true));
    expect(desk.view?.connection?.agencyName).toBe('Tidewater Group');
    expect(desk.prepared.length).toBeGreaterThan(0);
    expect(former.some((id) => desk.byId.has(id))).toBe(false);
    expect(desk.chosen.count).toBe(0);
    expect(desk.search).toBe('');
    expect(desk.panelOpen).toBe(false);
  });

  it('says at once that other rows are coming, while the desk still opens it', async () => {
    const { backend, desk } = await openDesk({ agencies: 2 });
    const show = backend.showAgency.bind(backend);
    let open = () => {};
    vi.spyOn(backend, 'showAgency').mockImplementation(
      (id) => new Promise((resolve) => (open = () => void show(id).then(resolve))),
    );
    const shown = desk.showAgency(desk.agencies.list[1]!);
    await waitFor(() => expect(readOf(trigger())).toContain('Tidewater Group Opening…'));
    expect(desk.prepared).toHaveLength(0);
    expect(document.querySelector('[role=row][data-id]')).toBeNull();
    open();
    await shown;
    await waitFor(() => expect(desk.rowsLoaded).toBe(true));
  });

  it('throws away rows of the former that come late', async () => {
    const { backend, desk } = await openDesk({ agencies: 2 });
    const late = desk.prepared.map(({ row }) => row);
    const former = desk.view!.agencyId;
    let answer = (_: Outcome<RowsPage>) => {};
    vi.spyOn(backend, 'subAccounts').mockImplementationOnce(
      () => new Promise((resolve) => (answer = resolve)),
    );
    const reading = desk.reloadRows();
    const shown = desk.showAgency(desk.agencies.list[1]!);
    await shown;
    answer({ status: 'ok', data: { agencyId: former, rows: late, more: false } });
    await reading;
    await waitFor(() => expect(desk.rowsLoaded).toBe(true));
    expect(late.some(({ id }) => desk.byId.has(id))).toBe(false);
  });

  it('takes no news of an agency that is not shown', async () => {
    const { backend, desk } = await openDesk({ agencies: 2 });
    const former = desk.prepared[0]!.row;
    let tell: Parameters<typeof backend.onSubAccountsChanged>[0] = () => {};
    vi.spyOn(backend, 'onSubAccountsChanged').mockImplementation(async (listener) => {
      tell = listener;
      return () => {};
    });
    await desk.start();
    const { agencyId } = desk.view!;
    await desk.showAgency(desk.agencies.list[1]!);
    await waitFor(() => expect(desk.rowsLoaded).toBe(true));
    const read = vi.spyOn(backend, 'subAccounts');
    const { happenings } = desk;
    tell({ agencyId, rows: [former], reload: false });
    tell({ agencyId, rows: [], reload: true });
    expect([desk.byId.has(former.id), desk.happenings]).toEqual([false, happenings]);
    expect(read).not.toHaveBeenCalled();
    const own = { ...desk.prepared[0]!.row, name: 'Renamed' };
    tell({ agencyId: desk.view!.agencyId, rows: [own], reload: false });
    expect(desk.byId.get(own.id)?.name).toBe('Renamed');
  });

  it('stays where it was when the other cannot be opened, and says why', async () => {
    const { backend, desk } = await openDesk({ agencies: 2 });
    vi.spyOn(backend, 'showAgency').mockResolvedValue({
      status: 'error',
      error: {
        code: 'journal_unusable',
        message: literal('Its record cannot be read.'),
        next: literal('Try again.'),
      },
    });
    await desk.showAgency(desk.agencies.list[1]!);
    expect(await screen.findByText('Its record cannot be read.')).toBeTruthy();
    expect(desk.view?.connection?.agencyName).toBe('Bluewater Agency');
    expect(desk.prepared.length).toBeGreaterThan(0);
  });
});

describe('an agency that is disconnected', () => {
  it('says what is left of it, and is connected again under its name', async () => {
    const { desk, user } = await openDesk({ agencies: 3 });
    await user.click(trigger());
    await user.click(await radio('Old Harbor Media'));
    expect(await screen.findByRole('heading', { name: 'Old Harbor Media is disconnected' })).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Connect again' }));
    await screen.findByRole('dialog', { name: 'Connect Old Harbor Media again' });
    await user.type(screen.getByLabelText('Paste your key or token'), 'agency-key-of-the-test');
    await user.click(screen.getByRole('button', { name: 'Connect' }));
    await waitFor(() => expect(desk.view?.connection?.agencyName).toBe('Old Harbor Media'));
    expect(desk.agencies.list).toHaveLength(3);
  });

  it('still has the menu, and the keyboard is on it', async () => {
    const { desk, user } = await openDesk({ agencies: 3 });
    await desk.showAgency(desk.agencies.list[2]!);
    await waitFor(() => expect(document.activeElement === trigger()).toBe(true));
    await user.keyboard('{Enter}');
    await user.click(await radio('Tidewater Group'));
    await waitFor(() => expect(desk.view?.connection?.agencyName).toBe('Tidewater Group'));
  });

  it('is asked only about its history when it is forgotten', async () => {
    const { backend, desk, user } = await openDesk({ agencies: 3 });
    await desk.showAgency(desk.agencies.list[2]!);
    await user.click(trigger());
    await user.click(await item('Forget Old Harbor Media…'));
    await screen.findByRole('alertdialog', { name: 'Delete the history of Old Harbor Media?' });
    await user.click(screen.getByRole('button', { name: 'Keep the history' }));
    await gone('alertdialog');
    expect(backend.forgotten).toEqual([]);
  });
});

describe('forgetting an agency', () => {
  async function ask() {
    const opened = await openDesk({ agencies: 2, credentials: ['agencyKey', 'agencyToken'] });
    await opened.user.click(trigger());
    await opened.user.click(await item('Forget Bluewater Agency…'));
    const dialog = await screen.findByRole('alertdialog', { name: 'Forget Bluewater Agency?' });
    return { ...opened, dialog };
  }

  it('lists what goes, and warns of keys on their way', async () => {
    const { dialog } = await ask();
    expect(readOf(dialog.querySelector('[data-going]')!)).toMatch(
      /the agency API key.*keychain.*the Private Integration Token.*keychain/,
    );
    expect(readOf(dialog)).toContain(unseenWords(3));
    expect(unseenWords(1)).toContain('1 new key is on its way');
    await waitFor(() => expect(readOf(document.activeElement!)).toBe('Keep Bluewater Agency'));
  });

  it('does nothing when it is kept, or left at the second question', async () => {
    const { backend, user } = await ask();
    await user.click(screen.getByRole('button', { name: 'Keep Bluewater Agency' }));
    await gone('alertdialog');
    await user.click(trigger());
    await user.click(await item('Forget Bluewater Agency…'));
    await user.click(await screen.findByRole('button', { name: 'Remove its keys' }));
    await waitFor(() => expect(document.activeElement?.id).toBe('keep-history'));
    await user.keyboard('{Escape}');
    await gone('alertdialog');
    expect(backend.forgotten).toEqual([]);
  });

  it('keeps the history: the agency is disconnected and still there', async () => {
    const { backend, desk, user } = await ask();
    const { agencyId } = desk.view!;
    await user.click(screen.getByRole('button', { name: 'Remove its keys' }));
    await user.click(await screen.findByRole('button', { name: 'Keep the history' }));
    expect(await screen.findByRole('heading', { name: 'Bluewater Agency is disconnected' })).toBeTruthy();
    expect(backend.forgotten).toEqual([{ id: agencyId, historyToo: false }]);
    await waitFor(() => expect(document.activeElement === trigger()).toBe(true));
    expect(readOf(document.querySelector('[data-message]')!)).toContain('Its history stays.');
  });

  it('deletes the history: the agency is gone and another is shown', async () => {
    const { backend, desk, user } = await ask();
    const { agencyId } = desk.view!;
    await user.click(screen.getByRole('button', { name: 'Remove its keys' }));
    expect(readOf(await screen.findByRole('alertdialog'))).toMatch(
      /the activity log, the places where keys are used, and when keys were changed/,
    );
    await user.click(screen.getByRole('button', { name: 'Delete the history' }));
    await waitFor(() => expect(desk.view?.connection?.agencyName).toBe('Tidewater Group'));
    expect(backend.forgotten).toEqual([{ id: agencyId, historyToo: true }]);
    expect(desk.agencies.list.map(({ name }) => name)).toEqual(['Tidewater Group']);
  });

  it('says why when it could not be done, and the dialog stays', async () => {
    const { backend, user } = await ask();
    vi.spyOn(backend, 'forgetAgency').mockResolvedValue({
      status: 'error',
      error: {
        code: 'keychain_unreachable',
        message: literal('The keychain is locked.'),
        next: literal('Unlock it.'),
      },
    });
    await user.click(screen.getByRole('button', { name: 'Remove its keys' }));
    await user.click(await screen.findByRole('button', { name: 'Delete the history' }));
    expect(await screen.findByText('The keychain is locked.')).toBeTruthy();
    expect(screen.getByRole('alertdialog')).toBeTruthy();
  });
});

it('has no barrier that an automatic check can find', async () => {
  const { desk, user } = await openDesk({ agencies: 3, rows: 12 });
  await user.click(trigger());
  await radio('Old Harbor Media');
  expect(await barriers()).toEqual([]);
  await user.click(await item('Forget Bluewater Agency…'));
  await screen.findByRole('alertdialog');
  expect(await barriers()).toEqual([]);
  await user.keyboard('{Escape}');
  await gone('alertdialog');
  await desk.showAgency(desk.agencies.list[2]!);
  await screen.findByRole('heading', { name: 'Old Harbor Media is disconnected' });
  expect(await barriers()).toEqual([]);
}, 30_000);

describe('removing single credentials, on the settings page', () => {
  async function list() {
    const opened = await openDesk({ credentials: ['agencyKey', 'agencyToken'] });
    opened.desk.page = 'settings';
    await screen.findByRole('list', { name: 'Keys and tokens of Bluewater Agency' });
    return opened;
  }

  it('lists each, and where it is kept', async () => {
    await list();
    const told = (kind: string) => readOf(document.querySelector(`[data-credential="${kind}"]`)!);
    expect(told('agencyKey')).toMatch(/^Agency API key Kept in this computer’s keychain\./);
    expect(told('agencyToken')).toMatch(/^Private Integration Token Kept in this computer’s keychain\./);
  });

  it('removes one after asking, and keeps the rest', async () => {
    const { desk, user } = await list();
    await user.click(screen.getByRole('button', { name: 'Remove the token…' }));
    await user.click(await screen.findByRole('button', { name: 'Keep it' }));
    await gone('alertdialog');
    expect(desk.view?.connection?.credentials).toHaveLength(2);
    await user.click(screen.getByRole('button', { name: 'Remove the token…' }));
    await user.click(await screen.findByRole('button', { name: 'Remove the token' }));
    await gone('alertdialog');
    expect(desk.view?.connection?.credentials.map(({ kind }) => kind)).toEqual(['agencyKey']);
  });

  it('warns of keys on their way that will not be seen without it', async () => {
    const { user } = await list();
    await user.click(screen.getByRole('button', { name: 'Remove the agency key…' }));
    expect(readOf(await screen.findByRole('alertdialog'))).toContain(unseenWords(3));
  });

  it('says when it is the last one, and then the agency is disconnected', async () => {
    const { user } = await list();
    for (const name of ['Remove the token', 'Remove the agency key']) {
      await user.click(screen.getByRole('button', { name: `${name}…` }));
      const dialog = await screen.findByRole('alertdialog');
      if (name === 'Remove the agency key') expect(readOf(dialog)).toContain('the only one Key Desk has');
      await user.click(within(dialog).getByRole('button', { name }));
      await gone('alertdialog');
    }
    expect(await screen.findByRole('heading', { name: 'Bluewater Agency is disconnected' })).toBeTruthy();
  });
});

it('takes what was told of one agency away with it, and with that what could be taken back', async () => {
  const { desk } = await openDesk({ agencies: 2 });
  desk.messages.tell('Saved in the first one.', () => expect.unreachable());
  await screen.findByText('Saved in the first one.');
  await desk.showAgency(desk.agencies.list.find(({ id }) => id !== desk.view!.agencyId)!);
  await waitFor(() => expect(screen.queryByText('Saved in the first one.')).toBeNull());
});
