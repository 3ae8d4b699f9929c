// The words the owner types before many keys are regenerated, as the dialog judges them while typing.
// Not here: the decision. Rust checks them again before anything is sent.

/** As it is sent: blanks around it and doubled inside it are no mistake. */
export function tidy(typed: string): string {
  return typed.trim().replace(/\s+/g, ' ');
}

export function saysIt(typed: string, words: string): boolean {
  return tidy(typed).toUpperCase() === words.toUpperCase();
}

/** Whether what is typed can no longer become the words. Typing half of them is no mistake yet. */
export function wentAstray(typed: string, words: string): boolean {
  return !words.toUpperCase().startsWith(tidy(typed).toUpperCase());
}
