// A pasted key: it leaves the field as soon as it is sent, and every verdict has its words and its way on.
import { screen, waitFor, within } from '@testing-library/svelte';
import { afterEach, describe, expect, it } from 'vitest';
import type { KeyCheck, SubAccountRow } from '../../backend';
import type { FakeOptions } from '../../backend/fake';
import { keyOf, newKey } from '../../backend/fake/keys';
import { barriers, openDesk } from '../../test-desk';
import { sampleRegeneration, sampleRow } from '../../test-samples';
import { pastedFacts, triedWords, verdictWords } from './key-check';

afterEach(() => document.body.removeAttribute('style'));

const field = () => screen.getByLabelText<HTMLTextAreaElement>('Paste the key here');
const verdict = () => document.querySelector<HTMLElement>('[data-verdict]');
const verdictIs = (name: string) => waitFor(() => expect(verdict()?.dataset.verdict).toBe(name));
const NOW = Date.parse('2026-11-22T10:00:00Z');

async function openFor(is: (row: SubAccountRow) => boolean, options: FakeOptions = {}) {
  const opened = await openDesk(options);
  const row = opened.find(is);
  const panel = await opened.panelOf(row);
  await opened.user.click(within(panel).getByRole('button', { name: 'Paste a key to check it' }));
  await screen.findByRole('dialog');
  const paste = async (key: string) => {
    field().focus();
    await opened.user.paste(key);
    await opened.user.click(screen.getByRole('button', { name: 'Check this key' }));
  };
  return { ...opened, row, paste };
}

const plain = (row: SubAccountRow) => row.keyForm === 'new' && row.regeneration === null;
const waiting = (row: SubAccountRow) => row.regeneration?.state === 'waiting';
const hiddenAndWaiting = (row: SubAccountRow) => waiting(row) && row.keyForm === 'notDisclosed';

it('takes nothing until something is pasted, and leaves nothing behind', async () => {
  const { row, paste } = await openFor(plain);
  expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Check this key' }).disabled).toBe(true);
  const key = keyOf(row)!;
  await paste(key);
  await verdictIs('sameAsShown');
  expect(field().value).toBe('');
  expect(document.body.innerHTML).not.toContain(key);
  expect(verdict()?.textContent).toContain('the same that HighLevel shows now');
  expect(await barriers()).toEqual([]);
}, 30_000);

