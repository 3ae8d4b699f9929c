// Expired keys in the panel: who says so, the owner's own mark, and the age with the date it rests on.
import { configure, screen, waitFor, within } from '@testing-library/svelte';
import { expect, it, vi } from 'vitest';
import { sampleRegeneration, sampleRow } from '../../test-samples';
import { barriers, openDesk, readOf } from '../../test-desk';
import { ageRestsOn, canBeMarkedExpired } from './facts';

// Whole journeys through the face, on a machine that may be busy with other work.
configure({ asyncUtilTimeout: 5_000 });
vi.setConfig({ testTimeout: 30_000 });

it('a key can be marked where there may be one and none is on its way', () => {
  const can = (change: Parameters<typeof sampleRow>[0]) => canBeMarkedExpired(sampleRow(change));
  for (const keyForm of ['old', 'new', 'notDisclosed'] as const) {
    expect(can({ keyForm }), keyForm).toBe(true);
  }
  for (const keyForm of ['missing', 'privateIntegrationToken'] as const) {
    expect(can({ keyForm }), keyForm).toBe(false);
  }
  expect(can({ regeneration: sampleRegeneration() })).toBe(false);
  const over = sampleRegeneration({ state: 'arrived', closedAt: '2026-11-22T11:00:00Z' });
  expect(can({ regeneration: over })).toBe(true);
  expect(can({ expired: { at: '2026-11-20T10:00:00Z', by: 'highLevel' } })).toBe(false);
});

it('the age comes with the date it rests on and whose word that is', () => {
  const since = '2026-10-12T12:00:00Z';
  expect(ageRestsOn(sampleRow({ age: { basis: 'issued', since } }))).toEqual({
    name: 'Made',
    words: '12 October 2026, as the key itself says',
  });
  expect(ageRestsOn(sampleRow({ age: { basis: 'firstSeen', since } }))).toEqual({
    name: 'First seen',
    words: '12 October 2026; it may be older, the key does not say',
  });
  expect(ageRestsOn(sampleRow({ age: null }))).toBeNull();
});

it('the owner marks a key as expired, finds it under its chip, and takes it back', async () => {
  const { desk, find, panelOf, user } = await openDesk();
  const row = find((one) => one.status === 'oldKey' && one.regeneration === null);
  const panel = await panelOf(row);
  expect(document.querySelector('button[data-filter="expired"]')).toBeNull();
  await user.click(within(panel).getByRole('button', { name: 'Mark as expired' }));
  const note = await waitFor(() => panel.querySelector<HTMLElement>('[data-expired="owner"]')!);
  expect(readOf(note)).toMatch(/You marked this key as expired on \d+ \w+ \d{4}\./);
  expect(readOf(note)).toContain('works again once it is regenerated');
  expect(desk.byId.get(row.id)?.status).toBe('expired');
  expect(desk.messages.shown.at(-1)?.text).toContain('is marked as expired');
  expect(document.activeElement?.textContent).toBe('Not expired');
  expect(document.querySelector('button[data-filter="expired"]')?.textContent).toContain('1');
  expect(await barriers()).toEqual([]);

  await user.click(screen.getByRole('button', { name: 'Not expired' }));
  await waitFor(() => expect(panel.querySelector('[data-expired]')).toBeNull());
  expect(desk.byId.get(row.id)?.status).toBe('oldKey');
  await waitFor(() => expect(document.activeElement?.textContent?.trim()).toBe('Mark as expired'));
});

it('a key that only HighLevel shows can be marked too', async () => {
  const { desk, find, panelOf, user } = await openDesk({ keys: 'hidden' });
  const row = find((one) => one.keyForm === 'notDisclosed');
  const panel = await panelOf(row);
  await user.click(within(panel).getByRole('button', { name: 'Mark as expired' }));
  await waitFor(() => expect(panel.querySelector('[data-expired="owner"]')).not.toBeNull());
  expect(desk.byId.get(row.id)).toMatchObject({ status: 'expired', keyForm: 'notDisclosed' });
  // The others are hidden as before.
  expect(document.querySelector('[data-banner="notDisclosed"]')).not.toBeNull();
});

it('what HighLevel refused says so, offers to regenerate, and can be taken back too', async () => {
  const { find, panelOf, user } = await openDesk({ changes: true });
  const row = find((one) => one.expired?.by === 'highLevel');
  const panel = await panelOf(row);
  expect(readOf(panel.querySelector('[data-expired="highLevel"]')!)).toContain('HighLevel refused this key');
  expect(within(panel).getByRole('button', { name: 'Regenerate…' })).toBeTruthy();
  await user.click(within(panel).getByRole('button', { name: 'Not expired' }));
  await waitFor(() => expect(panel.querySelector('[data-expired]')).toBeNull());
});
