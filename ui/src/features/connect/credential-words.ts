// Which words belong to what was pasted, and to what a credential of each kind brings: one plain sentence each.
// Not here: the words themselves (words/en.ftl), and how a credential is recognised; that is done by Rust, from
// the text alone.
import type { CredentialKind, Recognised, RecognisedKind } from '../../backend';
import { say } from '../../words/say.svelte';

export type RecognisedWords = {
  /** `usable`: it can be connected with. `otherWay`: it is good for something else. `not`: it is none of HighLevel's. */
  use: 'usable' | 'otherWay' | 'not';
  what: string;
  /** What it allows, or what to do. */
  allows: string;
};

/** `null` where there is nothing to say yet. */
export function recognisedWords({ kind, product }: Recognised): RecognisedWords | null {
  switch (kind) {
    case 'nothing':
      return null;
    case 'apiKey':
      return { use: 'usable', what: say('connect-what-api-key'), allows: say('connect-allows-api-key') };
    case 'token':
      return { use: 'usable', what: say('connect-what-token'), allows: say('connect-allows-token') };
    case 'locationKey':
      return {
        use: 'otherWay',
        what: say('connect-what-location-key'),
        allows: say('connect-allows-location-key'),
      };
    case 'webAddress':
      return {
        use: 'not',
        what: say('connect-what-web-address'),
        allows: say('connect-allows-web-address'),
      };
    case 'emailAddress':
      return {
        use: 'not',
        what: say('connect-what-email-address'),
        allows: say('connect-allows-email-address'),
      };
    case 'halfAKey':
      return { use: 'not', what: say('connect-what-half-a-key'), allows: say('connect-allows-half-a-key') };
    case 'otherProduct':
      return {
        use: 'not',
        what:
          product === null
            ? say('connect-what-other-product-unnamed')
            : say('connect-what-other-product', { product }),
        allows: say('connect-allows-other-product'),
      };
    case 'words':
      return { use: 'not', what: say('connect-what-words'), allows: say('connect-allows-words') };
  }
}

const KINDS: readonly RecognisedKind[] = [
  'apiKey',
  'token',
  'locationKey',
  'webAddress',
  'emailAddress',
  'halfAKey',
  'otherProduct',
  'words',
];

/** What needs the most room of all that may be said of something pasted. */
export function longestWords(): RecognisedWords | null {
  let longest: RecognisedWords | null = null;
  const length = (words: RecognisedWords | null) => (words ? words.what.length + words.allows.length : 0);
  for (const kind of KINDS) {
    const words = recognisedWords({ kind, product: null });
    if (length(words) > length(longest)) longest = words;
  }
  return longest;
}

/** What another credential would bring to an agency that has these. */
export function bringsWords(has: readonly CredentialKind[]): string {
  const key = has.includes('agencyKey');
  const token = has.includes('agencyToken');
  if (key && token) return say('connect-brings-both');
  if (key) return say('connect-brings-token');
  return token ? say('connect-brings-key') : say('connect-brings-first');
}
