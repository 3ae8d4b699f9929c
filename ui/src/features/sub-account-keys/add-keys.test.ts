// Keys of sub-accounts: from lines that were pasted to rows of the table, and from a row off the computer again.
import { render, screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import App from '../../App.svelte';
import { FakeBackend } from '../../backend/fake';
import { newKey } from '../../backend/fake/keys';
import { Desk } from '../../desk.svelte';
import { barriers, openDesk, readOf } from '../../test-desk';
import { sayPhrase } from '../../words/say.svelte';
import { addedWords, idIn, keepWords, notKept } from './key-line-words';

afterEach(() => document.body.removeAttribute('style'));

const OLD = 'a3d1c0de-0000-4000-8000-9a2b3c4d5e6f';
const lines = () => screen.findByRole('region', { name: 'The lines you pasted' });
const row = (line: number) =>
  [...document.querySelectorAll(`[data-line="${line}"] td`)].map((cell) => readOf(cell)).join(' ');
const closed = () => waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());

async function paste(text: string) {
  const opened = await openDesk();
  opened.desk.agencies.adding = { text: '', another: false, addresses: null };
  const field = await screen.findByLabelText<HTMLTextAreaElement>(/One line per sub-account/);
  await opened.user.click(field);
  await opened.user.paste(text);
  await opened.user.click(screen.getByRole('button', { name: 'Next' }));
  return opened;
}

it.each([
  ['loc9', 'loc9'],
  [' loc9 ', 'loc9'],
  ['https://app.gohighlevel.com/v2/location/loc9/settings/company', 'loc9'],
])('finds the id in what was typed: %s', (typed, id) => {
  expect(idIn(typed)).toBe(id);
});

it('counts in words', () => {
  expect(keepWords(1, 0, 0)).toBe('1 key is ready to be kept.');
  expect(keepWords(0, 1, 2)).toBe('No key can be kept yet. 2 lines still need an id. 1 line is left out.');
  expect(addedWords(2, 1)).toBe('2 keys are kept now. 1 key took the place of an earlier one.');
  expect(addedWords(0, 2)).toBe('2 keys took the place of an earlier one.');
});

describe('many lines', () => {
  const MANY = `Harbor, ${newKey('loc9', 'a', 0)}\n\n${OLD}\nhttps://app.gohighlevel.com`;

  it('are shown for what they hold, without the keys', async () => {
    await paste(MANY);
    const table = await lines();
    expect(row(1)).toMatch(/Harbor New kind, \d+ characters loc9/);
    expect(row(3)).toMatch(/Old kind, 36 characters/);
    expect(row(4)).toMatch(/web address, not a key\. Left out\./);
    expect(readOf(table)).not.toContain(OLD);
    expect(
      screen.getByText('1 key is ready to be kept. 1 line still needs an id. 1 line is left out.'),
    ).toBeTruthy();
  });

  it('ask where a key does not say whose it is, and are kept with the answer', async () => {
    const { backend, desk, user } = await paste(MANY);
    const adding = vi.spyOn(backend, 'addKeys');
    const asked = await screen.findByLabelText('Id of the sub-account in line 3');
    await waitFor(() => expect(document.activeElement).toBe(asked));
    await user.type(asked, 'https://app.gohighlevel.com/v2/location/loc7/settings/company');
    await user.type(screen.getByLabelText('Name of the sub-account in line 3'), 'Corner Gym');
    await user.click(screen.getByRole('button', { name: 'Keep these keys' }));
    await closed();
    expect(adding.mock.calls[0]?.[0]).toMatchObject({
      // What is left out never leaves the dialog; the lines keep their numbers.
      text: `Harbor, ${newKey('loc9', 'a', 0)}\n\n${OLD}\n`,
      answers: [{ line: 3, subAccountId: 'loc7', name: 'Corner Gym' }],
      another: false,
    });
    await waitFor(() => expect(desk.byId.get('loc7')).toMatchObject({ name: 'Corner Gym', keyGiven: true }));
    expect(desk.byId.get('loc9')?.keyGiven).toBe(true);
    expect(await screen.findByText('2 keys are kept now.')).toBeTruthy();
  });

  it('are kept without the line whose sub-account the owner does not know', async () => {
    const { desk, user } = await paste(MANY);
    await user.click(await screen.findByRole('button', { name: 'Keep this key' }));
    await closed();
    await waitFor(() => expect(desk.byId.get('loc9')?.keyGiven).toBe(true));
  });

  it('can be changed by going back, and are gone when the dialog was closed', async () => {
    const { desk, user } = await paste(MANY);
    await lines();
    await user.click(screen.getByRole('button', { name: 'Back' }));
    expect((await screen.findByLabelText<HTMLTextAreaElement>(/One line per/)).value).toBe(MANY);
    await user.keyboard('{Escape}');
    await closed();
    desk.agencies.adding = { text: '', another: false, addresses: null };
    expect((await screen.findByLabelText<HTMLTextAreaElement>(/One line per/)).value).toBe('');
    expect(document.body.innerHTML).not.toContain(OLD);
  });
});

