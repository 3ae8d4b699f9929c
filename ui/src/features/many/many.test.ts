// Regenerating many: the dialog tells what happens before anything is sent, and the strip tells how it goes on.
import { configure, screen, waitFor, within } from '@testing-library/svelte';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { SubAccountRow } from '../../backend';
import type { FakeOptions } from '../../backend/fake';
import type { Desk } from '../../desk.svelte';
import { barriers, openDesk, readOf } from '../../test-desk';
import { SECOND } from '../../time';

// Whole journeys through the face, on a machine that may be busy with other work.
configure({ asyncUtilTimeout: 5_000 });
vi.setConfig({ testTimeout: 30_000 });

async function open(options: FakeOptions = {}) {
  const opened = await openDesk({ rows: 80, ...options });
  return { ...opened, tick: () => opened.pass(SECOND) };
}

afterEach(() => document.body.removeAttribute('style'));

function choose(desk: Desk, status: SubAccountRow['status'], number: number): SubAccountRow[] {
  const rows = desk.prepared
    .map((entry) => entry.row)
    .filter((row) => row.status === status && row.regeneration === null)
    .slice(0, number);
  for (const row of rows) desk.chosen.toggle(row.id);
  expect(rows).toHaveLength(number);
  return rows;
}

async function ask(
  user: Awaited<ReturnType<typeof openDesk>>['user'],
  button: string | RegExp = /^Regenerate [\d,]+ keys…/,
) {
  await user.click(await screen.findByRole('button', { name: button }));
  await screen.findByLabelText(/^Type CONFIRM/);
  return screen.getByRole('alertdialog');
}

const field = () => screen.getByLabelText<HTMLInputElement>(/^Type CONFIRM/);
const strip = () => document.querySelector<HTMLElement>('[data-run]');

