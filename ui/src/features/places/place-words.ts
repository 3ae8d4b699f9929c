// What the kinds of places are called, and how each is given a new key, in a line or two (words/en.ftl).
// Not here: the places themselves (places.svelte.ts) and how they are drawn.
import type { PlaceCount, PlaceKind, PlaceView } from '../../backend';
import { say } from '../../words/say.svelte';

type KindWords = {
  name: string;
  /** What the owner does there when a new key has come; null where nothing general can be said. */
  update: string | null;
  /** An example for the field with its own name. */
  example: string;
};

/** `say` is asked whenever the words are read: the language can change. */
function kindWords(message: string, canSayHow = true): KindWords {
  return {
    get name() {
      return say(message);
    },
    get update() {
      return canSayHow ? say(`${message}-update`) : null;
    },
    get example() {
      return say(`${message}-example`);
    },
  };
}

export const PLACE_KINDS: Record<PlaceKind, KindWords> = {
  zapier: kindWords('places-kind-zapier'),
  make: kindWords('places-kind-make'),
  pabbly: kindWords('places-kind-pabbly'),
  integrately: kindWords('places-kind-integrately'),
  apiNation: kindWords('places-kind-api-nation'),
  wordPress: kindWords('places-kind-word-press'),
  ownCode: kindWords('places-kind-own-code'),
  other: kindWords('places-kind-other', false),
};

export const KINDS = Object.keys(PLACE_KINDS) as PlaceKind[];

/** "Zapier · new leads"; what is something else is called by its own name alone. */
export function placeName(place: Pick<PlaceView, 'kind' | 'name'>): string {
  if (place.kind === 'other') return place.name;
  const kind = PLACE_KINDS[place.kind].name;
  return place.name === '' ? kind : say('places-label', { kind, name: place.name });
}

/** "Zapier 9, Make 4, something else 1". */
export function kindCounts(places: readonly PlaceCount[]): string {
  return places
    .map(({ kind, count }) => say('places-kind-count', { kind: PLACE_KINDS[kind].name, count }))
    .join(', ');
}
