// The table of errors has an entry for every code the bridge knows, and no other.
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { ACTION_WORDS, ERROR_TABLE, entryFor } from './errors';
import type { ErrorCode } from './backend';
import { literal } from './words/say.svelte';

function codesOfTheBridge(): string[] {
  const bridge = readFileSync('src/bindings.ts', 'utf8').replace(/\/\/[^\n]*|\/\*[\s\S]*?\*\//g, '');
  const union = /export type ErrorCode\s*=([^;]*);/.exec(bridge)?.[1] ?? '';
  return [...union.matchAll(/["']([a-z_]+)["']/g)].map((match) => match[1] ?? '');
}

it('names every code of the bridge exactly once', () => {
  const codes = codesOfTheBridge();
  expect(codes.length).toBeGreaterThan(25);
  expect(Object.keys(ERROR_TABLE).sort()).toEqual([...new Set(codes)].sort());
});

it('promises only actions that have a button text', () => {
  for (const { action } of Object.values(ERROR_TABLE)) {
    if (action !== null) {
      expect(ACTION_WORDS[action]).toMatch(/^[A-Z]/);
    }
  }
});

it('takes a code it does not know for a problem instead of hiding it', () => {
  const error = { code: 'from_a_newer_desk' as ErrorCode, message: literal('m'), next: literal('n') };
  expect(entryFor(error)).toEqual({ severity: 'problem', action: null });
});

it('offers "this session only" exactly where the keychain cannot be reached', () => {
  const offering = Object.entries(ERROR_TABLE).filter(([, entry]) => entry.action === 'sessionOnly');
  expect(offering.map(([code]) => code)).toEqual(['keychain_unreachable']);
});
