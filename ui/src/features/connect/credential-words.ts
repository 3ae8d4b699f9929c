// Words for what was pasted, and for what a credential of each kind brings: one plain sentence each.
// Not here: how a credential is recognised; that is done by Rust, from the text alone.
import type { CredentialKind, Recognised } from '../../backend';

/** Where each credential is found in HighLevel. Menus change less often than addresses. */
export const AGENCY_KEY_PATH = 'Agency view → Settings → API Keys';
export const AGENCY_TOKEN_PATH = 'Agency view → Settings → Private Integrations';
export const SUB_ACCOUNT_KEY_PATH = 'the sub-account → Settings → Business Info → API Key';
export const TOKEN_SCOPES = '“View Locations” and “View Companies”';

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
      return {
        use: 'usable',
        what: 'This looks like an API key.',
        allows:
          'HighLevel will say whose it is. An agency API key lists all sub-accounts and their keys, unless Enhanced Account Security hides them.',
      };
    case 'token':
      return {
        use: 'usable',
        what: 'This looks like a Private Integration Token.',
        allows:
          'It shows names and places of all sub-accounts, never their keys. Whether it is the agency’s or one sub-account’s, HighLevel will say.',
      };
    case 'locationKey':
      return {
        use: 'otherWay',
        what: 'This is the API key of one sub-account.',
        allows: 'It opens that sub-account only. Key Desk can keep it and watch over its age.',
      };
    case 'webAddress':
      return {
        use: 'not',
        what: 'This is a web address, not a key.',
        allows: 'Open that page, copy the key itself, and paste it here.',
      };
    case 'emailAddress':
      return {
        use: 'not',
        what: 'This is an e-mail address, not a key.',
        allows: 'Key Desk never asks for your login. Below it says where your key is.',
      };
    case 'halfAKey':
      return {
        use: 'not',
        what: 'This looks like a part of a key.',
        allows: 'Copy it once more, from its first character to its last, and paste it here.',
      };
    case 'otherProduct':
      return {
        use: 'not',
        what: product === null ? 'This is a key of another product.' : `This looks like a key of ${product}.`,
        allows: 'Key Desk needs one of HighLevel. Below it says where that is.',
      };
    case 'words':
      return {
        use: 'not',
        what: 'These are words, not a key.',
        allows: 'A key has no spaces. Copy it in HighLevel and paste it here.',
      };
  }
}

/** What another credential would bring to an agency that has these. */
export function bringsWords(has: readonly CredentialKind[]): string {
  const key = has.includes('agencyKey');
  const token = has.includes('agencyToken');
  if (key && token) {
    return 'It has an agency API key and a token already. What you paste takes the place of the one of its kind.';
  }
  if (key) {
    return 'It has an agency API key already. A token beside it brings the names of sub-accounts that the key does not list, and HighLevel’s own count to check the list against.';
  }
  if (token) {
    return 'It has a token already, which never shows keys. The agency API key beside it brings them: which sub-account has one, of which kind, how old.';
  }
  return 'It has keys of single sub-accounts. The agency API key lists all sub-accounts with their keys; a token, on any plan, lists their names.';
}
