// What a translator could leave out or get wrong: every message of one language is there in the other, with the same places,
// and every message that the face asks for by name exists.
import { parse, Visitor, type VariableReference } from '@fluent/syntax';
import { describe, expect, test } from 'vitest';
import { languageOf } from './say.svelte';

const FILES = import.meta.glob<string>(['./*.ftl', './*/*.ftl'], {
  query: '?raw',
  import: 'default',
  eager: true,
});
const SOURCES = import.meta.glob<string>(['../**/*.svelte', '../**/*.ts', '!../**/*.test.ts'], {
  query: '?raw',
  import: 'default',
  eager: true,
});

function messagesOf(language: string): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const [path, text] of Object.entries(FILES)) {
    if (languageOf(path) !== language) continue;
    for (const entry of parse(text, {}).body) {
      if (entry.type === 'Junk') throw new Error(`${path} cannot be read: ${entry.content}`);
      if (entry.type !== 'Message') continue;
      if (found.has(entry.id.name)) throw new Error(`${path} has ${entry.id.name} a second time`);
      const places = new Set<string>();
      class Places extends Visitor {
        override visitVariableReference(reference: VariableReference): void {
          places.add(reference.id.name);
        }
      }
      new Places().visit(entry);
      found.set(entry.id.name, [...places].sort());
    }
  }
  return found;
}

const english = messagesOf('en');

describe('the words', () => {
  test('are all there in Spanish, with the same places', () => {
    expect(Object.fromEntries(messagesOf('es'))).toEqual(Object.fromEntries(english));
  });

  test('are there for everything the face asks for by name', () => {
    const missing = Object.entries(SOURCES).flatMap(([path, source]) =>
      [...source.matchAll(/\b(?:say\(|<Say\s[^>]*?id=)\s*['"]([a-z0-9-]+)['"]/g)]
        .map((match) => match[1] ?? '')
        .filter((id) => !english.has(id))
        .map((id) => `${path}: ${id}`),
    );
    expect(missing).toEqual([]);
  });
});
