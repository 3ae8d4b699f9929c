// Words for keys of sub-accounts that the owner gives: what a line holds, what is missing, what came of it.
// Not here: what is wrong with a line; that is judged and said by Rust.
import type { DeskError, KeyLine } from '../../backend';
import { count, countOf, formWords, lengthWords } from '../../words';

/** Kind and length of the line's key; of what is no key, its length alone. */
export function keyWords({ keyForm, keyLength, problem }: KeyLine): string {
  if (problem !== null) return lengthWords(keyLength);
  return keyLength === null ? formWords(keyForm) : `${formWords(keyForm)}, ${lengthWords(keyLength)}`;
}

/** A sub-account's id; who pastes the whole address of its page means the same. */
export function idIn(typed: string): string {
  return /\/location\/([^/?#\s]+)/.exec(typed)?.[1] ?? typed.trim();
}

/** What pressing the button will do. */
export function keepWords(usable: number, unused: number, waiting: number): string {
  const kept =
    usable === 0 ? 'No key can be kept yet.' : `${countOf(usable, 'key is', 'keys are')} ready to be kept.`;
  const asked = waiting === 0 ? '' : ` ${countOf(waiting, 'line still needs', 'lines still need')} an id.`;
  const left = unused === 0 ? '' : ` ${countOf(unused, 'line is', 'lines are')} left out.`;
  return `${kept}${asked}${left}`;
}

/** What came of it. */
export function addedWords(added: number, replaced: number): string {
  const news = `${countOf(added, 'key is', 'keys are')} kept now.`;
  if (replaced === 0) return news;
  const exchanged = `${countOf(replaced, 'key', 'keys')} took the place of an earlier one.`;
  return added === 0 ? exchanged : `${news} ${exchanged}`;
}

/** In the line itself, where the message below says why. */
export const NOT_KEPT = 'Not kept.';

/** What is wrong with a line, and what becomes of it. */
export function problemWords(problem: string): string {
  return problem === NOT_KEPT ? problem : `${problem} Left out.`;
}

/** How many lines are named; the table shows them all. */
const NAMED = 5;

function linesWords(lines: readonly number[]): string {
  const [first] = lines;
  if (lines.length === 1 && first !== undefined) return `Line ${count(first)}`;
  const named = lines.slice(0, lines.length > NAMED ? NAMED : -1).map(count);
  const rest = lines.length > NAMED ? `${count(lines.length - NAMED)} more` : count(lines.at(-1) ?? 0);
  return `Lines ${named.join(', ')} and ${rest}`;
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
    const these = notListed.length === 1 ? 'this sub-account is' : 'these sub-accounts are';
    said.push(`${linesWords(notListed)}: ${these} not in ${agency}’s list.`);
  }
  if (twice.length > 0) said.push(`${linesWords(twice)}: an earlier line names the same sub-account.`);
  if (said.length === 0) return null;
  return {
    code: 'not_this_sub_account',
    message: said.join(' '),
    next: `All others are kept.${canPutRight ? ' Put the id right, or leave it at that.' : ''}`,
  };
}
