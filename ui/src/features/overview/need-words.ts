// What is said of everything that needs the owner, and the one action that is right for it. Not here: what needs the owner
// (needs.ts), and what the actions do (NeedLine.svelte).
import type { SubAccountRow } from '../../backend';
import { filterName, filterTone, regenerateOffer, type Tone } from '../../words';
import { say } from '../../words/say.svelte';
import type { Need, NeedKind } from './needs';

/** What the agency's settings say of the times. */
export type Times = { waitHours: number; dueAfterDays: number };

/** What the button of one sub-account does: a dialog, or its panel at what is meant. */
export type NeedAction = 'regenerate' | 'again' | 'reset' | 'message' | 'steps' | 'places' | 'show';

export function needTone(kind: NeedKind): Tone {
  return kind === 'compromised' ? 'bad' : (filterTone(kind) ?? 'quiet');
}

/** Two or three words for the badge. */
export function needBadge({ kind, row }: Need): string {
  if (kind === 'compromised') return say('overview-badge-compromised');
  if (kind !== 'placesOpen') return filterName(kind);
  return row === null
    ? say('overview-badge-places-many')
    : say('overview-badge-places', { count: row.openPlaces });
}

function leakedSentence(row: SubAccountRow, hours: number): string {
  switch (row.regeneration?.state) {
    case 'confirmed':
      return row.regeneration.route === 'guided'
        ? say('overview-leaked-click')
        : say('overview-leaked-sending');
    case 'waiting':
      return say('overview-leaked-waiting');
    case 'unknown':
      return say('overview-leaked-unknown');
    case 'retryDue':
      return say('overview-leaked-second', { hours });
    case 'escalated':
      return say('overview-leaked-support');
    case 'arrived':
      return say('overview-leaked-places', { count: row.openPlaces });
    default:
      return say('overview-leaked-still');
  }
}

/** What is the matter with one sub-account. */
export function oneSentence(kind: NeedKind, row: SubAccountRow, { waitHours, dueAfterDays }: Times): string {
  switch (kind) {
    case 'compromised':
      return leakedSentence(row, waitHours);
    case 'supportNeeded':
      return say('overview-one-support');
    case 'secondTryDue':
      return say('overview-one-second', { hours: waitHours });
    case 'unanswered':
      return say('overview-one-unanswered');
    case 'yourTurn':
      return say('overview-one-click');
    case 'placesOpen':
      return say('overview-one-places', { count: row.openPlaces });
    case 'noKey':
      return say('overview-one-no-key');
    case 'expired':
      return say('overview-one-expired');
    case 'oldKey':
      return say('overview-one-old');
    case 'due':
      return say('overview-one-due', { days: dueAfterDays });
  }
}

/** How many there are, and what that means. */
export function manyWords(
  kind: NeedKind,
  count: number,
  { waitHours, dueAfterDays }: Times,
): { title: string; sentence: string } {
  switch (kind) {
    case 'compromised':
      return {
        title: say('overview-many-compromised', { count }),
        sentence: say('overview-many-compromised-what'),
      };
    case 'supportNeeded':
      return { title: say('overview-many-support', { count }), sentence: say('overview-many-support-what') };
    case 'secondTryDue':
      return {
        title: say('overview-many-second', { count }),
        sentence: say('overview-many-second-what', { hours: waitHours }),
      };
    case 'unanswered':
      return {
        title: say('overview-many-unanswered', { count }),
        sentence: say('overview-many-unanswered-what'),
      };
    case 'yourTurn':
      return { title: say('overview-many-click', { count }), sentence: say('overview-many-click-what') };
    case 'placesOpen':
      return { title: say('overview-many-places', { count }), sentence: say('overview-many-places-what') };
    case 'noKey':
      return { title: say('overview-many-no-key', { count }), sentence: say('overview-many-no-key-what') };
    case 'expired':
      return { title: say('overview-many-expired', { count }), sentence: say('overview-many-expired-what') };
    case 'oldKey':
      return { title: say('overview-many-old', { count }), sentence: say('overview-many-old-what') };
    case 'due':
      return {
        title: say('overview-many-due', { count }),
        sentence: say('overview-many-due-what', { days: dueAfterDays }),
      };
  }
}

/** The one right action for one sub-account. */
export function needAction(kind: NeedKind, row: SubAccountRow): NeedAction {
  const canRegenerate = regenerateOffer(row).kind !== 'none';
  switch (kind) {
    case 'compromised':
      return leakedAction(row, canRegenerate);
    case 'supportNeeded':
      return 'message';
    case 'secondTryDue':
      // What HighLevel does not show, the owner has to look for there first.
      return canRegenerate && row.keyForm !== 'notDisclosed' ? 'again' : 'steps';
    case 'yourTurn':
      return 'steps';
    case 'placesOpen':
      return 'places';
    case 'noKey':
    case 'oldKey':
    case 'due':
      return canRegenerate ? 'regenerate' : 'show';
    // A look may answer the first; and for the second there are two ways.
    case 'unanswered':
    case 'expired':
      return 'show';
  }
}

function leakedAction(row: SubAccountRow, canRegenerate: boolean): NeedAction {
  switch (row.regeneration?.state) {
    case 'confirmed':
      return row.regeneration.route === 'guided' ? 'steps' : 'show';
    case 'retryDue':
      return needAction('secondTryDue', row);
    case 'escalated':
      return 'message';
    case 'arrived':
      return 'places';
    case 'failed':
    case 'dismissed':
      return canRegenerate ? 'reset' : 'show';
    default:
      return 'show';
  }
}

/** The words on the button. */
export function actionWords(action: NeedAction): string {
  switch (action) {
    case 'regenerate':
    case 'reset':
      return say('overview-do-regenerate');
    case 'again':
      return say('overview-do-again');
    case 'message':
      return say('overview-do-message');
    case 'steps':
      return say('overview-do-steps');
    case 'places':
      return say('overview-do-places');
    case 'show':
      return say('overview-do-show');
  }
}
