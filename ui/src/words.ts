// The owner's words for every status, filter, form of key and state of a regeneration: one place, so that the
// same thing is always called the same. Not here: errors (errors.ts) and times (time.ts).
import type {
  CredentialKind,
  Filter,
  KeyForm,
  RegenerationFailure,
  RegenerationState,
  RegenerationView,
  Status,
  SubAccountRow,
} from './backend';

/** The colour family of a status; `styles/tokens.css` has a foreground and a surface for each. */
export type Tone = 'good' | 'aging' | 'bad' | 'moving' | 'asks' | 'quiet';

export type StatusWords = {
  /** On the badge: two or three words. */
  short: string;
  /** One sentence for the panel and for tooltips. */
  sentence: string;
  tone: Tone;
  /** What needs the owner first comes first when sorting by key. */
  rank: number;
};

export const STATUS_WORDS: Record<Status, StatusWords> = {
  secondTryDue: {
    short: 'Try again',
    sentence: 'The time passed without a key. HighLevel says: click once more.',
    tone: 'asks',
    rank: 0,
  },
  supportNeeded: {
    short: 'Ask support',
    sentence: 'Two tries passed without a key. HighLevel support has to help now.',
    tone: 'asks',
    rank: 1,
  },
  unanswered: {
    short: 'No answer',
    sentence: 'Key Desk asked for a new key and got no answer. It looks until it knows what happened.',
    tone: 'asks',
    rank: 2,
  },
  yourTurn: {
    short: 'Your click',
    sentence: 'The page is open in HighLevel. Click there, then tell Key Desk that you did.',
    tone: 'asks',
    rank: 3,
  },
  onItsWay: { short: 'On its way', sentence: 'HighLevel is making a new key.', tone: 'moving', rank: 4 },
  noKey: {
    short: 'No key',
    sentence: 'This sub-account has no API key. Nothing can connect to it until it has one.',
    tone: 'bad',
    rank: 5,
  },
  expired: {
    short: 'Expired',
    sentence:
      'HighLevel marks keys that were not used for 90 days. It works again once it is regenerated, or refreshed in HighLevel.',
    tone: 'bad',
    rank: 6,
  },
  oldKey: {
    short: 'Old key',
    sentence: 'A key of the old kind. It still works; HighLevel asks to replace it.',
    tone: 'aging',
    rank: 7,
  },
  notDisclosed: {
    short: 'Not shown',
    sentence:
      'HighLevel does not show this key to Key Desk. That is a protection of your account; the key can be seen in HighLevel itself.',
    tone: 'quiet',
    rank: 8,
  },
  token: {
    short: 'Token',
    sentence: 'A Private Integration Token, the successor of API keys. It is renewed in HighLevel itself.',
    tone: 'quiet',
    rank: 9,
  },
  newKey: { short: 'New key', sentence: 'A key of the new kind.', tone: 'good', rank: 10 },
};

/** The statuses that wait for a decision of the owner. */
export const NEEDS_YOU: readonly Status[] = ['secondTryDue', 'supportNeeded', 'unanswered', 'yourTurn'];

/** The filters in the order of the chips. Those in `ALWAYS_SHOWN` stay even when they hold nothing. */
export const FILTERS: readonly Filter[] = [
  'all',
  'needsYou',
  'changed',
  'noKey',
  'expired',
  'oldKey',
  'due',
  'onItsWay',
  'placesOpen',
  'newKey',
  'notDisclosed',
  'token',
];
export const ALWAYS_SHOWN: readonly Filter[] = ['all', 'needsYou', 'noKey', 'oldKey', 'onItsWay', 'newKey'];

export function filterName(filter: Filter): string {
  if (filter === 'all') return 'All';
  if (filter === 'needsYou') return 'Needs you';
  if (filter === 'placesOpen') return 'Places to update';
  if (filter === 'due') return 'Change due';
  if (filter === 'changed') return 'Changed';
  return STATUS_WORDS[filter].short;
}

