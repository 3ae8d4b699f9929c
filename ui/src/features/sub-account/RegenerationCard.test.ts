// The card in the panel: in every state the owner reads what is so and finds what can be done.
import { literal } from '../../words/say.svelte';
import { screen, waitFor, within } from '@testing-library/svelte';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { FakeOptions } from '../../backend/fake';
import { HOUR, MINUTE, clockTime } from '../../time';
import { barriers, openDesk, readOf } from '../../test-desk';

const GUIDED: FakeOptions = { regenerateAddress: null };
const cardIs = (state: string) =>
  waitFor(() => {
    const card = document.querySelector<HTMLElement>(`[data-regeneration="${state}"]`);
    if (card === null) throw new Error(`no card is ${state}`);
    return card;
  });

afterEach(() => document.body.removeAttribute('style'));

describe('the steps in HighLevel', () => {
  async function openSteps() {
    const opened = await openDesk(GUIDED);
    const row = opened.find((one) => one.status === 'yourTurn');
    const panel = await opened.panelOf(row);
    return { ...opened, row, panel };
  }

  it('are told in order, with the way through the menus beside the address', async () => {
    const { backend, row, panel, user } = await openSteps();
    const steps = within(panel).getAllByRole('listitem').map(readOf);
    expect(steps[0]).toContain('Click the regenerate arrows beside the API key');
    expect(steps[1]).toContain('Type Confirm');
    expect(steps[2]).toContain('Click “Yes, Reset” once, then refresh the page');
    expect(readOf(panel)).toContain('Settings → Business Info → API Key');
    expect(readOf(panel)).toContain(`https://app.gohighlevel.com/v2/location/${row.id}/settings/company`);
    await user.click(within(panel).getByRole('button', { name: 'Open the page again' }));
    await waitFor(() => expect(backend.openedPages).toEqual([row.id]));
    expect(await barriers()).toEqual([]);
  }, 30_000);

  it('lead to five hours of watching when the owner has clicked', async () => {
    const { backend, panel, user, desk, row } = await openSteps();
    await user.click(within(panel).getByRole('button', { name: 'I clicked Yes, Reset' }));
    expect(readOf(await cardIs('waiting'))).toContain('5 h left');
    expect(desk.byId.get(row.id)?.status).toBe('onItsWay');
    expect(backend.sent).toEqual([]);
  });

  it('end calmly when the owner did not click', async () => {
    const { panel, user, desk, row } = await openSteps();
    await user.click(within(panel).getByRole('button', { name: 'I did not' }));
    const card = await cardIs('failed');
    expect(readOf(card)).toContain('nothing changed in HighLevel');
    expect(readOf(card)).toContain('works as before');
    expect(readOf(card)).not.toContain('refused');
    expect(desk.byId.get(row.id)?.status).toBe('oldKey');
  });

  it('end with the successor when there is no such button', async () => {
    const { panel, user } = await openSteps();
    await user.click(within(panel).getByRole('button', { name: 'The button is not there' }));
    const card = await cardIs('failed');
    expect(readOf(card)).toContain('no longer makes a first API key');
    expect(readOf(card)).toContain('Private Integration Token');
    expect(readOf(card)).toContain('Settings → Private Integrations');
    expect(readOf(card)).toContain('Existing connections with an API key keep working');
  });
});

describe('a key that HighLevel does not show', () => {
  it('is not promised to be seen: the owner looks, and pastes it', async () => {
    const { find, panelOf } = await openDesk(GUIDED);
    await panelOf(find((row) => row.keyForm === 'notDisclosed' && row.regeneration?.state === 'waiting'));
    const card = await cardIs('waiting');
    expect(readOf(card)).toContain('Key Desk cannot see this key');
    expect(readOf(card)).toContain('Paste a key to check it');
    expect(readOf(card)).not.toContain('Next look');
    expect(within(card).getByRole('button', { name: 'Open the page again' })).toBeTruthy();
  });

  it('is looked for by the owner before the second try', async () => {
    const { find, panelOf } = await openDesk(GUIDED);
    await panelOf(find((row) => row.keyForm === 'notDisclosed' && row.regeneration?.state === 'retryDue'));
    const card = await cardIs('retryDue');
    expect(readOf(card)).toContain('Look there yourself');
    expect(readOf(card)).not.toContain('passed without a key');
    expect(within(card).getByRole('button', { name: 'Regenerate once more…' })).toBeTruthy();
  });
});