describe('the review', () => {
  it('tells who, which places stop, and who is left out and why', async () => {
    const { desk, user } = await open();
    const rows = choose(desk, 'oldKey', 4);
    const first = rows[0]!;
    await desk.places.save({
      id: null,
      subAccountId: first.id,
      kind: 'make',
      name: 'invoices',
      link: '',
      note: '',
    });
    const waiting = desk.prepared.find(({ row }) => row.status === 'onItsWay')!.row;
    desk.chosen.toggle(waiting.id);
    const dialog = await ask(user, 'Regenerate 5 keys…');
    expect(dialog.textContent).toContain('Regenerate 4 keys?');
    expect(dialog.querySelector('[data-included="4"]')?.textContent).toContain(first.name);
    expect(dialog.querySelector('[data-places]')?.textContent).toMatch(/1 place uses .* Make 1/s);
    expect(dialog.querySelector('[data-places]')?.textContent).toContain(
      'For 3 sub-accounts no places are noted',
    );
    expect(dialog.querySelector('[data-left-out="1"]')?.textContent).toContain(waiting.name);
    expect(dialog.querySelector('[data-left-out="1"]')?.textContent).toContain('already asked for');
    expect(await barriers()).toEqual([]);
  });

  it('says how long it takes where the limit makes it take long', async () => {
    const { desk, user } = await open({ rows: 2_000 });
    choose(desk, 'newKey', 1_000);
    const dialog = await ask(user);
    expect(dialog.textContent).toMatch(/takes about 2 min, because HighLevel limits/);
  });

  it('keeps the red button shut until the number is typed, too, and sends nothing before', async () => {
    const { backend, desk, user } = await open();
    choose(desk, 'oldKey', 3);
    await ask(user);
    const red = screen.getByRole<HTMLButtonElement>('button', { name: 'Yes, reset these 3 keys' });
    await waitFor(() => expect(document.activeElement).toBe(field()));
    await user.type(field(), 'CONFIRM{Enter}');
    expect(red.disabled).toBe(true);
    await user.type(field(), ' 4{Enter}');
    expect(screen.getByText('The words are CONFIRM 3.')).toBeTruthy();
    expect(red.disabled).toBe(true);
    await user.click(screen.getByRole('button', { name: 'Change nothing' }));
    await waitFor(() => expect(screen.queryByRole('alertdialog')).toBeNull());
    expect(backend.sent).toEqual([]);
    expect(desk.chosen.count).toBe(3);
    await waitFor(() =>
      expect((document.activeElement as HTMLElement).textContent).toMatch(/^\s*Regenerate 3 keys…/),
    );
  });

  it('is closed by Escape, and gives the focus back; after the start the focus is where it goes on', async () => {
    const { backend, desk, user } = await open();
    choose(desk, 'oldKey', 3);
    await ask(user);
    await user.type(field(), 'CONFIRM 3');
    await user.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('alertdialog')).toBeNull());
    expect(backend.sent).toEqual([]);
    await waitFor(() =>
      expect((document.activeElement as HTMLElement).textContent).toMatch(/^\s*Regenerate 3 keys…/),
    );
    await ask(user);
    expect(field().value).toBe('');
    await user.type(field(), 'CONFIRM 3{Enter}');
    await waitFor(() => expect(strip()).not.toBeNull());
    await waitFor(() => expect(document.activeElement).toBe(strip()));
  });

  it('says first what stops, and only then whose keys they are', async () => {
    const { desk, user } = await open();
    choose(desk, 'oldKey', 3);
    const dialog = await ask(user);
    const words = readOf(dialog);
    expect(words.indexOf('stop working')).toBeGreaterThan(-1);
    expect(words.indexOf('stop working')).toBeLessThan(words.indexOf('3 sub-accounts:'));
  });

  it('is made again, with a word about it, when a key changed meanwhile', async () => {
    const { backend, desk, user } = await open();
    const rows = choose(desk, 'oldKey', 3);
    await ask(user);
    backend.changeKeyElsewhere(rows[1]!.id);
    await user.type(field(), 'CONFIRM 3{Enter}');
    expect((await screen.findByRole('alert')).textContent).toContain(
      'changed meanwhile, so nothing was sent',
    );
    expect(field().value).toBe('');
    expect(desk.view?.run).toBeNull();
    await user.type(field(), 'confirm  3{Enter}');
    await waitFor(() => expect(strip()).not.toBeNull());
  });

  it('says so when none of them can be regenerated', async () => {
    const { desk, user } = await open();
    for (const { row } of desk.prepared) if (row.status === 'onItsWay') desk.chosen.toggle(row.id);
    await user.click(await screen.findByRole('button', { name: /^Regenerate [\d,]+ keys…/ }));
    expect(await screen.findByText('None of these keys can be regenerated now.')).toBeTruthy();
    expect(screen.queryByLabelText(/^Type CONFIRM/)).toBeNull();
  });
});

describe('keys that somebody else has', () => {
  it('are reset with the moment it was noticed, which is never in the future', async () => {
    const { backend, desk, user } = await open();
    const rows = choose(desk, 'newKey', 2);
    const dialog = await ask(user, 'Somebody else has these keys…');
    expect(dialog.textContent).toContain('Somebody else has 2 keys');
    const when = screen.getByLabelText<HTMLInputElement>('When did you notice?');
    await user.clear(when);
    await user.type(when, '2031-01-01T10:00');
    await user.type(field(), 'CONFIRM 2');
    const red = screen.getByRole<HTMLButtonElement>('button', { name: 'Yes, reset these 2 keys' });
    expect(screen.getByText('That is still to come.')).toBeTruthy();
    expect(red.disabled).toBe(true);
    await user.clear(when);
    await user.type(when, '2026-11-21T09:30');
    await user.click(red);
    await waitFor(() => expect(strip()).not.toBeNull());
    backend.tick();
    await waitFor(() => expect(desk.byId.get(rows[0]!.id)?.regeneration?.compromisedAt).not.toBeNull());
    const noticed = Date.parse(desk.byId.get(rows[0]!.id)!.regeneration!.compromisedAt!);
    expect(noticed).toBe(new Date(2026, 10, 21, 9, 30).getTime());
  });
});

