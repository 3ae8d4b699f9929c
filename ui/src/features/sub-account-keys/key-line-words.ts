// Which words keys of sub-accounts have that the owner gives: what a line holds, what is missing, what came of it.
// Not here: the words themselves (words/en.ftl), and what is wrong with a line; that is judged by Rust.
import type { DeskError, KeyLine, Phrase } from '../../backend';
import { count, formWords, lengthWords } from '../../words';
import { literal, say, sayPhrase } from '../../words/say.svelte';

/** Kind and length of the line's key; of what is no key, its length alone. */
export function keyWords({ keyForm, keyLength, problem }: KeyLine): string {
  if (problem !== null) return lengthWords(keyLength);
  if (keyLength === null) return formWords(keyForm);
  return say('given-keys-form-and-length', { form: formWords(keyForm), length: lengthWords(keyLength) });
}

/** A sub-account's id; who pastes the whole address of its page means the same. */
export function idIn(typed: string): string {
  return /\/location\/([^/?#\s]+)/.exec(typed)?.[1] ?? typed.trim();
}

/** The lines for which an id was typed that an earlier line has, and which line that is. */
export function typedTwice(
  lines: readonly KeyLine[],
  typedFor: (line: number) => string,
): ReadonlyMap<number, number> {
  const first = new Map<string, number>();
  const twice = new Map<number, number>();
  for (const { line, subAccountId, problem } of lines) {
    const id = subAccountId ?? idIn(typedFor(line));
    if (problem !== null || id === '') continue;
    const earlier = first.get(id);
    if (earlier === undefined) first.set(id, line);
    else if (subAccountId === null) twice.set(line, earlier);
  }
  return twice;
}

/** What the lines hold so far, while they are being pasted. */
export function foundWords(lines: readonly KeyLine[]): string {
  const wrong = lines.filter(({ problem }) => problem !== null).length;
  const keys = lines.length - wrong;
  const found = keys === 0 ? say('given-keys-found-none') : say('given-keys-found', { count: keys });
  return wrong === 0 ? found : `${found} ${say('given-keys-found-wrong', { count: wrong })}`;
}

/** What pressing the button will do. */
export function keepWords(usable: number, unused: number, waiting: number): string {
  const said = [usable === 0 ? say('given-keys-none-ready') : say('given-keys-ready', { count: usable })];
  if (waiting > 0) said.push(say('given-keys-asked', { count: waiting }));
  if (unused > 0) said.push(say('given-keys-unused', { count: unused }));
  return said.join(' ');
}

/** What came of it. */
export function addedWords(added: number, replaced: number): string {
  const said: string[] = [];
  if (added > 0 || replaced === 0) said.push(say('given-keys-kept', { count: added }));
  if (replaced > 0) said.push(say('given-keys-replaced', { count: replaced }));
  return said.join(' ');
}

/** In the line itself, where the message below says why. */
export const NOT_KEPT: Phrase = { id: 'given-keys-not-kept', with: {} };

/** What is wrong with a line, and what becomes of it. */
export function problemWords(problem: Phrase): string {
  const said = sayPhrase(problem);
  return problem.id === NOT_KEPT.id ? said : say('given-keys-left-out', { problem: said });
}

/** How many lines are named; the table shows them all. */
const NAMED = 5;

function linesWords(lines: readonly number[]): string {
  const [first] = lines;
  if (lines.length === 1 && first !== undefined) return say('given-keys-line-named', { line: first });
  const named = (some: readonly number[]) => some.map(count).join(', ');
  if (lines.length > NAMED) {
    return say('given-keys-lines-named-more', {
      named: named(lines.slice(0, NAMED)),
      count: lines.length - NAMED,
    });
  }
  return say('given-keys-lines-named', { named: named(lines.slice(0, -1)), last: lines.at(-1) ?? 0 });
}

/** The lines that were not kept after all: those whose sub-account is not the agency's, and those whose sub-account
    stands in an earlier line. `null` where there are none. */
export function notKept(
  notListed: readonly number[],
  twice: readonly number[],
  agency: string,
  canPutRight: boolean,
): DeskError | null {
  const said: string[] = [];
  if (notListed.length > 0) {
    const values = { lines: linesWords(notListed), count: notListed.length, agency };
    said.push(say('given-keys-not-listed', values));
  }
  if (twice.length > 0) said.push(say('given-keys-twice', { lines: linesWords(twice) }));
  if (said.length === 0) return null;
  return {
    code: 'not_this_sub_account',
    message: literal(said.join(' ')),
    next: {
      id: canPutRight ? 'given-keys-others-kept-put-right' : 'given-keys-others-kept',
      with: {},
    },
  };
}
