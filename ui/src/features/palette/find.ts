// What fits the words typed in the palette: commands, and the first sub-accounts of however many. Not here: which commands
// there are (commands.ts).
import type { SubAccountRow } from '../../backend';
import { plainText, type PreparedRow } from '../key-table/prepare-rows';
import type { Command } from './commands';

/** How many sub-accounts are offered at once. */
export const ROWS_AT_ONCE = 20;

function typedWords(search: string): string[] {
  return plainText(search).split(/\s+/u).filter(Boolean);
}

/** How well it fits: 2 where every word begins one of its words, 1 where it is found anywhere, 0 where it is not. */
function fits(words: readonly string[], name: string, also: string): number {
  const whole = `${name} ${also}`;
  if (!words.every((word) => whole.includes(word))) return 0;
  const begins = ` ${name.replace(/[^\p{L}\p{N}]+/gu, ' ')}`;
  return words.every((word) => begins.includes(` ${word}`)) ? 2 : 1;
}

/** Those that fit, the best first within their group. Nothing typed: everything but the answers, which would hide the rest. */
export function findCommands(all: readonly Command[], search: string): Command[] {
  const words = typedWords(search);
  if (words.length === 0) return all.filter(({ group }) => group === 'pages' || group === 'actions');
  const found = all
    .map((command) => ({
      command,
      fit: fits(words, plainText(command.words), plainText(command.also ?? '')),
    }))
    .filter(({ fit }) => fit > 0);
  return found.sort((a, b) => b.fit - a.fit).map(({ command }) => command);
}

/** The first sub-accounts that fit, those whose name begins so first. Reads no further than it must. */
export function findRows(prepared: readonly PreparedRow[], search: string): SubAccountRow[] {
  const words = typedWords(search);
  const [first] = words;
  if (first === undefined) return [];
  const begin: SubAccountRow[] = [];
  const rest: SubAccountRow[] = [];
  for (const { row, searchText } of prepared) {
    if (!words.every((word) => searchText.includes(word))) continue;
    if (searchText.startsWith(first)) begin.push(row);
    else if (rest.length < ROWS_AT_ONCE) rest.push(row);
    if (begin.length >= ROWS_AT_ONCE) break;
  }
  return [...begin, ...rest].slice(0, ROWS_AT_ONCE);
}