describe('the run', () => {
  it('counts in words, shows each outcome, and ends with what was asked and refused', async () => {
    const { backend, desk, user, tick } = await open();
    choose(desk, 'oldKey', 5);
    backend.run.perTick = 2;
    backend.run.refusing.add(desk.chosenRows()[1]!.id);
    await ask(user);
    await user.type(field(), 'CONFIRM 5{Enter}');
    await waitFor(() => expect(strip()?.dataset.runState).toBe('running'));
    expect(desk.chosen.count).toBe(0);
    tick();
    await waitFor(() => expect(strip()!.textContent).toMatch(/1 asked.*1 refused.*3 still to come/s));
    expect(within(strip()!).getByRole('progressbar').getAttribute('aria-valuenow')).toBe('2');
    expect(strip()!.textContent).toMatch(/about 2 s left/);
    await user.click(within(strip()!).getByRole('button', { name: 'Show each one' }));
    const list = await screen.findByRole('list', { name: 'What became of each' });
    await waitFor(() => expect(list.querySelector('[data-run-outcome=refused]')).not.toBeNull());
    expect(list.textContent).toContain('switched off for this account');
    expect(await barriers()).toEqual([]);
    tick();
    await waitFor(() => expect(strip()!.textContent).toContain('1 still to come'));
    tick();
    await waitFor(() => expect(strip()?.dataset.runState).toBe('finished'));
    expect(strip()!.textContent).toContain('4 of 5 keys asked, 1 refused.');
    expect(document.querySelector('[data-announcement]')?.textContent).toContain('4 of 5 keys asked');
    await waitFor(() => expect(list.querySelectorAll('[data-run-outcome=accepted]')).toHaveLength(4));
    expect(backend.sent).toHaveLength(4);
    await user.click(within(strip()!).getByRole('button', { name: 'Done' }));
    await waitFor(() => expect(strip()).toBeNull());
  });

  it('pauses, goes on, and stops with a word about what was never sent', async () => {
    const { backend, desk, user, tick } = await open();
    choose(desk, 'oldKey', 4);
    backend.run.perTick = 1;
    await ask(user);
    await user.type(field(), 'CONFIRM 4{Enter}');
    await user.click(await screen.findByRole('button', { name: 'Pause' }));
    await waitFor(() => expect(strip()?.dataset.runState).toBe('paused'));
    tick();
    expect(backend.sent).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Go on' }));
    await waitFor(() => expect(strip()?.dataset.runState).toBe('running'));
    tick();
    await waitFor(() => expect(strip()!.textContent).toContain('1 asked'));
    expect(strip()!.textContent).toContain('what was sent stays sent, and nothing more is sent');
    await user.click(screen.getByRole('button', { name: 'Stop' }));
    await waitFor(() => expect(strip()?.dataset.runState).toBe('stopped'));
    expect(strip()!.textContent).toContain('3 requests were never sent: those keys are as before.');
    tick();
    expect(backend.sent).toHaveLength(1);
  });

  it('shows a wait on the button whose command takes longer than a moment', async () => {
    const { backend, desk, user } = await open();
    choose(desk, 'oldKey', 3);
    backend.run.perTick = 1;
    await ask(user);
    await user.type(field(), 'CONFIRM 3{Enter}');
    let answer = () => {};
    const late = () => new Promise<void>((resolve) => (answer = resolve));
    for (const [name, command, state] of [
      ['Pause', 'pauseRun', 'paused'],
      ['Stop', 'stopRun', 'stopped'],
    ] as const) {
      const own = backend[command].bind(backend);
      const answered = late();
      vi.spyOn(backend, command).mockImplementation(() => answered.then(own));
      const button = await screen.findByRole<HTMLButtonElement>('button', { name });
      expect(button.querySelector('.spinner')).toBeNull();
      await user.click(button);
      await waitFor(() => expect(button.querySelector('.spinner')).not.toBeNull());
      expect([button.disabled, button.getAttribute('aria-busy')]).toEqual([true, 'true']);
      answer();
      await waitFor(() => expect(strip()?.dataset.runState).toBe(state));
      expect(strip()!.querySelector('.buttons .spinner')).toBeNull();
    }
  });

  it('says that it waits for the limit of HighLevel', async () => {
    const { backend, desk, user } = await open();
    choose(desk, 'oldKey', 3);
    await ask(user);
    await user.type(field(), 'CONFIRM 3{Enter}');
    await waitFor(() => expect(strip()).not.toBeNull());
    backend.run.wait(new Date(desk.clock.now() + 4_000).toISOString());
    await waitFor(() => expect(strip()!.textContent).toMatch(/waiting [34] s for HighLevel’s limit/));
  });

  it('keeps what was asked first in the order the owner wished', async () => {
    const { backend, desk, user, tick } = await open();
    const withKey = choose(desk, 'newKey', 2);
    const without = choose(desk, 'noKey', 2);
    await ask(user);
    await user.click(screen.getByRole('radio', { name: 'Sub-accounts without a key first' }));
    await user.type(field(), 'CONFIRM 4{Enter}');
    await waitFor(() => expect(strip()).not.toBeNull());
    tick();
    await waitFor(() => expect(backend.sent).toHaveLength(4));
    expect(backend.sent.slice(0, 2).sort()).toEqual(without.map((row) => row.id).sort());
    expect(backend.sent.slice(2).sort()).toEqual(withKey.map((row) => row.id).sort());
  });
});

