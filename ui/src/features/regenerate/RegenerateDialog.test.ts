// The dialog that regenerates a key: the red button waits for the word, and nothing is sent before.
import { fireEvent, screen, waitFor, within } from '@testing-library/svelte';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { wholeSettings, type Outcome, type RegenerationView } from '../../backend';
import type { FakeOptions } from '../../backend/fake';
import { CONFIRM, saysIt, wentAstray } from '../../components/typed-words';
import { openDesk } from '../../test-desk';
import { DAY, MINUTE, SECOND, forTimeField } from '../../time';
import { literal } from '../../words/say.svelte';

async function openFor(status: string, options: FakeOptions = {}) {
  const opened = await openDesk(options);
  const row = opened.find((one) => one.status === status && one.regeneration === null);
  opened.desk.regeneratingId = row.id;
  await screen.findByRole('alertdialog');
  return { ...opened, row };
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

it('says the same on the button as in the title where there is no key', async () => {
  const { backend, row, user } = await openFor('noKey');
  expect(screen.getByRole('alertdialog').textContent).toContain(`Make a key for ${row.name}?`);
  expect(screen.queryByRole('button', { name: 'Yes, reset this key' })).toBeNull();
  await user.type(field(), 'CONFIRM');
  await user.click(screen.getByRole('button', { name: 'Yes, make this key' }));
  await waitFor(() => expect(backend.sent).toEqual([row.id]));
});

it('lists every place that will stop, by name', async () => {
  const { desk } = await openFor('oldKey');
  desk.regeneratingId = null;
  const withPlaces = desk.prepared
    .map((entry) => entry.row)
    .find((row) => row.placeNames.length > 1 && row.keyForm !== 'missing' && row.regeneration === null)!;
  desk.regeneratingId = withPlaces.id;
  const list = await screen.findByRole('list', {
    name: `${withPlaces.placeNames.length} places use this key and will stop until you update them:`,
  });
  expect(
    within(list)
      .getAllByRole('listitem')
      .map((item) => item.textContent),
  ).toEqual(withPlaces.placeNames);
});

it('says plainly when no place is noted, and that the key may be used all the same', async () => {
  const { row } = await openFor('oldKey');
  expect(row.placeNames).toEqual([]);
  expect(screen.getByRole('alertdialog').textContent).toMatch(/No place .* is noted\. It may still be used/);
});

describe('where the owner has to click in HighLevel', () => {
  it('opens the page after the word, sends nothing, and then asks what became of it', async () => {
    const { backend, desk, row, user } = await openFor('oldKey', { regenerateAddress: null });
    const text = screen.getByRole('alertdialog').textContent;
    expect(text).toContain('as soon as you click “Yes, Reset” in HighLevel');
    expect(text).toContain('opens this sub-account’s page in your browser');
    const go = screen.getByRole<HTMLButtonElement>('button', { name: 'Open the page in HighLevel' });
    expect(go.disabled).toBe(true);
    await user.type(field(), 'CONFIRM');
    await user.click(go);
    await waitFor(() => expect(backend.openedPages).toEqual([row.id]));
    expect(backend.sent).toEqual([]);
    await waitFor(() => expect(desk.byId.get(row.id)?.status).toBe('yourTurn'));
    await waitFor(() =>
      expect(document.querySelector('[data-panel] [data-regeneration="confirmed"]')).not.toBeNull(),
    );
  });

  it('takes a key that HighLevel does not show, and says who has to look for the new one', async () => {
    const { backend, row, user } = await openFor('notDisclosed');
    expect(row.route).toBe('guided');
    expect(screen.getByRole('alertdialog').textContent).toContain('Key Desk cannot see it come');
    await user.type(field(), 'CONFIRM{Enter}');
    await waitFor(() => expect(backend.openedPages).toEqual([row.id]));
  });
});

describe('when somebody else has the key', () => {
  const noticed = () => screen.getByLabelText<HTMLInputElement>('When did you notice?');

  async function openCompromised(options: FakeOptions = {}) {
    const opened = await openFor('oldKey', options);
    opened.desk.regeneratingId = null;
    await waitFor(() => expect(screen.queryByRole('alertdialog')).toBeNull());
    opened.desk.resetCompromised(opened.row.id);
    await screen.findByRole('alertdialog');
    return opened;
  }

  it('says what an intruder can do and sends when it was noticed', async () => {
    const { desk, row, user } = await openCompromised();
    const dialog = screen.getByRole('alertdialog');
    expect(dialog.textContent).toContain(`Reset the key of ${row.name} now?`);
    expect(dialog.textContent).toContain('can change, edit or delete anything in this sub-account');
    await fireEvent.input(noticed(), { target: { value: '2026-01-05T09:30' } });
    await user.type(field(), 'CONFIRM{Enter}');
    await waitFor(() => expect(desk.byId.get(row.id)?.regeneration?.compromisedAt).not.toBeNull());
    expect(desk.byId.get(row.id)?.regeneration?.compromisedAt).toBe(
      new Date('2026-01-05T09:30').toISOString(),
    );
  });

  it('begins with now, and takes no time that is still to come', async () => {
    const { backend, desk, user } = await openCompromised();
    expect(Math.abs(Date.parse(noticed().value) - desk.clock.now())).toBeLessThan(2 * MINUTE);
    await fireEvent.input(noticed(), { target: { value: forTimeField(desk.clock.now() + 2 * DAY) } });
    expect(screen.getByText('That is still to come.')).toBeTruthy();
    await user.type(field(), 'CONFIRM{Enter}');
    expect(red().disabled).toBe(true);
    expect(backend.sent).toEqual([]);
  });

  it('does not make the next ordinary dialog an alarm', async () => {
    const { desk, row, user } = await openCompromised();
    await user.click(screen.getByRole('button', { name: 'Not now' }));
    desk.regeneratingId = row.id;
    await screen.findByText(`Regenerate the key of ${row.name}?`);
    expect(screen.queryByLabelText('When did you notice?')).toBeNull();
  });
});

it('gives the focus back where it was, and to the panel where that is gone', async () => {
  const { user, find, panelOf } = await openDesk();
  const panel = await panelOf(find((row) => row.status === 'oldKey' && row.regeneration === null));
  const button = within(panel).getByRole('button', { name: 'Regenerate…' });
  await user.click(button);
  await waitFor(() => expect(document.activeElement).toBe(field()));
  await user.keyboard('{Escape}');
  await waitFor(() => expect(document.activeElement).toBe(button));
  await user.click(button);
  await user.type(await screen.findByLabelText(/Type CONFIRM/), 'CONFIRM{Enter}');
  await waitFor(() => expect(screen.queryByRole('alertdialog')).toBeNull());
  await waitFor(() => expect(document.activeElement?.tagName).toBe('H2'));
});

it('says what it waits for, and goes on by itself when the owner does not', async () => {
  const { backend, desk, row, user } = await openFor('oldKey');
  let answer: (outcome: Outcome<RegenerationView>) => void = () => {};
  let asked = 0;
  backend.regenerate = () => {
    asked += 1;
    return new Promise((resolve) => (answer = resolve));
  };
  await user.type(field(), 'CONFIRM');
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  try {
    await fireEvent.click(red());
    await vi.advanceTimersByTimeAsync(2 * SECOND);
    const dialog = screen.getByRole('alertdialog');
    expect(dialog.textContent).toContain('Asking HighLevel for the new key…');
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Keep the old key' }).disabled).toBe(true);
    await vi.advanceTimersByTimeAsync(8 * SECOND);
    await fireEvent.click(screen.getByRole('button', { name: 'Close, and let it go on' }));
    expect(desk.regeneratingId).toBeNull();
  } finally {
    vi.useRealTimers();
  }
  answer({
    status: 'error',
    error: { code: 'service_trouble', message: literal('It is down.'), next: literal('Wait.') },
  });
  await waitFor(() => expect(desk.problem?.code).toBe('service_trouble'));
  expect(asked).toBe(1);
  expect(desk.byId.get(row.id)?.regeneration).toBeNull();
});

it('says that the second try is the last', async () => {
  const { desk } = await openFor('oldKey');
  desk.regeneratingId = null;
  await waitFor(() => expect(screen.queryByRole('alertdialog')).toBeNull());
  desk.regeneratingId = desk.prepared.find((entry) => entry.row.status === 'secondTryDue')!.row.id;
  const dialog = await screen.findByRole('alertdialog');
  expect(dialog.textContent).toContain('the second and last try');
  expect(dialog.textContent).toContain('nothing stops working');
});

it('says how long a key may take as the agency is set, not as HighLevel has it', async () => {
  const { desk } = await openFor('oldKey');
  await desk.saveAgencySettings('Bluewater Agency', { ...wholeSettings(), waitHours: 8 });
  await waitFor(() => expect(desk.waitHours).toBe(8));
  const due = desk.prepared.find((entry) => entry.row.status === 'secondTryDue')!.row;
  desk.regeneratingId = null;
  await waitFor(() => expect(screen.queryByRole('alertdialog')).toBeNull());
  desk.regeneratingId = due.id;
  expect((await screen.findByRole('alertdialog')).textContent).toMatch(
    /8 hours passed without a key.*within another 8 hours/,
  );
  const late = desk.prepared.find((entry) => entry.row.status === 'supportNeeded')!.row;
  desk.regeneratingId = null;
  desk.openPanel(late.id);
  expect(await screen.findByText('Two tries and 16 hours passed without a key.')).toBeTruthy();
});

it('forgives case and blanks, and calls nothing wrong that may still become the word', () => {
  expect([
    saysIt('confirm', CONFIRM),
    saysIt(' CONFIRM ', CONFIRM),
    saysIt('CONFIR', CONFIRM),
    saysIt('CONFIRMED', CONFIRM),
  ]).toEqual([true, true, false, false]);
  expect([
    wentAstray('', CONFIRM),
    wentAstray('con', CONFIRM),
    wentAstray('conx', CONFIRM),
    wentAstray('confirmed', CONFIRM),
  ]).toEqual([false, false, true, true]);
});
