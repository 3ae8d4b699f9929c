// One table: for every error code of the desk, how grave it is and which button helps.
// Not here: the words. Message and next step come from Rust and are shown as they come.
import type { DeskError, ErrorCode } from './backend';
import { say } from './words/say.svelte';

/** `problem`: something did not work. `caution`: it worked in part, or will soon. `note`: nothing is wrong. */
export type Severity = 'problem' | 'caution' | 'note';

/** What the button beside an error does. */
export type NextAction = 'lookAgain' | 'connectAgain' | 'sessionOnly' | 'reloadDesk' | 'openHelp';

export type ErrorEntry = { severity: Severity; action: NextAction | null };

export const ERROR_TABLE: Record<ErrorCode, ErrorEntry> = {
  address_not_allowed: { severity: 'problem', action: 'connectAgain' },
  agency_key_wrong: { severity: 'problem', action: 'connectAgain' },
  credential_empty: { severity: 'caution', action: null },
  not_a_credential: { severity: 'caution', action: null },
  sub_account_key_instead: { severity: 'problem', action: 'connectAgain' },
  sub_account_token_instead: { severity: 'problem', action: 'connectAgain' },
  another_agency: { severity: 'problem', action: 'connectAgain' },
  setting_not_usable: { severity: 'problem', action: null },
  plan_without: { severity: 'problem', action: null },
  switch_to_token: { severity: 'problem', action: 'connectAgain' },
  scope_missing: { severity: 'problem', action: 'connectAgain' },
  not_this_sub_account: { severity: 'problem', action: 'connectAgain' },
  version_missing: { severity: 'problem', action: null },
  firewall_refused: { severity: 'problem', action: 'lookAgain' },
  sign_in_page: { severity: 'problem', action: 'lookAgain' },
  proxy_refused: { severity: 'problem', action: 'lookAgain' },
  clock_wrong: { severity: 'problem', action: 'lookAgain' },
  not_allowed: { severity: 'problem', action: 'connectAgain' },
  rate_limited: { severity: 'caution', action: 'lookAgain' },
  day_used_up: { severity: 'caution', action: null },
  service_trouble: { severity: 'problem', action: 'lookAgain' },
  no_network: { severity: 'problem', action: 'lookAgain' },
  no_answer: { severity: 'problem', action: 'lookAgain' },
  connection_not_secure: { severity: 'problem', action: 'lookAgain' },
  answer_cut_off: { severity: 'problem', action: 'lookAgain' },
  answer_not_readable: { severity: 'problem', action: 'lookAgain' },
  answer_too_large: { severity: 'problem', action: null },
  answer_unexpected: { severity: 'problem', action: 'lookAgain' },
  rows_left_out: { severity: 'caution', action: null },
  look_cancelled: { severity: 'note', action: 'lookAgain' },
  keychain_unreachable: { severity: 'caution', action: 'sessionOnly' },
  journal_set_aside: { severity: 'caution', action: null },
  journal_unusable: { severity: 'problem', action: null },
  preferences_unusable: { severity: 'caution', action: null },
  not_connected: { severity: 'problem', action: 'connectAgain' },
  sub_account_unknown: { severity: 'caution', action: 'reloadDesk' },
  wrong_word: { severity: 'caution', action: null },
  stale_view: { severity: 'caution', action: 'reloadDesk' },
  key_not_shown: { severity: 'caution', action: null },
  already_on_its_way: { severity: 'note', action: 'reloadDesk' },
  too_early: { severity: 'note', action: 'openHelp' },
  no_more_tries: { severity: 'caution', action: 'openHelp' },
  note_not_usable: { severity: 'caution', action: null },
  place_not_usable: { severity: 'caution', action: null },
  file_not_usable: { severity: 'caution', action: null },
  no_key_to_show: { severity: 'caution', action: 'lookAgain' },
  clipboard_unusable: { severity: 'caution', action: null },
  browser_unusable: { severity: 'caution', action: null },
  run_under_way: { severity: 'note', action: null },
  nothing_to_do: { severity: 'note', action: 'reloadDesk' },
  demo_unavailable: { severity: 'problem', action: null },
  internal: { severity: 'problem', action: null },
  fault_before: { severity: 'caution', action: null },
  update_not_found_out: { severity: 'caution', action: null },
  update_not_installed: { severity: 'problem', action: null },
};

/** The text on the button of an action. */
export const ACTION_WORDS: Readonly<Record<NextAction, string>> = {
  get lookAgain() {
    return say('errors-look-again');
  },
  get connectAgain() {
    return say('errors-connect-again');
  },
  get sessionOnly() {
    return say('errors-session-only');
  },
  get reloadDesk() {
    return say('errors-reload-desk');
  },
  get openHelp() {
    return say('errors-open-help');
  },
};

/** The entry for an error. A code this face does not know yet (a newer desk) counts as a problem. */
export function entryFor(error: DeskError): ErrorEntry {
  return ERROR_TABLE[error.code] ?? { severity: 'problem', action: null };
}