it('says at once which lines are keys, and which line has an id already', async () => {
  const { backend, desk, user } = await openDesk();
  desk.agencies.adding = { text: '', another: false, addresses: null };
  await user.click(await screen.findByLabelText(/One line per sub-account/));
  await user.paste(`${OLD}\nhttps://app.gohighlevel.com\n${OLD.replace('a3d1', 'b3d1')}`);
  expect(
    await screen.findByText('2 keys found. 1 line cannot be used; the next step says why.'),
  ).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Next' }));
  await user.type(await screen.findByLabelText('Id of the sub-account in line 1'), 'loc7');
  const third = screen.getByLabelText('Id of the sub-account in line 3');
  await user.type(third, 'loc7');
  expect(await screen.findByText('Line 1 has this id already.')).toBeTruthy();
  expect(third.getAttribute('aria-invalid')).toBe('true');
  const adding = vi.spyOn(backend, 'addKeys');
  await user.click(screen.getByRole('button', { name: 'Keep this key' }));
  await closed();
  expect(adding.mock.calls[0]?.[0].answers.map(({ line }) => line)).toEqual([1]);
}, 15_000);

it('has no barrier that an automatic check can find', async () => {
  await paste(`Harbor, ${newKey('loc9', 'a', 0)}\n${OLD}\nhttps://app.gohighlevel.com`);
  await lines();
  expect(await barriers()).toEqual([]);
}, 30_000);

it('says so when there is nothing in the field', async () => {
  await paste('   ');
  expect(await screen.findByText('There is no key in the field yet.')).toBeTruthy();
});