it('forgets what was pasted when it is closed without being sent', async () => {
  const { user } = await openFor(plain);
  field().focus();
  await user.paste('half-a-key');
  await user.click(screen.getByRole('button', { name: 'Close' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  await user.click(screen.getByRole('button', { name: 'Paste a key to check it' }));
  expect((await screen.findByLabelText<HTMLTextAreaElement>('Paste the key here')).value).toBe('');
});

it('tries a key with HighLevel only when asked, and says what that may do', async () => {
  const { row, paste, user } = await openFor(plain);
  const box = screen.getByRole<HTMLInputElement>('checkbox', { name: 'Also try it with HighLevel' });
  expect(box.checked).toBe(false);
  expect(screen.getByText(/90 days without use/)).toBeTruthy();
  await paste(keyOf(row)!);
  await verdictIs('sameAsShown');
  expect(verdict()?.textContent).not.toContain('HighLevel takes it');
  await user.click(box);
  await paste(keyOf(row)!);
  await waitFor(() => expect(verdict()?.textContent).toContain('HighLevel takes it: it works.'));
});

it('warns of a key of another sub-account by name, and leads there', async () => {
  const { desk, row, paste, user, find } = await openFor(plain);
  const other = find((one) => plain(one) && one.id !== row.id && one.name !== row.name);
  await paste(keyOf(other)!);
  await verdictIs('anotherSubAccount');
  expect(verdict()?.textContent).toContain(`This key belongs to ${other.name}.`);
  expect(verdict()?.textContent).toContain(`Do not use it for ${row.name}`);
  await user.click(screen.getByRole('button', { name: `Go to ${other.name}` }));
  expect(desk.selectedId).toBe(other.id);
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
});

it('closes the case with the new key, and shows that it has arrived', async () => {
  const { row, paste } = await openFor(waiting);
  await paste(newKey(row.id, 'fresh', NOW));
  await verdictIs('new');
  expect(verdict()?.textContent).toContain('This is the new key.');
  await waitFor(() => expect(document.querySelector('[data-regeneration="arrived"]')).not.toBeNull());
});

it('does not take the old key for the new one', async () => {
  const { backend, desk, row, paste, user } = await openFor(
    (one) => one.keyForm === 'old' && one.regeneration === null,
  );
  await user.click(screen.getByRole('button', { name: 'Close' }));
  const old = keyOf(row)!;
  await desk.regenerate(row, 'CONFIRM');
  expect(backend.sent).toEqual([row.id]);
  await user.click(screen.getByRole('button', { name: 'Paste a key to check it' }));
  await screen.findByRole('dialog');
  await paste(old);
  await verdictIs('stillOld');
  expect(verdict()?.textContent).toContain('This is still the old key.');
  expect(desk.byId.get(row.id)?.status).toBe('onItsWay');
});

it('lets the owner vouch for a key that HighLevel does not show', async () => {
  const { desk, row, paste, user } = await openFor(hiddenAndWaiting, { regenerateAddress: null });
  const key = newKey(row.id, 'fresh', NOW);
  await paste(key);
  await verdictIs('cannotTell');
  expect(desk.byId.get(row.id)?.regeneration?.state).toBe('waiting');
  await user.click(screen.getByRole('button', { name: 'Yes, this is the new key' }));
  await waitFor(() => expect(desk.byId.get(row.id)?.regeneration?.state).toBe('arrived'));
  expect(verdict()?.textContent).toContain('This is the new key.');
  expect(document.body.innerHTML).not.toContain(key);
});

it('tells “undefined” and a token from a key', async () => {
  const { paste } = await openFor(plain);
  await paste('undefined');
  await verdictIs('nothing');
  expect(verdict()?.textContent).toContain('“undefined”');
  await paste('pit-0b2f7a3e-made-up');
  await verdictIs('token');
  expect(verdict()?.textContent).toContain('Private Integration Token');
});

describe('the words', () => {
  const check = (change: Partial<KeyCheck>): KeyCheck => ({
    verdict: 'new',
    otherSubAccountId: null,
    otherSubAccountName: null,
    keyForm: 'new',
    keyLength: 254,
    issuedAt: '2026-10-12T10:00:00Z',
    tried: null,
    closed: false,
    ...change,
  });
  const row = sampleRow({ regeneration: sampleRegeneration() });

  it('are a sentence and a title of its own for every verdict', () => {
    const verdicts = [
      'nothing',
      'token',
      'anotherSubAccount',
      'stillOld',
      'sameAsShown',
      'notTheShown',
      'new',
      'cannotTell',
    ] as const;
    const words = verdicts.map((name) => verdictWords(check({ verdict: name }), row));
    expect(new Set(words.map(({ title }) => title)).size).toBe(verdicts.length);
    for (const { sentence } of words) expect(sentence).toMatch(/[.?]$/);
  });

  it('do not call a key good that HighLevel refuses', () => {
    const { tone, title } = verdictWords(check({ tried: 'refused' }), row);
    expect([tone, title]).toEqual(['bad', 'This is not the old key, but HighLevel refuses it.']);
    expect(triedWords(check({ tried: 'unknown' }))).toContain('not known');
  });

  it('name a strange sub-account by its id', () => {
    const strange = check({ verdict: 'anotherSubAccount', otherSubAccountId: 'loc9' });
    expect(verdictWords(strange, row).title).toContain('not on this desk (loc9)');
  });

  it('tell kind, length and date', () => {
    expect(pastedFacts(check({}), NOW)).toBe('New kind, 254 characters, made 41 days ago.');
    expect(pastedFacts(check({ verdict: 'nothing', keyForm: 'missing', keyLength: null }), NOW)).toBe('');
  });
});
