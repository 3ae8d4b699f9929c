// The banner above the table: one at most, only where it is true, and never with the advice to lower a protection.
import { configure, screen, waitFor, within } from '@testing-library/svelte';
import { describe, expect, it, vi } from 'vitest';
import type { CredentialKind, SubAccountRow } from '../../backend';
import { barriers, openDesk, readOf } from '../../test-desk';
import { sampleRow } from '../../test-samples';
import { bannerFor as bannerForRows } from './banner';
import { prepare } from './prepare-rows';

// Whole journeys through the face, on a machine that may be busy with other work.
configure({ asyncUtilTimeout: 5_000 });
vi.setConfig({ testTimeout: 30_000 });

const credentials = (...kinds: CredentialKind[]) => ({
  credentials: kinds.map((kind) => ({ kind, keptIn: 'keychain' as const, count: 1 })),
});
const hidden = sampleRow({ status: 'notDisclosed', keyForm: 'notDisclosed' });
const shown = sampleRow();
const bannerFor = (connection: Parameters<typeof bannerForRows>[0], rows: readonly SubAccountRow[]) =>
  bannerForRows(
    connection,
    rows.map((row) => ({ row })),
  );
const banner = () => document.querySelector<HTMLElement>('[data-banner]');

describe('which one', () => {
  it('explains the protection only where HighLevel shows no key at all', () => {
    const key = credentials('agencyKey');
    expect(bannerFor(key, [hidden, hidden])).toBe('notDisclosed');
    expect(bannerFor(key, [hidden, shown])).toBeNull();
    expect(bannerFor(key, [hidden, sampleRow({ keyForm: 'missing', status: 'noKey' })])).toBeNull();
    expect(bannerFor(key, [])).toBeNull();
  });

  it('is not misled by keys that were given, on their way, or seen before the sub-account went', () => {
    const key = credentials('agencyKey', 'agencyToken', 'subAccountKeys');
    expect(bannerFor(key, [hidden, sampleRow({ keyGiven: true })])).toBe('notDisclosed');
    expect(bannerFor(key, [hidden, sampleRow({ listed: false })])).toBe('notDisclosed');
    expect(bannerFor(key, [{ ...hidden, status: 'onItsWay' } as SubAccountRow])).toBe('notDisclosed');
  });

  it('says what a token, or keys of sub-accounts, can and cannot show', () => {
    expect(bannerFor(credentials('agencyToken'), [hidden])).toBe('tokenOnly');
    expect(bannerFor(credentials('subAccountKeys'), [shown])).toBe('givenKeys');
    expect(bannerFor(credentials('agencyToken', 'subAccountKeys'), [hidden, shown])).toBeNull();
  });
});

describe('on screen', () => {
  it('explains Enhanced Account Security as a protection and leads to what still works', async () => {
    const { desk, user } = await openDesk();
    expect(banner()).toBeNull();
    desk.rows = prepare(desk.prepared.map(({ row }) => ({ ...hidden, id: row.id })));
    await waitFor(() => expect(banner()?.dataset.banner).toBe('notDisclosed'));
    const words = readOf(banner()!);
    expect(words).toContain('Enhanced Account Security');
    expect(words).toContain('That protects you');
    expect(words).not.toMatch(/turn|switch|disable|off\b/i);
    expect(words).toMatch(/regenerate.*paste a key.*places.*activity/);
    // Rows nobody could see are not called rows without a key.
    expect(document.querySelector('button[data-filter="noKey"]')?.textContent).toContain('0');
    expect(await barriers()).toEqual([]);
    await user.click(within(banner()!).getByRole('button', { name: 'activity' }));
    expect(await screen.findByRole('heading', { name: 'Activity' })).toBeTruthy();
  });

  it('with a token alone offers to add an agency API key', async () => {
    const { desk, user } = await openDesk({ credentials: ['agencyToken'] });
    expect(banner()?.dataset.banner).toBe('tokenOnly');
    expect(readOf(banner()!)).toContain('names, never keys');
    await user.click(within(banner()!).getByRole('button', { name: 'Add an agency API key…' }));
    expect(desk.connectOpen).toBe(true);
    expect(await screen.findByRole('dialog')).toBeTruthy();
  });

  it('with keys of sub-accounts alone says what Key Desk cannot see, and where to let it try them', async () => {
    const { desk, user } = await openDesk();
    const connection = desk.view!.connection!;
    const given = { kind: 'subAccountKeys', keptIn: 'keychain', count: 12 } as const;
    desk.view = { ...desk.view!, connection: { ...connection, credentials: [given] } };
    await waitFor(() => expect(banner()?.dataset.banner).toBe('givenKeys'));
    expect(readOf(banner()!)).toContain('Key Desk knows the 12 keys you gave it');
    expect(readOf(banner()!)).toContain('cannot see whether HighLevel changed them');
    await user.click(within(banner()!).getByRole('button', { name: 'Agency settings…' }));
    expect(await screen.findByLabelText('Try the keys of sub-accounts at each look')).toBeTruthy();
  });

  it('with keys that are tried at each look asks for nothing', async () => {
    const { desk } = await openDesk();
    const connection = desk.view!.connection!;
    const given = { kind: 'subAccountKeys', keptIn: 'keychain', count: 1 } as const;
    desk.view = { ...desk.view!, connection: { ...connection, probing: true, credentials: [given] } };
    await waitFor(() => expect(readOf(banner()!)).toContain('Key Desk knows the 1 key you gave it'));
    expect(readOf(banner()!)).toContain('At each look it tries them');
    expect(within(banner()!).queryByRole('button')).toBeNull();
  });
});

describe('a look', () => {
  it('that brought fewer than HighLevel says is told quietly, with the way to look again', async () => {
    const { desk, user } = await openDesk();
    const note = () => document.querySelector<HTMLElement>('[data-note="fewer"]');
    expect(note()).toBeNull();
    desk.view = { ...desk.view!, lastLook: { ...desk.view!.lastLook!, expected: 62, rows: 60 } };
    await waitFor(() => expect(readOf(note()!)).toContain('62 sub-accounts; 60 came.'));
    await user.click(within(note()!).getByRole('button', { name: 'Look again' }));
    await waitFor(() => expect(note()).toBeNull());
  });

  it('under way shows how far it is, as a bar where that is known, and can be cancelled', async () => {
    const { desk, user } = await openDesk();
    const looking = { since: desk.view!.now, rows: 15, expected: 60 };
    desk.view = { ...desk.view!, looking };
    const bar = await screen.findByRole('progressbar', { name: 'The look under way' });
    expect([bar.getAttribute('aria-valuenow'), bar.getAttribute('aria-valuemax')]).toEqual(['15', '60']);
    expect(readOf(document.querySelector('[data-looked]')!)).toBe('Looking… 15 of 60');
    desk.view = { ...desk.view!, looking: { ...looking, expected: null } };
    await waitFor(() => expect(bar.hasAttribute('aria-valuenow')).toBe(false));
    expect(bar.getAttribute('aria-valuetext')).toBe('Looking… 15 so far');
    expect(await barriers()).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Cancel' }));
    await waitFor(() => expect(screen.queryByRole('progressbar')).toBeNull());
  });
});
