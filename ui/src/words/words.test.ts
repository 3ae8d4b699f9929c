// What a translator or a programmer could get wrong: every message of one language is there in the other, with the same places,
// every message that the face asks for by name exists, and none is there that nobody says.
import { readdirSync, readFileSync } from 'node:fs';
import { parse, Visitor, type MessageReference, type VariableReference } from '@fluent/syntax';
import { describe, expect, test } from 'vitest';
import english from './en.ftl?raw';
import spanish from './es.ftl?raw';

/** A message as it is written: its places, and the messages inside it. */
interface Written {
  places: string[];
  inside: string[];
}

const FACE = import.meta.glob<string>(['../**/*.svelte', '../**/*.ts', '!../**/*.test.ts'], {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** The sources of Rust, which names messages too. */
function rust(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.rs') && !path.endsWith('tests.rs'))
    .map((path) => readFileSync(`${folder}/${path}`, 'utf8'));
}

function messagesOf(text: string): Map<string, Written> {
  const found = new Map<string, Written>();
  for (const entry of parse(text, {}).body) {
    if (entry.type === 'Junk') throw new Error(`cannot be read: ${entry.content}`);
    if (entry.type !== 'Message') continue;
    if (found.has(entry.id.name)) throw new Error(`${entry.id.name} is there a second time`);
    const places = new Set<string>();
    const inside = new Set<string>();
    class Parts extends Visitor {
      override visitVariableReference(reference: VariableReference): void {
        places.add(reference.id.name);
      }
      override visitMessageReference(reference: MessageReference): void {
        inside.add(reference.id.name);
      }
    }
    new Parts().visit(entry);
    found.set(entry.id.name, { places: [...places].sort(), inside: [...inside].sort() });
  }
  return found;
}

const messages = messagesOf(english);

/** Names put together where they are asked for: `status-${status}`, or `${message}-example`. */
function patternsIn(source: string): RegExp[] {
  return [...source.matchAll(/`((?:[a-z][a-z0-9-]*-)?)\$\{[^}]*\}((?:-[a-z0-9-]+)?)`/g)]
    .filter(([, before, after]) => before !== '' || after !== '')
    .map(([, before, after]) => new RegExp(`^${before || '(.+)'}[a-zA-Z0-9-]*${after}$`));
}

describe('the words', () => {
  test('are all there in Spanish, with the same places', () => {
    expect(Object.fromEntries(messagesOf(spanish))).toEqual(Object.fromEntries(messages));
  });

  test('are there for everything the face asks for by name', () => {
    const missing = Object.entries(FACE).flatMap(([path, source]) =>
      [...source.matchAll(/\b(?:say\(|<Say\s[^>]*?id=)\s*['"]([a-z0-9-]+)['"]/g)]
        .map((match) => match[1] ?? '')
        .filter((id) => !messages.has(id))
        .map((id) => `${path}: ${id}`),
    );
    expect(missing).toEqual([]);
  });

  test('are all said by somebody', () => {
    const sources = [...Object.values(FACE), ...rust('../src-tauri/src'), ...rust('../src-tauri/core/src')];
    expect(sources.length).toBeGreaterThan(250);
    const named = new Set(
      sources.flatMap((source) =>
        [...source.matchAll(/['"`]([a-z][a-zA-Z0-9-]*)['"`]/g)].map((match) => match[1]),
      ),
    );
    for (const { inside } of messages.values()) for (const id of inside) named.add(id);
    const patterns = sources.flatMap(patternsIn);
    const silent = [...messages.keys()].filter(
      (id) => !named.has(id) && !patterns.some((pattern) => pattern.test(id)),
    );
    expect(silent).toEqual([]);
  });
});
