// The overview as the owner meets it: every figure leads to the rows behind it, everything by keyboard, and what needs the
// owner has its one right action. Not here: which things need the owner (needs.test.ts).
import { configure, screen, waitFor, within } from '@testing-library/svelte';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { FakeOptions } from '../../backend/fake';
import { barriers, openDesk, readOf } from '../../test-desk';
import { HOUR, MINUTE } from '../../time';
import { LANGUAGES, speak } from '../../words/say.svelte';
import { daytime, greeting } from './greeting';

// Whole journeys through the face, on a machine that may be busy with other work.
configure({ asyncUtilTimeout: 5_000 });
vi.setConfig({ testTimeout: 30_000 });

const open = (options: FakeOptions = {}) => openDesk({ rows: 80, ...options }, 'overview');

afterEach(() => {
  document.body.removeAttribute('style');
  speak('en');
});

const part = (name: string) => document.querySelector<HTMLElement>(`[data-part="${name}"]`)!;
const grid = () => screen.findByRole('grid');
const need = (kind: string, id?: string) =>
  document.querySelector<HTMLElement>(`[data-need="${kind}"]${id ? `[data-need-row="${id}"]` : ''}`);

it.each([
  [4, 'evening'],
  [5, 'morning'],
  [11, 'morning'],
  [12, 'afternoon'],
  [17, 'afternoon'],
  [18, 'evening'],
  [23, 'evening'],
  [0, 'evening'],
])('at %i o’clock it is %s', (hour, expected) => {
  expect(daytime(hour)).toBe(expected);
});

it('greets with how many things need the owner, in every language', () => {
  expect(greeting(9, 6)).toBe('Good morning. 6 things need you.');
  expect(greeting(13, 1)).toBe('Good afternoon. 1 thing needs you.');
  expect(greeting(20, 0)).toBe('Good evening. Nothing needs you.');
  expect(greeting(20, null)).toBe('Good evening.');
  for (const language of LANGUAGES) {
    speak(language);
    for (const hour of [9, 13, 20])
      for (const count of [null, 0, 1, 6]) {
        expect(greeting(hour, count)).toMatch(/^Good|^Buen/);
      }
  }
});

