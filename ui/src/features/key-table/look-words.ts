// What is said of a look, under way and done: how many came, and how many should have.
// Not here: what went wrong with it; those words come from Rust.
import type { DeskView, LookView } from '../../backend';
import { say } from '../../words/say.svelte';

export type LookingView = NonNullable<DeskView['looking']>;

/** "Looking… 4,200 of 10,000", or "4,200 so far" where nobody knows how many there are. */
export function lookingWords({ rows, expected }: LookingView): string {
  if (expected !== null && expected > 0) {
    return say('table-looking-of', { rows: Math.min(rows, expected), expected });
  }
  return rows > 0 ? say('table-looking-so-far', { rows }) : say('table-looking');
}

/** Fewer came than HighLevel says there are; null where none is missing. Rows that could not be read did come. */
export function fewerWords({ rows, badRowCount, expected }: LookView): string | null {
  const came = rows + badRowCount;
  if (expected === null || expected <= came) return null;
  return say('table-fewer', { expected, came });
}
