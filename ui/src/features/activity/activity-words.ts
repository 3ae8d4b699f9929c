// What each kind of happening is called in a word or two, its colour, and the few groups of kinds that the page can be
// narrowed to. Not here: what exactly happened; those words come from the log.
import type { ActivityKind } from '../../backend';
import type { Tone } from '../../words';
import { say } from '../../words/say.svelte';

/** What the owner may want to see alone. */
export type ActivityGroup = 'keys' | 'needsYou' | 'places' | 'access' | 'setUp';

export const ACTIVITY_GROUPS: readonly ActivityGroup[] = ['keys', 'needsYou', 'places', 'access', 'setUp'];

type Kind = { tone: Tone; group: ActivityGroup };

export const ACTIVITY_KINDS: Record<ActivityKind, Kind> = {
  connected: { tone: 'quiet', group: 'access' },
  forgotten: { tone: 'quiet', group: 'access' },
  confirmed: { tone: 'moving', group: 'keys' },
  accepted: { tone: 'moving', group: 'keys' },
  refused: { tone: 'bad', group: 'needsYou' },
  unanswered: { tone: 'asks', group: 'needsYou' },
  arrived: { tone: 'good', group: 'keys' },
  fiveHoursPassed: { tone: 'asks', group: 'needsYou' },
  escalated: { tone: 'asks', group: 'needsYou' },
  dismissed: { tone: 'quiet', group: 'keys' },
  keyCame: { tone: 'good', group: 'keys' },
  keyWent: { tone: 'bad', group: 'needsYou' },
  keyChanged: { tone: 'aging', group: 'keys' },
  compromised: { tone: 'bad', group: 'needsYou' },
  pageOpened: { tone: 'quiet', group: 'keys' },
  clicked: { tone: 'moving', group: 'keys' },
  notClicked: { tone: 'quiet', group: 'keys' },
  noButton: { tone: 'asks', group: 'needsYou' },
  pasted: { tone: 'good', group: 'keys' },
  keyShown: { tone: 'quiet', group: 'access' },
  keyCopied: { tone: 'quiet', group: 'access' },
  placeAdded: { tone: 'quiet', group: 'places' },
  placeChanged: { tone: 'quiet', group: 'places' },
  placeRemoved: { tone: 'quiet', group: 'places' },
  placeUpdated: { tone: 'good', group: 'places' },
  placeReopened: { tone: 'asks', group: 'places' },
  manyBegun: { tone: 'moving', group: 'keys' },
  manyEnded: { tone: 'quiet', group: 'keys' },
  keyGiven: { tone: 'quiet', group: 'access' },
  keyRemoved: { tone: 'quiet', group: 'access' },
  markedExpired: { tone: 'aging', group: 'keys' },
  setUp: { tone: 'quiet', group: 'setUp' },
  noteChanged: { tone: 'quiet', group: 'places' },
};

/** The kinds of a group. */
export function kindsOf(group: ActivityGroup): ActivityKind[] {
  const kinds = Object.keys(ACTIVITY_KINDS) as ActivityKind[];
  return kinds.filter((kind) => ACTIVITY_KINDS[kind].group === group);
}

const kebab = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** A word or two for the kind. */
export function kindName(kind: ActivityKind): string {
  return say(`activity-kind-${kebab(kind)}`);
}

export function groupName(group: ActivityGroup): string {
  return say(`activity-group-${kebab(group)}`);
}
