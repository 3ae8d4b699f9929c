// What the kinds of places are called, and how each is given a new key, in a line or two.
// Not here: the places themselves (places.svelte.ts) and how they are drawn.
import type { PlaceCount, PlaceKind, PlaceView } from '../../backend';
import { count } from '../../words';

type KindWords = {
  name: string;
  /** What the owner does there when a new key has come; null where nothing general can be said. */
  update: string | null;
  /** An example for the field with its own name. */
  example: string;
};

export const PLACE_KINDS: Record<PlaceKind, KindWords> = {
  zapier: {
    name: 'Zapier',
    update:
      'In Zapier: My connections → the HighLevel (LeadConnector) account → Reconnect, and paste the new key.',
    example: 'new leads',
  },
  make: {
    name: 'Make',
    update: 'In Make: Connections → the HighLevel connection → Edit, and paste the new key.',
    example: 'invoices',
  },
  pabbly: {
    name: 'Pabbly',
    update:
      'In Pabbly: open each workflow that uses HighLevel and make its connection anew with the new key.',
    example: 'reviews',
  },
  integrately: {
    name: 'Integrately',
    update: 'In Integrately: connect the HighLevel account anew with the new key.',
    example: 'new contacts',
  },
  apiNation: {
    name: 'API Nation',
    update: 'In API Nation: connect the HighLevel account anew with the new key.',
    example: 'contact sync',
  },
  wordPress: {
    name: 'WordPress plugin',
    update: 'In WordPress: the plugin’s settings → paste the new key → Save.',
    example: 'clinic website',
  },
  ownCode: {
    name: 'Own code',
    update: 'Tell your developer that there is a new key. Hand it over safely, not by e-mail.',
    example: 'booking page',
  },
  other: { name: 'Something else', update: null, example: 'call tracking' },
};

export const KINDS = Object.keys(PLACE_KINDS) as PlaceKind[];

/** "Zapier · new leads"; what is something else is called by its own name alone. */
export function placeName(place: Pick<PlaceView, 'kind' | 'name'>): string {
  if (place.kind === 'other') return place.name;
  const kind = PLACE_KINDS[place.kind].name;
  return place.name === '' ? kind : `${kind} · ${place.name}`;
}

/** "Zapier 9, Make 4, something else 1". */
export function kindCounts(places: readonly PlaceCount[]): string {
  return places.map(({ kind, count: number }) => `${PLACE_KINDS[kind].name} ${count(number)}`).join(', ');
}