describe('when not every key was taken', () => {
  const id = (line: number) =>
    screen.findByLabelText<HTMLInputElement>(`Id of the sub-account in line ${line}`);

  it('names the line, keeps the others, and lets its id be put right', async () => {
    const { backend, desk, user } = await paste(`Harbor, ${newKey('loc9', 'a', 0)}\n\nCorner, ${OLD}`);
    await user.type(await id(3), 'loc-elsewhere');
    await user.click(screen.getByRole('button', { name: 'Keep these keys' }));
    expect(
      await screen.findByText('Line 3: this sub-account is not in Bluewater Agency’s list.'),
    ).toBeTruthy();
    await waitFor(() => expect(desk.byId.get('loc9')?.keyGiven).toBe(true));
    // What is kept is not asked about any more.
    expect(document.querySelector('[data-line="1"]')).toBeNull();
    await waitFor(async () => expect(document.activeElement).toBe(await id(3)));
    expect(await barriers()).toEqual([]);
    const adding = vi.spyOn(backend, 'addKeys');
    await user.clear(await id(3));
    await user.type(await id(3), 'loc7');
    await user.click(screen.getByRole('button', { name: 'Keep this key' }));
    await closed();
    expect(adding.mock.calls[0]?.[0].text.trim()).toBe(`Corner, ${OLD}`);
    await waitFor(() => expect(desk.byId.get('loc7')?.keyGiven).toBe(true));
  });

  it('names the line whose sub-account an earlier line has, where nothing can be put right', async () => {
    const { user } = await paste(`Harbor, ${newKey('loc9', 'a', 0)}\nHarbor, ${newKey('loc9', 'b', 0)}`);
    await user.click(await screen.findByRole('button', { name: 'Keep these keys' }));
    expect(await screen.findByText('Line 2: an earlier line names the same sub-account.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: /^Keep/ })).toBeNull();
    expect(await barriers()).toEqual([]);
    await waitFor(() => expect(readOf(document.activeElement!)).toBe('Close'));
    await user.keyboard('{Enter}');
    await closed();
  });

  it('stays with the agency that the kept ones made', async () => {
    const { desk, user } = await openDesk();
    desk.agencies.adding = { text: '', another: true, addresses: null };
    await user.type(await screen.findByLabelText(/What shall we call the agency/), 'Starter Co');
    await user.click(screen.getByLabelText(/One line per sub-account/));
    await user.paste(`Harbor, ${newKey('loc9', 'a', 0)}\nCorner, ${OLD}`);
    await user.click(screen.getByRole('button', { name: 'Next' }));
    await user.type(await id(2), 'loc-elsewhere');
    await user.click(screen.getByRole('button', { name: 'Keep these keys' }));
    await screen.findByText('Line 2: this sub-account is not in Starter Co’s list.');
    await user.clear(await id(2));
    await user.type(await id(2), 'loc7');
    await user.click(screen.getByRole('button', { name: 'Keep this key' }));
    await closed();
    expect(desk.agencies.list.map(({ name }) => name)).toEqual(['Bluewater Agency', 'Starter Co']);
    await waitFor(() => expect([...desk.byId.keys()]).toEqual(['loc9', 'loc7']));
  });

  it('names a few of many lines', () => {
    const said = (notListed: number[], twice: number[]) =>
      sayPhrase(notKept(notListed, twice, 'Blue', true)!.message);
    expect(said([4], [])).toBe('Line 4: this sub-account is not in Blue’s list.');
    expect(said([4, 7, 9], [12])).toBe(
      'Lines 4, 7 and 9: these sub-accounts are not in Blue’s list. Line 12: an earlier line names the same sub-account.',
    );
    const many = Array.from({ length: 500 }, (_, index) => index + 1);
    expect(said(many, [])).toMatch(/^Lines 1, 2, 3, 4, 5 and 495 more: these/);
    expect(notKept([], [], 'Blue', false)).toBeNull();
  });
});

it('offers this session only where the keychain cannot be reached', async () => {
  const { desk, user } = await paste(`nokeychain, ${newKey('loc9', 'a', 0)}`);
  await user.click(await screen.findByRole('button', { name: 'Keep this key' }));
  await user.click(await screen.findByRole('button', { name: 'Use it for this session only' }));
  await closed();
  const given = desk.view?.connection?.credentials.find(({ kind }) => kind === 'subAccountKeys');
  expect(given?.keptIn).toBe('session');
});

it('makes an agency of keys alone, from the first screen', async () => {
  const desk = new Desk(new FakeBackend());
  const user = userEvent.setup();
  render(App, { desk });
  await desk.start();
  await user.click(await screen.findByRole('button', { name: 'My plan has no agency key' }));
  const dialog = await screen.findByRole('dialog', { name: 'Add keys of sub-accounts' });
  await user.type(within(dialog).getByLabelText(/What shall we call the agency/), 'Starter Co');
  await user.click(within(dialog).getByLabelText(/One line per sub-account/));
  await user.paste(`Harbor, ${newKey('loc9', 'a', 0)}`);
  await user.click(within(dialog).getByRole('button', { name: 'Next' }));
  await user.click(await screen.findByRole('button', { name: 'Keep this key' }));
  await waitFor(() => expect(desk.rowsLoaded).toBe(true));
  expect(desk.view?.connection?.agencyName).toBe('Starter Co');
  expect(desk.prepared.map(({ row: one }) => one.name)).toEqual(['Harbor']);
});

it('takes a key off the computer again, after asking', async () => {
  const { backend, desk, user, panelOf, find } = await paste(`Harbor, ${newKey('loc9', 'a', 0)}`);
  await user.click(await screen.findByRole('button', { name: 'Keep this key' }));
  await waitFor(() => expect(desk.byId.get('loc9')?.keyGiven).toBe(true));
  const panel = await panelOf(find(({ id }) => id === 'loc9'));
  expect(readOf(panel)).toContain('You gave this key to Key Desk. It is kept in this computer’s keychain.');
  const forgetting = vi.spyOn(backend, 'forgetSubAccountKey');
  await user.click(within(panel).getByRole('button', { name: /Remove this key from the computer/ }));
  await user.click(await screen.findByRole('button', { name: 'Keep it' }));
  expect(forgetting).not.toHaveBeenCalled();
  await waitFor(() => expect(screen.queryByRole('alertdialog')).toBeNull());
  await user.click(within(panel).getByRole('button', { name: /Remove this key from the computer/ }));
  await user.click(await screen.findByRole('button', { name: 'Remove this key' }));
  await waitFor(() => expect(desk.byId.get('loc9')?.keyGiven ?? false).toBe(false));
  expect(forgetting).toHaveBeenCalledOnce();
});
