// Which language is spoken, when its words come, and how the owner's region writes numbers and dates.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type * as Saying from './say.svelte';
import { clockTime, longDate } from '../time';
import { count } from '../words';
import { literal, preferLanguages, say, sayPhrase, speak, systemLanguage } from './say.svelte';

afterEach(async () => {
  await speak('en');
  preferLanguages(['en-GB']);
});

it('says a message with its places, and a name that is not known as it is', () => {
  expect(say('sub-accounts-counted', { count: 1200 })).toBe('1,200 sub-accounts');
  expect(say('nothing-of-ours')).toBe('nothing-of-ours');
  expect(sayPhrase({ id: 'sub-accounts-counted', with: { count: 1 } })).toBe('1 sub-account');
  expect(sayPhrase(literal('{ as } it is'))).toBe('{ as } it is');
});

it('speaks the first of the owner’s languages that it has words in', () => {
  preferLanguages(['de-DE', 'es-MX', 'en-US']);
  expect(systemLanguage()).toBe('es');
  preferLanguages(['fr-FR']);
  expect(systemLanguage()).toBe('en');
});

it('speaks Spanish, and tells the document so', async () => {
  await speak('es');
  expect(say('cancel')).toBe('Cancelar');
  expect(document.documentElement.lang).toBe('es');
});

it('writes numbers and dates as the owner’s region does, in the language that is spoken', () => {
  expect([count(12_000), clockTime('2026-11-22T17:04:00')]).toEqual(['12,000', '17:04']);
  preferLanguages(['en-US']);
  expect(clockTime('2026-11-22T17:04:00')).toMatch(/^5:04.PM$/);
  // English words in a German region: the clock has 24 hours.
  preferLanguages(['de-DE']);
  expect(clockTime('2026-11-22T17:04:00')).toBe('17:04');
  expect(longDate('2026-11-22T17:04:00')).toBe('22 November 2026');
});

describe('words that are not here yet', () => {
  let fresh: typeof Saying;
  let answer: (text: string) => void;

  beforeEach(async () => {
    vi.resetModules();
    fresh = await import('./say.svelte');
    fresh.learn('en', 'yes = Yes');
    const fetched = new Promise<string>((done) => (answer = done));
    vi.stubGlobal(
      'fetch',
      vi.fn(async () => ({ ok: true, text: () => fetched })),
    );
  });
  afterEach(() => vi.unstubAllGlobals());

  it('are fetched once, and the old ones stay until they come', async () => {
    const spoken = fresh.speak('es');
    expect(fresh.say('yes')).toBe('Yes');
    answer('yes = Sí');
    await spoken;
    expect([fresh.language(), fresh.say('yes')]).toEqual(['es', 'Sí']);
    const asked = vi.mocked(fetch).mock.calls.length;
    await fresh.speak('en');
    await fresh.speak('es');
    expect(vi.mocked(fetch).mock.calls.length).toBe(asked);
  });

  it('do not overtake what was chosen meanwhile', async () => {
    const first = fresh.speak('es');
    await fresh.speak('en');
    answer('yes = Sí');
    await first;
    expect(fresh.say('yes')).toBe('Yes');
  });

  it('that cannot be fetched leave the language as it is', async () => {
    vi.mocked(fetch).mockResolvedValue({ ok: false, status: 404 } as Response);
    await expect(fresh.speak('es')).rejects.toThrow('404');
    expect([fresh.language(), fresh.say('yes')]).toEqual(['en', 'Yes']);
  });
});
