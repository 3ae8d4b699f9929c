// The owner's words for every status, filter, form of key and state of a regeneration: one place, so that the
// same thing is always called the same; the words themselves are in words/en.ftl. Not here: errors (errors.ts) and times (time.ts).
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
import { locale, say } from './words/say.svelte';

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

/** `say` is asked whenever the words are read: the language can change. */
function statusWords(message: string, tone: Tone, rank: number): StatusWords {
  return {
    get short() {
      return say(message);
    },
    get sentence() {
      return say(`${message}-sentence`);
    },
    tone,
    rank,
  };
}

export const STATUS_WORDS: Record<Status, StatusWords> = {
  secondTryDue: statusWords('status-second-try-due', 'asks', 0),
  supportNeeded: statusWords('status-support-needed', 'asks', 1),
  unanswered: statusWords('status-unanswered', 'asks', 2),
  yourTurn: statusWords('status-your-turn', 'asks', 3),
  onItsWay: statusWords('status-on-its-way', 'moving', 4),
  noKey: statusWords('status-no-key', 'bad', 5),
  expired: statusWords('status-expired', 'bad', 6),
  oldKey: statusWords('status-old-key', 'aging', 7),
  notDisclosed: statusWords('status-not-disclosed', 'quiet', 8),
  token: statusWords('status-token', 'quiet', 9),
  newKey: statusWords('status-new-key', 'good', 10),
};

/** The statuses that wait for a decision of the owner. */
export const NEEDS_YOU: readonly Status[] = ['secondTryDue', 'supportNeeded', 'unanswered', 'yourTurn'];

/** The filters in the order of the chips. Those in `ALWAYS_SHOWN` stay even when they hold nothing. */
export const FILTERS: readonly Filter[] = [
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
export const ALWAYS_SHOWN: readonly Filter[] = ['needsYou', 'noKey', 'oldKey', 'onItsWay', 'newKey'];

export function filterName(filter: Filter): string {
  if (filter === 'needsYou') return say('status-filter-needs-you');
  if (filter === 'placesOpen') return say('status-filter-places-open');
  if (filter === 'due') return say('status-filter-due');
  if (filter === 'changed') return say('status-filter-changed');
  return STATUS_WORDS[filter].short;
}

export function filterTone(filter: Filter): Tone {
  if (filter === 'needsYou' || filter === 'placesOpen') return 'asks';
  if (filter === 'due') return 'aging';
  if (filter === 'changed') return 'moving';
  return STATUS_WORDS[filter].tone;
}

/** What the owner gave Key Desk, by kind. */
export const CREDENTIAL_NAMES: Readonly<Record<CredentialKind, string>> = {
  get agencyKey() {
    return say('status-agency-key');
  },
  get agencyToken() {
    return say('status-agency-token');
  },
  get subAccountKeys() {
    return say('status-sub-account-keys');
  },
};

const FORM_MESSAGES: Record<KeyForm, string> = {
  missing: 'status-form-missing',
  notDisclosed: 'status-form-not-disclosed',
  old: 'status-form-old',
  new: 'status-form-new',
  privateIntegrationToken: 'status-form-token',
};

export function formWords(form: KeyForm): string {
  return say(FORM_MESSAGES[form]);
}

/** What a screen reader and the table say of a key's length. */
export function lengthWords(length: number | null): string {
  return length === null ? '–' : say('status-characters', { count: length });
}

/** The title of the card that tells how a regeneration stands. */
export const REGENERATION_TITLES: Readonly<Record<RegenerationState, string>> = {
  get confirmed() {
    return say('status-being-sent');
  },
  get waiting() {
    return say('status-waiting');
  },
  get unknown() {
    return say('status-no-answer');
  },
  get retryDue() {
    return say('status-second-try');
  },
  get escalated() {
    return say('status-support');
  },
  get failed() {
    return say('status-refused');
  },
  get arrived() {
    return say('status-arrived');
  },
  get dismissed() {
    return say('status-dismissed');
  },
};

/** Why nothing came of a regeneration, as the title of its card. */
export const FAILURE_TITLES: Readonly<Record<RegenerationFailure, string>> = {
  get refused() {
    return say('status-refused');
  },
  get notClicked() {
    return say('status-not-clicked');
  },
  get noButton() {
    return say('status-no-button');
  },
};

/** The title of the card for this regeneration. */
export function regenerationTitle({ state, route, failure }: RegenerationView): string {
  if (state === 'confirmed' && route === 'guided') return say('status-click-now');
  if (state === 'failed' && failure !== null) return FAILURE_TITLES[failure];
  return REGENERATION_TITLES[state];
}

/** Where the API key is in HighLevel, in HighLevel's own words, which stay English in every language of ours. Menus
    change less often than addresses, so this stands beside every address. */
export const KEY_MENU_PATH = 'Settings → Business Info → API Key';
export const TOKEN_MENU_PATH = 'Settings → Private Integrations';

export function place(row: Pick<SubAccountRow, 'city' | 'country'>): string {
  return [row.city, row.country].filter((part) => part.trim() !== '').join(', ');
}

/** A sub-account may have no name; its row still needs something to be called. */
export function nameOf(row: Pick<SubAccountRow, 'name' | 'id'>): string {
  return row.name.trim() === '' ? say('status-nameless', { id: row.id }) : row.name;
}

let numbers = new Intl.NumberFormat('en');
let numbersOf = 'en';

/** A whole number as the owner's region writes it. Within a message Fluent does that. */
export function count(value: number): string {
  if (numbersOf !== locale()) {
    numbersOf = locale();
    numbers = new Intl.NumberFormat(numbersOf);
  }
  return numbers.format(value);
}

/** Whether the owner can press "Regenerate…" for this row, and if not, why not in one sentence. */
export function regenerateOffer(
  row: SubAccountRow,
): { kind: 'first' | 'second'; why: null } | { kind: 'none'; why: string } {
  switch (row.regeneration?.state) {
    case 'confirmed':
      if (row.regeneration.route === 'guided') {
        return { kind: 'none', why: say('status-why-page-open') };
      }
      return { kind: 'none', why: say('status-why-asked') };
    case 'waiting':
    case 'unknown':
      return { kind: 'none', why: say('status-why-asked') };
    case 'escalated':
      return { kind: 'none', why: say('status-why-used-up') };
    case 'retryDue':
      return { kind: 'second', why: null };
    default:
  }
  if (!row.listed) return { kind: 'none', why: say('status-why-not-listed') };
  if (row.keyForm === 'privateIntegrationToken') {
    return { kind: 'none', why: say('status-why-token') };
  }
  return { kind: 'first', why: null };
}
