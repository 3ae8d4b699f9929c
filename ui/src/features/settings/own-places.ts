// The owner's own names for places: which name can be taken, and why another cannot. Not here: drawing (OwnPlaces.svelte).
import { say } from '../../words/say.svelte';

/** How many names there can be, and how long one. */
export const MOST = 50;
export const LONGEST = 60;

/** The same name however it is written. */
function plain(name: string): string {
  return name.trim().toLocaleLowerCase();
}

export function tidyName(name: string): string {
  return name.trim().replace(/\s+/gu, ' ').slice(0, LONGEST);
}

/** Why the name cannot be one of these, in words; `null` where it can. `known` are those that are offered anyway. */
export function nameProblem(name: string, own: readonly string[], known: readonly string[]): string | null {
  const tidy = tidyName(name);
  if (own.some((other) => plain(other) === plain(tidy))) return say('settings-places-twice', { name: tidy });
  if (known.some((other) => plain(other) === plain(tidy)))
    return say('settings-places-known', { name: tidy });
  return null;
}
