// The word the owner types before a key is regenerated, as the dialog judges it while typing.
// Not here: the decision. Rust checks the word again before anything is sent.

const WORD = 'CONFIRM';

/** Whether the red button may be pressed: the word itself, in any case, with blanks around it forgiven. */
export function isTheWord(typed: string): boolean {
  return typed.trim().toUpperCase() === WORD;
}

/** Whether what is typed can no longer become the word. Typing half of it is no mistake yet. */
export function wentAstray(typed: string): boolean {
  return !WORD.startsWith(typed.trim().toUpperCase());
}
