// Every setting in the owner's words: what it is called, its unit, what it is good for, and where it stands on the page.
// Not here: what is used where nothing is entered, and what is wrong with an entry; both come from Rust.
import type { CredentialKind, SettingName } from '../../backend';

/** What is typed there. */
type Entry = 'address' | 'text' | 'number';

export type SettingWords = {
  label: string;
  entry: Entry;
  /** Behind the field. */
  unit?: string;
  hint?: string;
  /** In the empty field, where there is no default to show. */
  none?: string;
};

export const SETTINGS: Record<SettingName, SettingWords> = {
  dueAfterDays: {
    label: 'A key is due for a change after',
    entry: 'number',
    unit: 'days',
    hint: 'Key Desk then writes “Due” beside its age. It changes nothing by itself.',
  },
  web: {
    label: 'Web address of your HighLevel',
    entry: 'address',
    hint: 'If your agency uses its own address (white label), the one you see in the browser.',
  },
  page: {
    label: 'Page of a sub-account’s API key',
    entry: 'address',
    hint: 'Where {locationId} stands, the sub-account’s id goes.',
  },
  keysPage: {
    label: 'Page of your agency’s API keys',
    entry: 'address',
    hint: 'Key Desk opens it where it says where to find a key.',
  },
  tokensPage: {
    label: 'Page of your agency’s Private Integrations',
    entry: 'address',
    hint: 'The same for tokens.',
  },
  base: { label: 'Address of HighLevel’s API 1.0', entry: 'address', hint: 'API keys go there.' },
  api2: {
    label: 'Address of HighLevel’s API 2.0',
    entry: 'address',
    hint: 'Private Integration Tokens go there.',
  },
  regenerate: {
    label: 'Address that makes a new key',
    entry: 'address',
    none: 'None',
    hint: 'HighLevel itself has none: Key Desk opens the right page for you, and you click there.',
  },
  companyId: {
    label: 'HighLevel’s id of your agency',
    entry: 'text',
    none: 'Found out by Key Desk',
    hint: 'Also called company id.',
  },
  version: { label: 'Version of API 2.0', entry: 'text', hint: 'Key Desk names it in every request.' },
  pageSize: { label: 'API 2.0 is asked for', entry: 'number', unit: 'sub-accounts at a time' },
  waitHours: {
    label: 'A new key may take',
    entry: 'number',
    unit: 'hours',
    hint: 'So long Key Desk watches for it before it offers the second try.',
  },
  keyPerWindow: { label: 'An API key begins with', entry: 'number', unit: 'requests in 10 seconds' },
  keyPerDay: { label: 'An API key begins with, a day', entry: 'number', unit: 'requests' },
  tokenPerWindow: { label: 'A token begins with', entry: 'number', unit: 'requests in 10 seconds' },
  tokenPerDay: { label: 'A token begins with, a day', entry: 'number', unit: 'requests' },
};

/** The settings under "Advanced", in groups. */
export const ADVANCED: readonly { title: string; hint?: string; settings: readonly SettingName[] }[] = [
  {
    title: 'Addresses',
    hint: 'Allowed are addresses that begin with https://, and http:// on this computer.',
    settings: ['web', 'page', 'keysPage', 'tokensPage', 'base', 'api2', 'regenerate'],
  },
  { title: 'Asking HighLevel', settings: ['companyId', 'version', 'pageSize', 'waitHours'] },
  {
    title: 'Limits to begin with',
    hint: 'As soon as HighLevel’s answers name its limits, Key Desk goes by those.',
    settings: ['keyPerWindow', 'keyPerDay', 'tokenPerWindow', 'tokenPerDay'],
  },
];

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
  return { words: `HighLevel says your agency’s own address is ${host}.`, value };
}

/** Whose credential goes to the address: when it changes, that is taken off this computer. Keys of sub-accounts are not:
    while there are any, the desk refuses another address for them. */
export const GOES_TO: Partial<Record<SettingName, readonly CredentialKind[]>> = {
  base: ['agencyKey'],
  api2: ['agencyToken'],
  regenerate: ['agencyKey'],
};

export const NOT_A_NUMBER = 'Enter a whole number, or leave it empty.';
