// What each kind of happening is called in a word or two, and its colour. Not here: what exactly happened; those words
// come from the log.
import type { ActivityKind } from '../../backend';
import type { Tone } from '../../words';

type KindWords = { name: string; tone: Tone };

export const ACTIVITY_WORDS: Record<ActivityKind, KindWords> = {
  connected: { name: 'Connected', tone: 'quiet' },
  forgotten: { name: 'Key or token removed', tone: 'quiet' },
  confirmed: { name: 'Confirmed', tone: 'moving' },
  accepted: { name: 'Asked for a key', tone: 'moving' },
  refused: { name: 'Refused', tone: 'bad' },
  unanswered: { name: 'No answer', tone: 'asks' },
  arrived: { name: 'Key arrived', tone: 'good' },
  fiveHoursPassed: { name: 'Time is up', tone: 'asks' },
  escalated: { name: 'Support needed', tone: 'asks' },
  dismissed: { name: 'Watching stopped', tone: 'quiet' },
  keyCame: { name: 'Key seen', tone: 'good' },
  keyWent: { name: 'Key gone', tone: 'bad' },
  keyChanged: { name: 'Key changed', tone: 'aging' },
  compromised: { name: 'Somebody else has it', tone: 'bad' },
  pageOpened: { name: 'Page opened', tone: 'quiet' },
  clicked: { name: 'You clicked', tone: 'moving' },
  notClicked: { name: 'Not clicked', tone: 'quiet' },
  noButton: { name: 'No button', tone: 'asks' },
  pasted: { name: 'Key pasted', tone: 'good' },
  keyShown: { name: 'Key shown', tone: 'quiet' },
  keyCopied: { name: 'Key copied', tone: 'quiet' },
  placeAdded: { name: 'Place added', tone: 'quiet' },
  placeChanged: { name: 'Place changed', tone: 'quiet' },
  placeRemoved: { name: 'Place removed', tone: 'quiet' },
  placeUpdated: { name: 'Place updated', tone: 'good' },
  placeReopened: { name: 'Place to update', tone: 'asks' },
  manyBegun: { name: 'Many at once', tone: 'moving' },
  manyEnded: { name: 'Many at once', tone: 'quiet' },
  keyGiven: { name: 'Key given', tone: 'quiet' },
  keyRemoved: { name: 'Key removed', tone: 'quiet' },
  markedExpired: { name: 'Marked', tone: 'aging' },
  setUp: { name: 'Settings', tone: 'quiet' },
};
