// What the dialog says before a key is regenerated: what will stop, what comes after, and the buttons' words.
// Not here: the dialog itself, and whether regenerating is offered at all (words.ts).
import type { SubAccountRow } from '../../backend';
import { nameOf, regenerateOffer } from '../../words';
import { say } from '../../words/say.svelte';

export type Consequences = {
  title: string;
  /** What somebody else can do with the key, where they have it. */
  intruder: string | null;
  /** What stops, and when. */
  stops: string;
  /** What has passed, where this is the second try. */
  second: string | null;
  /** What comes after it. */
  comes: string;
  /** What happens after the typed word, where the owner has to click. */
  then: string | null;
  go: string;
  stay: string;
  /** Whether the button ends something at once. */
  final: boolean;
};

export function consequences(row: SubAccountRow, compromised: boolean, waitHours: number): Consequences {
  const guided = row.route === 'guided';
  const second = regenerateOffer(row).kind === 'second';
  const missing = row.keyForm === 'missing';
  return {
    title: titleOf(nameOf(row), { second, missing, compromised }),
    intruder: compromised ? say('regenerate-intruder') : null,
    stops: whatStops(missing, guided),
    second: second ? say('regenerate-second', { hours: waitHours }) : null,
    comes: say(row.keyForm === 'notDisclosed' ? 'regenerate-comes-hidden' : 'regenerate-comes', {
      hours: waitHours,
    }),
    then: guided ? say('regenerate-then-guided') : null,
    go: say(guided ? 'regenerate-go-guided' : missing ? 'regenerate-go-missing' : 'regenerate-go'),
    stay: say(missing || compromised ? 'regenerate-not-now' : 'regenerate-stay'),
    final: !guided && !missing,
  };
}

function titleOf(name: string, is: { second: boolean; missing: boolean; compromised: boolean }): string {
  if (is.compromised && !is.missing) return say('regenerate-title-compromised', { name });
  if (is.missing)
    return say(is.second ? 'regenerate-title-missing-second' : 'regenerate-title-missing', { name });
  return say(is.second ? 'regenerate-title-second' : 'regenerate-title', { name });
}

function whatStops(missing: boolean, guided: boolean): string {
  if (missing) return say('regenerate-stops-missing');
  return say(guided ? 'regenerate-stops-guided' : 'regenerate-stops');
}

/** The heading over the places: how many, and what happens to them. */
export function placesHeading(row: SubAccountRow): string {
  const count = row.placeNames.length;
  return say(row.keyForm === 'missing' ? 'regenerate-places-wait' : 'regenerate-places-stop', { count });
}
