// Words for keys of sub-accounts that the owner gives: what a line holds, what is missing, what came of it.
// Not here: what is wrong with a line; that is judged and said by Rust.
import type { DeskError, KeyLine } from '../../backend';
import { countOf, formWords, lengthWords } from '../../words';

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

/** Some keys that looked right were not taken after all. */
export function notKept(howMany: number): DeskError {
  return {
    code: 'not_this_sub_account',
    message: `${countOf(howMany, 'key was', 'keys were')} not kept. All others are.`,
    next: 'Check the ids: this agency does not list such a sub-account, or two lines name the same one.',
  };
}