export function filterTone(filter: Filter): Tone | null {
  if (filter === 'all') return null;
  if (filter === 'needsYou' || filter === 'placesOpen') return 'asks';
  if (filter === 'due') return 'aging';
  if (filter === 'changed') return 'moving';
  return STATUS_WORDS[filter].tone;
}

/** What the owner gave Key Desk, by kind. */
export const CREDENTIAL_NAMES: Record<CredentialKind, string> = {
  agencyKey: 'Agency API key',
  agencyToken: 'Private Integration Token',
  subAccountKeys: 'Keys of sub-accounts',
};

const FORM_WORDS: Record<KeyForm, string> = {
  missing: 'No key',
  notDisclosed: 'Not shown to Key Desk',
  old: 'Old kind',
  new: 'New kind',
  privateIntegrationToken: 'Private Integration Token',
};

export function formWords(form: KeyForm): string {
  return FORM_WORDS[form];
}

/** What a screen reader and the table say of a key's length. */
export function lengthWords(length: number | null): string {
  if (length === null) return '–';
  return length === 1 ? '1 character' : `${count(length)} characters`;
}

/** The title of the card that tells how a regeneration stands. */
export const REGENERATION_TITLES: Record<RegenerationState, string> = {
  confirmed: 'Being sent to HighLevel',
  waiting: 'On its way',
  unknown: 'HighLevel gave no answer',
  retryDue: 'Time for the second try',
  escalated: 'HighLevel support has to help now',
  failed: 'HighLevel refused',
  arrived: 'The new key is here',
  dismissed: 'No longer watched',
};

/** Why nothing came of a regeneration, as the title of its card. */
export const FAILURE_TITLES: Record<RegenerationFailure, string> = {
  refused: 'HighLevel refused',
  notClicked: 'Nothing was changed',
  noButton: 'HighLevel offers no button here',
};

/** The title of the card for this regeneration. */
export function regenerationTitle({ state, route, failure }: RegenerationView): string {
  if (state === 'confirmed' && route === 'guided') return 'Now click in HighLevel';
  if (state === 'failed' && failure !== null) return FAILURE_TITLES[failure];
  return REGENERATION_TITLES[state];
}

/** Where the API key is in HighLevel. Menus change less often than addresses, so this stands beside every address. */
export const KEY_MENU_PATH = 'Settings → Business Info → API Key';
export const TOKEN_MENU_PATH = 'Settings → Private Integrations';

export function place(row: Pick<SubAccountRow, 'city' | 'country'>): string {
  return [row.city, row.country].filter((part) => part.trim() !== '').join(', ');
}

/** A sub-account may have no name; its row still needs something to be called. */
export function nameOf(row: Pick<SubAccountRow, 'name' | 'id'>): string {
  return row.name.trim() === '' ? `No name (${row.id})` : row.name;
}

const NUMBER = new Intl.NumberFormat('en-US');

export function count(value: number): string {
  return NUMBER.format(value);
}

export function countOf(value: number, one: string, many: string): string {
  return `${count(value)} ${value === 1 ? one : many}`;
}

/** Whether the owner can press "Regenerate…" for this row, and if not, why not in one sentence. */
export function regenerateOffer(
  row: SubAccountRow,
): { kind: 'first' | 'second'; why: null } | { kind: 'none'; why: string } {
  switch (row.regeneration?.state) {
    case 'confirmed':
      if (row.regeneration.route === 'guided') {
        return { kind: 'none', why: 'Its page is open in HighLevel. Say first what became of it.' };
      }
      return { kind: 'none', why: 'A new key is already asked for. A second click now would only do harm.' };
    case 'waiting':
    case 'unknown':
      return { kind: 'none', why: 'A new key is already asked for. A second click now would only do harm.' };
    case 'escalated':
      return { kind: 'none', why: 'Two tries are used up. HighLevel support has to help now.' };
    case 'retryDue':
      return { kind: 'second', why: null };
    default:
  }
  if (!row.listed) return { kind: 'none', why: 'HighLevel no longer lists this sub-account.' };
  if (row.keyForm === 'privateIntegrationToken') {
    return { kind: 'none', why: 'A Private Integration Token is renewed in HighLevel itself.' };
  }
  return { kind: 'first', why: null };
}
