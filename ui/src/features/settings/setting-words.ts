// Every setting of an agency in the owner's words: what it is called, its unit, what it is good for, and where it stands on
// the page. Not here: what is used where nothing is entered, and what is wrong with an entry; both come from Rust.
import type { CredentialKind, SettingName } from '../../backend';
import { say } from '../../words/say.svelte';

/** What is entered there. */
export type Entry = 'address' | 'text' | 'number' | 'choice';

export const ENTRIES: Record<SettingName, Entry> = {
  dueAfterDays: 'number',
  lookEveryMinutes: 'choice',
  web: 'address',
  page: 'address',
  keysPage: 'address',
  tokensPage: 'address',
  base: 'address',
  api2: 'address',
  regenerate: 'address',
  companyId: 'text',
  version: 'text',
  pageSize: 'number',
  waitHours: 'number',
  keyPerWindow: 'number',
  keyPerDay: 'number',
  tokenPerWindow: 'number',
  tokenPerDay: 'number',
};

export const SETTING_NAMES = Object.keys(ENTRIES) as SettingName[];

const WITHOUT_HINT: readonly SettingName[] = [
  'pageSize',
  'keyPerWindow',
  'keyPerDay',
  'tokenPerWindow',
  'tokenPerDay',
];
const WITHOUT_DEFAULT: readonly SettingName[] = ['regenerate', 'companyId'];

export type SettingWords = {
  label: string;
  /** Behind the field. */
  unit: string | null;
  hint: string | null;
  /** In the empty field, where there is no default to show. */
  none: string | null;
};

export function settingWords(name: SettingName): SettingWords {
  if (name === 'lookEveryMinutes') {
    return { label: say('settings-every'), unit: null, hint: say('settings-every-hint'), none: null };
  }
  const id = `setting-${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
  return {
    label: say(id),
    unit: ENTRIES[name] === 'number' ? say(`${id}-unit`) : null,
    hint: WITHOUT_HINT.includes(name) ? null : say(`${id}-hint`),
    none: WITHOUT_DEFAULT.includes(name) ? say(`${id}-none`) : null,
  };
}

type AdvancedGroup = { id: string; title: string; hint: string | null; settings: readonly SettingName[] };

/** The settings under "Advanced", in groups. */
export function advancedGroups(): readonly AdvancedGroup[] {
  return [
    {
      id: 'addresses',
      title: say('settings-group-addresses'),
      hint: say('settings-group-addresses-hint'),
      settings: ['web', 'page', 'keysPage', 'tokensPage', 'base', 'api2', 'regenerate'],
    },
    {
      id: 'asking',
      title: say('settings-group-asking'),
      hint: null,
      settings: ['companyId', 'version', 'pageSize', 'waitHours'],
    },
    {
      id: 'limits',
      title: say('settings-group-limits'),
      hint: say('settings-group-limits-hint'),
      settings: ['keyPerWindow', 'keyPerDay', 'tokenPerWindow', 'tokenPerDay'],
    },
  ];
}

/** How often Key Desk can look by itself, in minutes; `null` is only when asked. */
const LOOKS: readonly (number | null)[] = [null, 15, 60, 240, 1440];

function everyWords(minutes: number | null): string {
  if (minutes === null) return say('settings-every-asked');
  if (minutes === 1440) return say('settings-every-day');
  if (minutes % 60 === 0) return say('settings-every-hours', { hours: minutes / 60 });
  return say('settings-every-minutes', { minutes });
}

/** The choices for looking; also what is set already, where it is none of them. */
export function lookChoices(set: string): { value: string; words: string }[] {
  const minutes = /^\d+$/.test(set) ? Number(set) : null;
  const all = LOOKS.includes(minutes) ? LOOKS : [...LOOKS, minutes].sort((a, b) => (a ?? 0) - (b ?? 0));
  return all.map((choice) => ({ value: choice === null ? '' : String(choice), words: everyWords(choice) }));
}

/** The agency's own address, where HighLevel knows one and it is not HighLevel's. */
export function ownWebOffer(
  domain: string | null,
  standard: string | null,
): { words: string; value: string } | null {
  const host = (domain ?? '')
    .trim()
    .replace(/^https?:\/\//i, '')
    .replace(/\/+$/, '');
  const value = `https://${host}`;
  if (host === '' || value === standard) return null;
  return { words: say('settings-own-web', { host }), value };
}

/** Whose credential goes to the address: when it changes, that is taken off this computer. Keys of sub-accounts are not:
    while there are any, the desk refuses another address for them. */
export const GOES_TO: Partial<Record<SettingName, readonly CredentialKind[]>> = {
  base: ['agencyKey'],
  api2: ['agencyToken'],
  regenerate: ['agencyKey'],
};
