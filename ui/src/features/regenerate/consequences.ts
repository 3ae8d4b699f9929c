// What the dialog says before a key is regenerated: what will stop, what comes after, and the buttons' words.
// Not here: the dialog itself, and whether regenerating is offered at all (words.ts).
import type { SubAccountRow } from '../../backend';
import { countOf, nameOf, regenerateOffer } from '../../words';

export type Consequences = {
  title: string;
  /** What it means, the gravest first. */
  sentences: string[];
  /** What happens after the typed word, where the owner has to click. */
  then: string | null;
  go: string;
  stay: string;
  /** Whether the button ends something at once. */
  final: boolean;
};

export function consequences(row: SubAccountRow, compromised: boolean, waitHours: number): Consequences {
  const name = nameOf(row);
  const guided = row.route === 'guided';
  const second = regenerateOffer(row).kind === 'second';
  const missing = row.keyForm === 'missing';
  const hours = `${waitHours} hours`;
  return {
    title: titleOf(name, { second, missing, compromised }),
    sentences: [
      ...(compromised
        ? ['Whoever has this key can change, edit or delete anything in this sub-account until you reset it.']
        : []),
      ...(second
        ? [
            `${hours} passed without a key. HighLevel says: click once more. This is the second and last try; if no key comes within another ${hours}, HighLevel support has to help.`,
          ]
        : []),
      `${whatStops(missing, guided)} ${whatComes(row.keyForm === 'notDisclosed', hours)}`,
    ],
    then: guided
      ? 'After the typed word Key Desk opens this sub-account’s page in your browser. You click there; Key Desk itself changes nothing.'
      : null,
    go: guided ? 'Open the page in HighLevel' : missing ? 'Yes, make this key' : 'Yes, reset this key',
    stay: missing || compromised ? 'Not now' : 'Keep the old key',
    final: !guided && !missing,
  };
}

function titleOf(name: string, is: { second: boolean; missing: boolean; compromised: boolean }): string {
  if (is.compromised) return `Reset the key of ${name} now?`;
  const verb = is.missing ? 'Make a key for' : 'Regenerate the key of';
  return is.second ? `${verb} ${name}: the second try?` : `${verb} ${name}?`;
}

function whatStops(missing: boolean, guided: boolean): string {
  if (missing) return 'This sub-account has no key now, so nothing stops working.';
  return guided
    ? 'The key in use now stops working as soon as you click “Yes, Reset” in HighLevel.'
    : 'The key in use now stops working at once.';
}

function whatComes(hidden: boolean, hours: string): string {
  return hidden
    ? `The new one can take up to ${hours} to arrive. HighLevel does not show this key to Key Desk, so Key Desk cannot see it come: when it is there, copy it in HighLevel and paste it here.`
    : `The new one can take up to ${hours} to arrive; Key Desk watches for it and tells you.`;
}

/** The heading over the places: how many, and what happens to them. */
export function placesHeading(row: SubAccountRow): string {
  const places = countOf(row.placeNames.length, 'place', 'places');
  const one = row.placeNames.length === 1;
  if (row.keyForm === 'missing') return `${places} ${one ? 'waits' : 'wait'} for the new key:`;
  return `${places} ${one ? 'uses' : 'use'} this key and will stop until you update ${one ? 'it' : 'them'}:`;
}

/** Where no place is noted, nothing is known, which is not the same as nothing being used. */
export const NO_PLACES =
  'No place that uses this key is noted. It may still be used somewhere (Zapier, Make, Pabbly, the WordPress plugin…); whatever uses it stops until you give it the new key.';
