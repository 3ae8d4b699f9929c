// What the list of kinds offers: the known kinds, and the names that the owner wrote down in the settings, which are
// noted as something else by that name. Not here: the words of the kinds (place-words.ts), drawing (PlaceFields.svelte).
import type { PlaceKind } from '../../backend';

const OWN = 'own:';

/** The value of a name of the owner's own in the list. */
export function ownValue(name: string): string {
  return `${OWN}${name}`;
}

/** What of the list stands for this place. */
export function valueOf(place: { kind: PlaceKind; name: string }, own: readonly string[]): string {
  return place.kind === 'other' && own.includes(place.name) ? ownValue(place.name) : place.kind;
}

/** The place with what was chosen in the list; a name that only came from there goes with it. */
export function withChosen(
  place: { kind: PlaceKind; name: string },
  before: string,
  chosen: string,
): { kind: PlaceKind; name: string } {
  if (chosen.startsWith(OWN)) return { kind: 'other', name: chosen.slice(OWN.length) };
  return { kind: chosen as PlaceKind, name: before.startsWith(OWN) ? '' : place.name };
}
