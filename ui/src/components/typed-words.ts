// The words the owner types before anything is regenerated, as the dialogs judge them while typing.
// Not here: the decision. Rust checks them again before anything is sent.

/** What one key asks for; many ask for their number as well. */
export const CONFIRM = 'CONFIRM';

/** As it is sent: blanks around it and doubled inside it are no mistake. */
export function tidy(typed: string): string {
  return typed.trim().replace(/\s+/g, ' ');
}

/** Whether the button may be pressed: the words themselves, in any case. */
export function saysIt(typed: string, words: string): boolean {
  return tidy(typed).toUpperCase() === words.toUpperCase();
}

/** Whether what is typed can no longer become the words. Typing half of them is no mistake yet. */
export function wentAstray(typed: string, words: string): boolean {
  return !words.toUpperCase().startsWith(tidy(typed).toUpperCase());
}