describe('the first page', () => {
  it('comes first, says as many things as it lists, and has no barrier', async () => {
    const { desk } = await open();
    const heading = screen.getByRole('heading', { level: 1 });
    const lines = document.querySelectorAll('[data-need]').length;
    expect(lines).toBeGreaterThan(3);
    expect(heading.textContent).toContain(`${lines} things need you.`);
    const kinds = [...document.querySelectorAll<HTMLElement>('[data-need]')].map((line) => line.dataset.need);
    expect(kinds.slice(0, 3)).toEqual(['supportNeeded', 'secondTryDue', 'unanswered']);
    expect(screen.getByRole('button', { name: 'Overview' }).getAttribute('aria-current')).toBe('page');
    expect(desk.page).toBe('overview');
    expect(await barriers()).toEqual([]);
  });

  it('has a calm word where nothing needs the owner', async () => {
    const { desk } = await open({ keys: 'hidden', rows: 5 });
    await waitFor(() => expect(document.querySelector('[data-calm]')).not.toBeNull());
    expect(screen.getByRole('heading', { level: 1 }).textContent).toContain('Nothing needs you.');
    expect(desk.counts.onItsWay).toBe(0);
    expect(screen.getByText('No new key is being waited for.')).toBeTruthy();
    expect(await barriers()).toEqual([]);
  });

  it('looks again, shows how far that is, and stops when asked', async () => {
    const { desk, user, pass } = await open({ rowsPerTick: 10 });
    await user.click(screen.getByRole('button', { name: 'Look again' }));
    pass(1000);
    expect(await screen.findByRole('progressbar')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Cancel' }));
    await waitFor(() => expect(desk.view?.looking).toBeNull());
  });
});

describe('every figure leads to the rows behind it', () => {
  it('each part of the bar, by the arrow keys', async () => {
    const { desk, user } = await open();
    const bar = screen.getByRole('toolbar', { name: 'Statuses as a bar' });
    const parts = [...bar.querySelectorAll<HTMLElement>('button')];
    expect(parts.filter((one) => one.tabIndex === 0)).toHaveLength(1);
    const sum = parts.reduce((all, one) => all + Number(/: ([\d,]+) /.exec(one.ariaLabel ?? '')?.[1]), 0);
    expect(sum).toBe(desk.counts.all);
    parts[0]!.focus();
    await user.keyboard('{End}');
    expect(document.activeElement).toBe(part('needsYou'));
    await user.keyboard('{ArrowLeft}');
    expect(document.activeElement).toBe(part('onItsWay'));
    await user.keyboard('{Home}{ArrowRight}{ArrowRight}{Enter}');
    await grid();
    expect(desk.page).toBe('subAccounts');
    expect(desk.preferences.filters).toEqual(['oldKey']);
    await waitFor(() => expect(desk.shown).toHaveLength(desk.counts.oldKey));
    // What was pressed is gone; the focus is where the rows are.
    expect(document.activeElement).not.toBe(document.body);
  });

  it('each number below the bar', async () => {
    const { desk, user } = await open();
    const chip = document.querySelector<HTMLElement>('[data-legend="noKey"]')!;
    expect(readOf(chip)).toBe(`No key ${desk.counts.noKey}`);
    await user.click(chip);
    await grid();
    await waitFor(() => expect(desk.shown).toHaveLength(desk.counts.noKey));
  });

  it('each age', async () => {
    const { desk, user } = await open();
    const bars = [...document.querySelectorAll<HTMLButtonElement>('[data-age]')];
    expect(bars).toHaveLength(5);
    const numbers = bars.map((bar) => Number(/^\d+/.exec(bar.ariaLabel ?? '')?.[0]));
    const withKey = desk.prepared.filter(({ row }) => row.keyForm !== 'missing').length;
    expect(numbers.reduce((all, one) => all + one, 0)).toBe(withKey);
    expect(bars[3]!.ariaLabel).toMatch(/^\d+ over 180 days\. Show these keys\.$/);
    await user.click(bars[3]!);
    await grid();
    expect(desk.preferences.ages).toEqual(['over180']);
    await waitFor(() => expect(desk.shown).toHaveLength(numbers[3]!));
  });

  it('what is on its way, with the soonest first', async () => {
    const { desk, user } = await open();
    const card = document.querySelector<HTMLElement>('[data-on-their-way]')!;
    expect(card.dataset.onTheirWay).toBe(String(desk.counts.onItsWay));
    expect(readOf(card)).toMatch(/3 h 12 min left.*4 h 39 min left.*4 h 57 min left.*Next look in/);
    expect(card.textContent).toContain('You can close the window');
    await user.click(within(card).getByRole('button', { name: `See all ${desk.counts.onItsWay}` }));
    await grid();
    expect(desk.preferences.filters).toEqual(['onItsWay']);
    expect(screen.getByRole('button', { name: /^On their way/ }).getAttribute('aria-current')).toBe('page');
  });

  it('many as one line', async () => {
    const { desk, user } = await open();
    const line = need('oldKey')!;
    expect(line.textContent).toContain(`${desk.counts.oldKey} keys are of the old kind`);
    await user.click(within(line).getByRole('button', { name: 'See them' }));
    await grid();
    await waitFor(() => expect(desk.shown).toHaveLength(desk.counts.oldKey));
  });
});

describe('what needs the owner', () => {
  it('asks for the second try where that is due', async () => {
    const { user, find } = await open();
    const row = find((one) => one.status === 'secondTryDue');
    const line = need('secondTryDue', row.id)!;
    await user.click(within(line).getByRole('button', { name: 'Regenerate once more…' }));
    const dialog = await screen.findByRole('alertdialog');
    expect(dialog.textContent).toContain(row.name);
    await user.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('alertdialog')).toBeNull());
    await waitFor(() =>
      expect((document.activeElement as HTMLElement).textContent).toContain('Regenerate once more…'),
    );
  });

  it('opens the sub-account where the message to support is', async () => {
    const { desk, user, find } = await open();
    const row = find((one) => one.status === 'supportNeeded');
    await user.click(
      within(need('supportNeeded', row.id)!).getByRole('button', { name: 'Show the message' }),
    );
    await waitFor(() => expect(document.querySelector('aside[data-panel]')?.textContent).toContain(row.id));
    expect(desk.preferences.filters).toEqual(['supportNeeded']);
  });

  it('names a leaked key first, until every place has the new one', async () => {
    const { desk, user, find, pass } = await open();
    const row = find(
      (one) => one.status === 'newKey' && one.regeneration === null && one.placeNames.length === 0,
    );
    await desk.places.save({ id: null, subAccountId: row.id, kind: 'make', name: '', link: '', note: '' });
    await desk.regenerate(desk.byId.get(row.id)!, 'CONFIRM', '2026-11-22T09:30:00Z');
    await waitFor(() => expect(need('compromised', row.id)).not.toBeNull());
    expect(document.querySelector('[data-need]')).toBe(need('compromised', row.id));
    expect(need('compromised', row.id)!.textContent).toContain('The new one is on its way.');
    pass(20 * MINUTE);
    await waitFor(() =>
      expect(need('compromised', row.id)!.textContent).toContain('1 place still has to get it'),
    );
    expect(await barriers()).toEqual([]);
    await user.click(within(need('compromised', row.id)!).getByRole('button', { name: 'Show places' }));
    await waitFor(() => expect(document.querySelector('aside[data-panel]')?.textContent).toContain(row.id));
  });

  it('tells many leaked keys as one, and names them when asked', async () => {
    const { desk, user, pass } = await open();
    const rows = desk.prepared
      .map(({ row }) => row)
      .filter((row) => row.status === 'newKey' && row.regeneration === null && row.placeNames.length === 0)
      .slice(0, 5);
    for (const row of rows) await desk.regenerate(row, 'CONFIRM', '2026-11-22T09:30:00Z');
    const line = await waitFor(() => {
      const found = need('compromised');
      if (!found?.textContent.includes('Somebody else had 5 of the keys')) throw new Error('not there');
      return found;
    });
    await user.click(within(line).getByRole('button', { name: 'See them' }));
    const list = within(line).getByRole('list', { name: 'Sub-accounts whose key somebody else had' });
    expect(within(list).getAllByRole('button')).toHaveLength(5);
    expect(await barriers()).toEqual([]);
    // Twelve minutes later they are all there, and nothing used them.
    pass(HOUR);
    await waitFor(() => expect(need('compromised')).toBeNull());
  });
});
