// The twin's settings of an agency: the defaults, and what is wrong with an entry. Not here: the real desk's rules,
// which are in Rust.
import { wholeSettings, type AgencySettings, type SettingName, type SettingProblem } from '../backend';
import { literal } from '../../words/say.svelte';

/** What is used where nothing was entered. */
export const DEFAULTS: AgencySettings = {
  ...wholeSettings(),
  version: '2021-07-28',
  pageSize: 100,
  waitHours: 5,
  dueAfterDays: 90,
  keyPerWindow: 100,
  keyPerDay: 200_000,
  tokenPerWindow: 20,
  tokenPerDay: 10_000,
  probing: false,
  addresses: {
    base: 'https://rest.gohighlevel.com/v1',
    api2: 'https://services.leadconnectorhq.com',
    regenerate: null,
    web: 'https://app.gohighlevel.com',
    page: '/v2/location/{locationId}/settings/company',
    keysPage: '/settings/api-keys',
    tokensPage: '/settings/private-integrations',
  },
};

const RANGES: [keyof AgencySettings & SettingName, number, number][] = [
  ['pageSize', 1, 1_000],
  ['waitHours', 5, 72],
  ['lookEveryMinutes', 15, 1_440],
  ['dueAfterDays', 1, 3_650],
  ['keyPerWindow', 1, 1_000],
  ['keyPerDay', 1, 10_000_000],
  ['tokenPerWindow', 1, 1_000],
  ['tokenPerDay', 1, 10_000_000],
];

function allowed(address: string): boolean {
  return (
    /^https:\/\/[^\s/]+/.test(address) || /^http:\/\/(127\.0\.0\.1|localhost|\[::1\])([:/]|$)/.test(address)
  );
}

/** Field by field. */
export function problemsOf({ addresses, ...settings }: AgencySettings): SettingProblem[] {
  const problems: SettingProblem[] = [];
  for (const setting of ['base', 'api2', 'regenerate', 'web'] as const) {
    const address = addresses[setting]?.trim() ?? '';
    if (address !== '' && !allowed(address)) {
      problems.push({
        setting,
        problem: literal('It has to begin with https://, or http:// on this computer.'),
      });
    }
  }
  const page = addresses.page?.trim() ?? '';
  if (page !== '' && !page.includes('{locationId}')) {
    problems.push({
      setting: 'page',
      problem: literal('It needs {locationId} where the sub-account’s id goes.'),
    });
  }
  for (const setting of ['keysPage', 'tokensPage'] as const) {
    const path = addresses[setting]?.trim() ?? '';
    if (path !== '' && !/^\/(?!\/)/.test(path)) {
      problems.push({ setting, problem: literal('It has to begin with one /.') });
    }
  }
  for (const [setting, least, most] of RANGES) {
    const value = settings[setting as keyof typeof settings];
    if (typeof value === 'number' && (!Number.isInteger(value) || value < least || value > most)) {
      problems.push({ setting, problem: literal(`It has to be a whole number from ${least} to ${most}.`) });
    }
  }
  return problems;
}