describe('where the owner has to click', () => {
  it('one page is opened after the other, each with its question', async () => {
    const { desk, user } = await open({ regenerateAddress: null });
    const rows = choose(desk, 'oldKey', 3);
    const names = desk.chosenRows().map((row) => row.name);
    const dialog = await ask(user);
    expect(dialog.textContent).toContain('Key Desk cannot press the button in HighLevel for you');
    await user.type(field(), 'CONFIRM 3{Enter}');
    const question = async (name: string) =>
      waitFor(() => expect(strip()?.textContent).toContain(`Did you click Yes, Reset for ${name}?`));
    await question(names[0]!);
    expect(await barriers()).toEqual([]);
    await user.click(within(strip()!).getByRole('button', { name: 'I clicked Yes, Reset' }));
    await question(names[1]!);
    await user.click(within(strip()!).getByRole('button', { name: 'I did not' }));
    await question(names[2]!);
    await user.click(within(strip()!).getByRole('button', { name: 'The button is not there' }));
    await waitFor(() => expect(strip()?.dataset.runState).toBe('finished'));
    expect(strip()!.textContent).toContain('You clicked for 1 of 3 sub-accounts, 2 not clicked.');
    const waiting = rows.filter((row) => desk.byId.get(row.id)?.status === 'onItsWay');
    expect(waiting).toHaveLength(1);
  });

  it('says that the page that was open when the owner stopped still waits for an answer', async () => {
    const { desk, user } = await open({ regenerateAddress: null });
    choose(desk, 'oldKey', 3);
    const first = desk.chosenRows()[0]!;
    await ask(user);
    await user.type(field(), 'CONFIRM 3{Enter}');
    const stop = await screen.findByRole('button', { name: 'Stop' });
    await user.click(stop);
    await waitFor(() => expect(strip()?.dataset.runState).toBe('stopped'));
    expect(strip()!.textContent).toContain('2 pages were never opened');
    expect(strip()!.textContent).toContain('For 1 you have not said whether you clicked');
    await user.click(document.querySelector<HTMLElement>('button[data-filter="needsYou"]')!);
    await waitFor(() => expect(document.querySelector(`[data-id="${first.id}"]`)).not.toBeNull());
  });
});
