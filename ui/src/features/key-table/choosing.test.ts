// Choosing rows in the table with pointer and keys, and what the strip above says of it.
import { configure, screen, waitFor, within } from '@testing-library/svelte';
import axe from 'axe-core';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { FakeOptions } from '../../backend/fake';
import { openDesk } from '../../test-desk';

// Whole journeys through the face, on a machine that may be busy with other work.
configure({ asyncUtilTimeout: 5_000 });
vi.setConfig({ testTimeout: 30_000 });

async function open(options: FakeOptions = {}) {
  const opened = await openDesk(options);
  await waitFor(() => expect(document.querySelectorAll('[role=row][data-id]').length).toBeGreaterThan(5));
  return opened;
}

afterEach(() => document.body.removeAttribute('style'));

const rows = () => [...document.querySelectorAll<HTMLElement>('[role=row][data-id]')];
const box = (row: HTMLElement) => within(row).getByRole('checkbox');
const bar = () => document.querySelector<HTMLElement>('[data-selection]');
const all = () => screen.getByRole('checkbox', { name: /shown$/ });

describe('with the pointer', () => {
  it('a box chooses without opening the panel, and the name opens the panel without choosing', async () => {
    const { desk, user } = await open();
    await user.click(box(rows()[0]!));
    expect(box(rows()[0]!).getAttribute('aria-checked')).toBe('true');
    expect(rows()[0]!.getAttribute('aria-selected')).toBe('true');
    expect(desk.panelOpen).toBe(false);
    expect(bar()?.textContent).toContain('1 selected');
    await user.click(rows()[2]!.querySelector('.name')!);
    expect(desk.panelOpen).toBe(true);
    expect(rows()[2]!.getAttribute('aria-selected')).toBe('false');
    expect(rows()[2]!.getAttribute('aria-current')).toBe('true');
    expect(rows()[0]!.getAttribute('aria-current')).toBeNull();
  });

  it('Shift chooses everything between, Ctrl one more', async () => {
    const { desk, user } = await open();
    await user.click(box(rows()[1]!));
    await user.keyboard('{Shift>}');
    await user.click(rows()[4]!.querySelector('.name')!);
    await user.keyboard('{/Shift}{Control>}');
    await user.click(rows()[6]!.querySelector('.name')!);
    await user.keyboard('{/Control}');
    expect(
      rows()
        .map((row) => row.getAttribute('aria-selected'))
        .slice(0, 8),
    ).toEqual(['false', 'true', 'true', 'true', 'true', 'false', 'true', 'false']);
    expect(desk.panelOpen).toBe(false);
    expect(bar()?.textContent).toContain('5 selected');
  });

  it('the box on top chooses all shown, half, or none', async () => {
    const { desk, user } = await open();
    await user.click(box(rows()[0]!));
    expect(all().getAttribute('aria-checked')).toBe('mixed');
    await user.click(all());
    expect(all().getAttribute('aria-checked')).toBe('true');
    expect(desk.chosen.count).toBe(60);
    await user.click(all());
    expect(all().getAttribute('aria-checked')).toBe('false');
    expect(bar()).toBeNull();
  });
});

describe('with the keys', () => {
  it('Space ticks, Enter opens, Ctrl A takes all shown, Escape clears', async () => {
    const { desk, user } = await open();
    const grid = screen.getByRole('grid');
    expect(grid.getAttribute('aria-multiselectable')).toBe('true');
    grid.focus();
    await user.keyboard('{Home} ');
    expect([...desk.chosen.ids]).toEqual([desk.shown[0]!.row.id]);
    expect(desk.panelOpen).toBe(false);
    await user.keyboard('{Enter}');
    expect(desk.panelOpen).toBe(true);
    await user.keyboard('{Escape}');
    expect([desk.panelOpen, desk.chosen.count]).toEqual([false, 1]);
    await user.keyboard('{Shift>}{ArrowDown}{ArrowDown}{/Shift}');
    expect(desk.chosen.count).toBe(3);
    await user.keyboard('{Control>}a{/Control}');
    expect(desk.chosen.count).toBe(60);
    await user.keyboard('{Escape}');
    expect(desk.chosen.count).toBe(0);
  });
});

it('the choice stays when sorting and filtering, and says what is not shown', async () => {
  const { desk, user } = await open();
  const newKeys = desk.prepared.filter(({ row }) => row.status === 'newKey').slice(0, 3);
  const old = desk.prepared.filter(({ row }) => row.status === 'oldKey').slice(0, 2);
  for (const { row } of [...newKeys, ...old]) desk.chosen.toggle(row.id);
  await user.click(document.querySelector<HTMLElement>('button[data-filter="oldKey"]')!);
  await waitFor(() => expect(bar()?.textContent).toContain('5 selected'));
  expect(bar()?.textContent).toContain('3 of them not shown by the filter');
  await user.click(screen.getByRole('button', { name: 'Length' }));
  expect(desk.chosen.count).toBe(5);
  expect(within(bar()!).getByRole('button', { name: 'Regenerate 5 keys…' })).toBeTruthy();
  await user.click(within(bar()!).getByRole('button', { name: 'Clear' }));
  expect(bar()).toBeNull();
});

it('the choice is forgotten with the agency', async () => {
  const { desk } = await open();
  desk.chosen.addAll(desk.shown);
  await desk.agencies.forget(desk.view!.agencyId, true);
  expect(desk.chosen.count).toBe(0);
});

it('places are found, and open ones are told in words and by a filter', async () => {
  const { desk, user } = await open();
  await user.type(screen.getByLabelText('Search sub-accounts'), 'zapier patient');
  await waitFor(() => expect(rows()).toHaveLength(1));
  expect(desk.shown[0]?.row.placeNames).toContain('Zapier · new patient leads');
  await user.click(screen.getByRole('button', { name: 'Clear the search' }));
  await user.click(document.querySelector<HTMLElement>('button[data-filter="placesOpen"]')!);
  await waitFor(() => expect(rows()).toHaveLength(1));
  expect(rows()[0]!.textContent).toContain('2 places to update');
});

it('10,000 rows are chosen at once, and one of them is left out again', async () => {
  const { desk } = await open({ rows: 10_000 });
  desk.chosen.addAll(desk.shown);
  desk.chosen.toggle(desk.shown[5_000]!.row.id);
  const asked = desk.chosenRows();
  expect(asked).toHaveLength(9_999);
});

it('has no barrier that an automatic check can find', async () => {
  const { user } = await open();
  await user.click(box(rows()[0]!));
  const found = await axe.run(document.body, {
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
  });
  expect(found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
});