describe('while waiting', () => {
  it('says since when Key Desk could not look', async () => {
    const { desk, find, panelOf } = await openDesk({
      lookError: { code: 'no_network', message: literal('No internet.'), next: literal('Look again.') },
    });
    await panelOf(find((row) => row.regeneration?.state === 'waiting'));
    const since = desk.view?.failingSince ?? '';
    expect(readOf(await cardIs('waiting'))).toContain(
      `Key Desk has not been able to look since ${clockTime(since)}.`,
    );
  });

  it('says that watching has stopped when HighLevel no longer takes the agency’s key', async () => {
    const { desk, find, panelOf, user } = await openDesk({
      lookError: {
        code: 'agency_key_wrong',
        message: literal('Wrong key.'),
        next: literal('Connect again.'),
      },
    });
    await panelOf(find((row) => row.regeneration?.state === 'waiting'));
    const card = await cardIs('waiting');
    expect(readOf(card)).toContain('Watching has stopped');
    expect(readOf(card)).toContain('Connect again, and Key Desk goes on watching');
    expect(readOf(card)).not.toMatch(/Next look|You can close the window/);
    await user.click(within(card).getByRole('button', { name: 'Connect again…' }));
    expect(desk.connectOpen).toBe(true);
  });

  it('says when it looks next otherwise', async () => {
    const { find, panelOf } = await openDesk();
    await panelOf(find((row) => row.regeneration?.state === 'waiting'));
    expect(readOf(await cardIs('waiting'))).toMatch(/Next look in \d+ s/);
  });
});

describe('when support has to help', () => {
  it('has the text ready, and the way to the form', async () => {
    const { backend, find, panelOf, user } = await openDesk();
    const row = find((one) => one.regeneration?.state === 'escalated');
    await panelOf(row);
    const card = await cardIs('escalated');
    const text = card.querySelector('[data-support-text]')?.textContent ?? '';
    expect(text).toContain(row.id);
    expect(text).toContain('Second try:');
    expect(readOf(card)).toContain('https://developers.gohighlevel.com/support');
    await user.click(within(card).getByRole('button', { name: 'Copy this text' }));
    expect(await navigator.clipboard.readText()).toBe(text);
    await user.click(within(card).getByRole('button', { name: 'Open the support form' }));
    await waitFor(() => expect(backend.supportOpened).toBe(1));
    expect(await barriers()).toEqual([]);
  }, 30_000);

  it('says so when the button for the second try was gone', async () => {
    const { find, panelOf } = await openDesk(GUIDED);
    await panelOf(find((row) => row.regeneration?.state === 'escalated' && row.regeneration.attempt === 1));
    const card = await cardIs('escalated');
    expect(readOf(card)).toContain('the button for the second try is no longer there');
    expect(readOf(card)).not.toContain('10 hours');
  });

  it('leaves the text to be selected where copying fails', async () => {
    const { find, panelOf, user } = await openDesk();
    await panelOf(find((row) => row.regeneration?.state === 'escalated'));
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('not allowed'));
    await user.click(await screen.findByRole('button', { name: 'Copy this text' }));
    expect(await screen.findByText(/Select the text and copy it by hand/)).toBeTruthy();
  });
});

it('an arrived key leads to its places at once, and says when all of them have it', async () => {
  const { desk, find, panelOf, user } = await openDesk();
  const row = find((one) => one.regeneration?.state === 'arrived');
  expect(row.openPlaces).toBe(2);
  const panel = await panelOf(row);
  const card = await cardIs('arrived');
  const list = await waitFor(() => panel.querySelector('[data-place-list]')!);
  expect(card.nextElementSibling).toBe(list);
  expect(readOf(card)).not.toContain('Every place');
  for (const box of await within(panel).findAllByRole<HTMLInputElement>('checkbox', { checked: false })) {
    await user.click(box);
  }
  await waitFor(() => expect(desk.byId.get(row.id)?.openPlaces).toBe(0));
  expect(readOf(await cardIs('arrived'))).toContain('Every place that you noted has it.');
});

it('a refusal keeps HighLevel’s own words', async () => {
  const { find, panelOf } = await openDesk();
  await panelOf(find((row) => row.regeneration?.failure === 'refused'));
  const card = await cardIs('failed');
  expect(readOf(card)).toContain('HighLevel refused');
  expect(readOf(card)).toContain('switched off for this account');
});

it('goes from the click through five silent hours to the second try', async () => {
  const { desk, find, panelOf, user, pass } = await openDesk(GUIDED);
  const row = find((one) => one.keyForm === 'notDisclosed' && one.regeneration === null);
  await panelOf(row);
  desk.regeneratingId = row.id;
  await user.type(await screen.findByLabelText(/Type CONFIRM/), 'CONFIRM{Enter}');
  await cardIs('confirmed');
  await user.click(await screen.findByRole('button', { name: 'I clicked Yes, Reset' }));
  await cardIs('waiting');
  pass(5 * HOUR + MINUTE);
  await cardIs('retryDue');
  await user.click(screen.getByRole('button', { name: 'Regenerate once more…' }));
  expect(readOf(await screen.findByRole('alertdialog'))).toContain('the second and last try');
});
