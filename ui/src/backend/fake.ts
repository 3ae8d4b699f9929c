// A twin of the desk that lives in memory: the same questions and answers, a made-up agency, no network and no
// Tauri. For tests and for working on the face in a browser. Not here: any rule of the real desk; those are in
// Rust, and what happens here only needs to look the same.
import {
  FIRST_PREFERENCES,
  wholeSettings,
  type ActivityEntry,
  type ActivityQuery,
  type AddedKeys,
  type AgencyEntry,
  type AgencyPage,
  type AgencySettings,
  type AgencySettingsView,
  type Backend,
  type Copied,
  type CredentialKind,
  type DeskError,
  type Destination,
  type DeskView,
  type GuidedAnswer,
  type ImportOutcome,
  type KeyCheck,
  type KeyLine,
  type ManyReview,
  type MenuPage,
  type Outcome,
  type PlaceView,
  type Preferences,
  type Recognised,
  type RegenerationView,
  type RowsChanged,
  type RowsPage,
  type RunItem,
  type RunView,
  type SavedFile,
  type SettingProblem,
  type StoredThing,
  type SubAccountRow,
  type UpdateView,
} from './backend';
import { activityFile, activityPage } from './fake/activity';
import { stamp } from './fake/agency';
import { everythingFile, keysFile, reportFile, supportDetails } from './fake/exports';
import { recognise, reviewLines } from './fake/credentials';
import type { FakeKeys } from './fake/keys';
import { FakeUpdates } from './fake/fake-updates';
import { FakeAgency, type FakeHouse } from './fake/one-agency';
import type { FakeRun } from './fake/run';
import { DEFAULTS, problemsOf } from './fake/settings';
import { fail } from './fake/world';
import { MINUTE } from '../time';
import { literal } from '../words/say.svelte';

/** The names of the agencies that are there from the start; the third is disconnected. */
const NAMES = ['Bluewater Agency', 'Tidewater Group', 'Old Harbor Media'];
/** So that two agencies have other sub-accounts. */
const APART = 140;
/** How many characters the owner's note of a sub-account may have. */
const NOTE_MOST = 2000;

export type FakeOptions = {
  /** How many sub-accounts a made-up agency has. */
  rows?: number;
  /** The wall clock in milliseconds; tests give their own. */
  now?: () => number;
  /** Where the desk stands at the start. */
  start?: 'welcome' | 'demo' | 'connected';
  /** How many agencies there are at the start, where one is connected. */
  agencies?: 1 | 2 | 3;
  /** What the first agency is connected with. */
  credentials?: CredentialKind[];
  /** How much of the list comes at each `tick` while a look is under way; all at once by default. */
  rowsPerTick?: number;
  /** How many rows the list is read by at once. */
  rowsPerPage?: number;
  /** Whether an address for regenerating is known. */
  regenerateAddress?: string | null;
  /** Problems to begin with, for looking at them. */
  lookError?: DeskError | null;
  notices?: DeskError[];
  /** Whether something changed since the owner last looked. */
  changes?: boolean;
  /** How the rate limit stands. */
  limit?: FakeHouse['limit'];
  /** Whether HighLevel shows the keys: all, none (Enhanced Account Security), or some. */
  keys?: FakeHouse['keys'];
};

type Listener<T> = (value: T) => void;

/** The twin itself. `tick` lets things happen: looks go on, keys arrive, five hours pass. */
export class FakeBackend implements Backend {
  #wall: () => number;
  #options: Required<Omit<FakeOptions, 'now'>>;
  #nextId = 1;
  #agencies: FakeAgency[] = [];
  #shown: FakeAgency;
  /** What is shown when the demo is left. */
  #beforeDemo: FakeAgency | null = null;
  #looking: { since: string; rows: number; finish: (outcome: Outcome<DeskView>) => void } | null = null;
  #notices: DeskError[];
  #failingSince: string | null = null;
  #preferences: Preferences = FIRST_PREFERENCES;
  #deskListeners = new Set<Listener<DeskView>>();
  #rowListeners = new Set<Listener<RowsChanged>>();
  #quitListeners = new Set<() => void>();
  #openListeners = new Set<Listener<Destination>>();
  #pageListeners = new Set<Listener<MenuPage>>();
  /** Whether Key Desk would be gone by now. */
  ended = false;
  readonly #house: FakeHouse;
  /** The files that were written, by name, and the one shown in its folder last. */
  readonly savedFiles = new Map<string, string>();
  shownFile: string | null = null;
  /** The report that was opened in the browser last, and whether the folder of the data was. */
  openedFile: string | null = null;
  folderShown = false;
  #startsWithComputer = false;
  readonly updates: FakeUpdates;
  /** The places whose link was opened. */
  readonly openedLinks: number[] = [];
  /** The pages of the agency itself that were opened. */
  readonly openedAgencyPages: AgencyPage[] = [];
  supportOpened = 0;
  /** The last preferences that were saved. */
  saved: Preferences | null = null;
  /** Every agency that was forgotten, and whether its history went too. */
  readonly forgotten: { id: string; historyToo: boolean }[] = [];

  constructor(options: FakeOptions = {}) {
    this.#wall = options.now ?? Date.now;
    this.updates = new FakeUpdates(this.#wall);
    this.#options = {
      rows: options.rows ?? 250,
      start: options.start ?? 'welcome',
      agencies: options.agencies ?? 1,
      credentials: options.credentials ?? ['agencyKey'],
      rowsPerTick: options.rowsPerTick ?? Number.POSITIVE_INFINITY,
      rowsPerPage: options.rowsPerPage ?? 2000,
      regenerateAddress:
        options.regenerateAddress === undefined
          ? 'http://127.0.0.1:4100/regenerate'
          : options.regenerateAddress,
      lookError: options.lookError ?? null,
      notices: options.notices ?? [],
      changes: options.changes ?? false,
      limit: options.limit ?? 'free',
      keys: options.keys ?? 'shown',
    };
    this.#house = {
      rows: this.#options.rows,
      regenerateAddress: this.#options.regenerateAddress,
      changes: this.#options.changes,
      limit: this.#options.limit,
      keys: this.#options.keys,
      wall: () => this.#wall(),
      nextId: () => this.#nextId++,
      tellDesk: () => this.#tellDesk(),
      tellRows: (of, change) => this.#tellRows({ agencyId: of.id, ...change }),
    };
    this.#shown = this.#nothing();
    if (this.#options.lookError) this.#failingSince = stamp(this.#wall() - 20 * MINUTE);
    this.#notices = [...this.#options.notices];
    if (this.#options.start === 'demo') this.#showDemo();
    if (this.#options.start === 'connected') this.#beginConnected();
  }

  #beginConnected(): void {
    for (const name of NAMES.slice(0, this.#options.agencies)) {
      const agency = this.#newAgency(name);
      if (agency !== this.#agencies[0]) agency.keep('agencyKey', false);
      if (this.#agencies.length > 2) agency.forgetAll();
    }
    const first = this.#agencies[0];
    if (first === undefined) return;
    for (const kind of this.#options.credentials) first.keep(kind, false);
    first.lookError = this.#options.lookError;
    this.#shown = first;
  }

  /** What stands for an agency where there is none. */
  #nothing(): FakeAgency {
    return new FakeAgency(this.#house, '', '');
  }

  #newAgency(name: string): FakeAgency {
    const id = `agency-${this.#nextId++}`;
    const agency = new FakeAgency(this.#house, id, name, { seed: this.#agencies.length * APART });
    this.#agencies.push(agency);
    return agency;
  }

  #showDemo(): void {
    if (!this.#shown.demo) this.#beforeDemo = this.#shown;
    this.#shown = new FakeAgency(this.#house, 'demo', 'Bluewater Agency', { demo: true });
    this.#shown.keep('agencyKey', true);
    this.#shown.lookError = this.#options.lookError;
  }

  /** Keys as text, for tests to paste. */
  get keys(): FakeKeys {
    return this.#shown.keys;
  }

  /** The regeneration of many, for tests to set up. */
  get run(): FakeRun {
    return this.#shown.run;
  }

  /** Every request for a new key that was really sent, and every page that was opened for the owner. */
  get sent(): readonly string[] {
    return this.#shown.regenerations.sent;
  }

  get openedPages(): readonly string[] {
    return this.#shown.regenerations.openedPages;
  }

  #view(): DeskView {
    const shown = this.#shown;
    const { connection, lookError } = shown;
    return {
      agencyId: shown.id,
      version: '0.1.0',
      now: stamp(shown.now()),
      speed: shown.speed,
      connection,
      looking: this.#looking
        ? { since: this.#looking.since, rows: this.#looking.rows, expected: this.#expected() }
        : null,
      lastLook:
        connection && shown.lastLookAt
          ? {
              at: shown.lastLookAt,
              rows: shown.rowCount,
              expected: this.#expected(),
              badRows: [],
              badRowCount: 0,
            }
          : null,
      lookError,
      nextLookAt: shown.nextLookAt,
      budgets: shown.budgets,
      notices: [...this.#notices],
      changes: shown.changes,
      failingSince: lookError ? this.#failingSince : null,
      run: shown.run.view,
    };
  }

  /** Only API 2.0 says how many there are. */
  #expected(): number | null {
    return this.#shown.has('agencyToken') ? this.#options.rows : null;
  }

  #tellDesk(): Outcome<DeskView> {
    const view = this.#view();
    for (const tell of this.#deskListeners) tell(view);
    return { status: 'ok', data: view };
  }

  #tellRows(change: RowsChanged): void {
    for (const tell of this.#rowListeners) tell(change);
  }

  /** Lets the made-up world go on by what the clock says. */
  tick(): void {
    if (this.#looking) {
      this.#looking.rows = Math.min(this.#options.rows, this.#looking.rows + this.#options.rowsPerTick);
      if (this.#looking.rows >= this.#options.rows) this.#endLook();
      else this.#tellDesk();
    }
    for (const agency of this.#shown.demo ? [this.#shown] : this.#agencies) {
      agency.regenerations.tick();
      void agency.run.tick();
    }
  }

  changeKeyElsewhere(id: string): void {
    this.#shown.changeKeyElsewhere(id);
  }

  #endLook(): void {
    const finish = this.#looking?.finish;
    this.#looking = null;
    this.#shown.lookEnded();
    finish?.(this.#tellDesk());
  }

  #startLook(): Promise<Outcome<DeskView>> {
    return new Promise((finish) => {
      this.#looking = { since: stamp(this.#shown.now()), rows: 0, finish };
      if (this.#options.rowsPerTick >= this.#options.rows) this.#endLook();
      else this.#tellDesk();
    });
  }

  #stopLook(): void {
    const finish = this.#looking?.finish;
    this.#looking = null;
    finish?.(fail('look_cancelled', 'You stopped the look.', 'Look again when you like.'));
  }

  async deskView(): Promise<Outcome<DeskView>> {
    return { status: 'ok', data: this.#view() };
  }

  async subAccounts(after: string | null): Promise<Outcome<RowsPage>> {
    const { id: agencyId, connected } = this.#shown;
    const all = connected ? [...this.#shown.rows()] : [];
    const from = after === null ? 0 : all.findIndex((row) => row.id === after) + 1;
    const end = from + this.#options.rowsPerPage;
    return { status: 'ok', data: { agencyId, rows: all.slice(from, end), more: end < all.length } };
  }

  async connect(request: Parameters<Backend['connect']>[0]): Promise<Outcome<DeskView>> {
    const credential = request.credential.trim();
    const refused = this.#refusal(credential, request.sessionOnly, request.another);
    if (refused) return refused;
    const outcome = await this.#startLook();
    if (outcome.status === 'error') return outcome;
    const agency = this.#agencyFor(request);
    agency.keep(credential.startsWith('pit-') ? 'agencyToken' : 'agencyKey', request.sessionOnly);
    this.#shown = agency;
    agency.reloadRows();
    return this.#tellDesk();
  }

  #refusal(credential: string, sessionOnly: boolean, another: boolean): Outcome<DeskView> | null {
    const { kind } = recognise(credential);
    if (kind === 'nothing') {
      return fail('credential_empty', 'There is no key in the field yet.', 'Paste your key or token.');
    }
    if (credential === 'wrong') {
      return fail(
        'agency_key_wrong',
        'HighLevel does not know this key.',
        'Copy the key once more and paste it here.',
      );
    }
    if (credential === 'nokeychain' && !sessionOnly) {
      return fail(
        'keychain_unreachable',
        'This computer’s keychain cannot be reached, so the key cannot be kept safely.',
        'Unlock the keychain and try again, or use the key for this session only.',
      );
    }
    if (kind === 'locationKey' || credential.includes('one-sub-account')) {
      return kind === 'token'
        ? fail(
            'sub_account_token_instead',
            'This token belongs to one sub-account.',
            'Key Desk needs the agency’s: Agency view → Settings → Private Integrations.',
          )
        : fail(
            'sub_account_key_instead',
            'This is the key of one sub-account.',
            'Add it as a sub-account’s key, or paste the agency API key.',
          );
    }
    if (credential.includes('elsewhere') && !another && this.#shown.connected) {
      return fail(
        'another_agency',
        'These are the sub-accounts of another agency.',
        'Add it as another agency, or paste a key of this one.',
      );
    }
    return null;
  }

  /** The shown agency, or a new one where there is none or another is meant. */
  #agencyFor(request: { another: boolean; agencyName: string; settings: unknown }): FakeAgency {
    const alone = this.#shown.id === '' || this.#shown.demo;
    const agency =
      request.another || alone ? this.#newAgency(request.agencyName.trim() || 'My agency') : this.#shown;
    if (!request.another && !alone && request.agencyName.trim() !== '')
      agency.name = request.agencyName.trim();
    agency.settings = wholeSettings(request.settings as AgencySettings);
    return agency;
  }

  async tryDemo(): Promise<Outcome<DeskView>> {
    this.#showDemo();
    this.#shown.reloadRows();
    return this.#tellDesk();
  }

  async leaveDemo(): Promise<Outcome<DeskView>> {
    this.#shown = this.#beforeDemo ?? this.#nothing();
    return this.#tellDesk();
  }

  // ---- agencies

  async agencies(): Promise<Outcome<AgencyEntry[]>> {
    return {
      status: 'ok',
      data: this.#agencies.map((agency) => ({ ...agency.entry, shown: agency === this.#shown })),
    };
  }

  async showAgency(id: string): Promise<Outcome<DeskView>> {
    const agency = this.#agencies.find((one) => one.id === id);
    if (agency === undefined)
      return fail('not_connected', 'This agency is not here any more.', 'Look again.');
    this.#stopLook();
    this.#shown = agency;
    return this.#tellDesk();
  }

  async forgetAgency(id: string, historyToo: boolean): Promise<Outcome<DeskView>> {
    const agency = this.#agencies.find((one) => one.id === id);
    if (agency === undefined)
      return fail('not_connected', 'This agency is not here any more.', 'Look again.');
    this.forgotten.push({ id, historyToo });
    agency.forgetAll();
    if (historyToo) {
      this.#agencies = this.#agencies.filter((one) => one !== agency);
      if (agency === this.#shown) this.#shown = this.#agencies[0] ?? this.#nothing();
    }
    return this.#tellDesk();
  }

  async forgetCredential(kind: CredentialKind): Promise<Outcome<DeskView>> {
    this.#shown.forget(kind);
    this.#shown.reloadRows();
    return this.#tellDesk();
  }

  async agencySettings(): Promise<Outcome<AgencySettingsView>> {
    const { name: agencyName, settings } = this.#shown;
    return { status: 'ok', data: { agencyName, settings, defaults: DEFAULTS } };
  }

  async checkAgencySettings(settings: AgencySettings): Promise<Outcome<SettingProblem[]>> {
    return { status: 'ok', data: this.#settingProblems(settings) };
  }

  /** Keys of sub-accounts go to no other address than the one they were given for. */
  #settingProblems(settings: AgencySettings): SettingProblem[] {
    const problems = problemsOf(settings);
    if (
      this.#shown.has('subAccountKeys') &&
      this.#shown.settings.addresses.base !== settings.addresses.base
    ) {
      problems.push({
        setting: 'base',
        problem: literal('The keys of sub-accounts were given for the address of API 1.0 as it is.'),
      });
    }
    return problems;
  }

  async saveAgencySettings(agencyName: string, settings: AgencySettings): Promise<Outcome<DeskView>> {
    const [problem] = this.#settingProblems(settings);
    if (problem) return fail('setting_not_usable', problem.problem, 'Change it, or reset it to the default.');
    const shown = this.#shown;
    const { base, api2 } = shown.settings.addresses;
    shown.name = agencyName.trim() || shown.name;
    shown.settings = settings;
    if (base !== settings.addresses.base && shown.has('agencyKey')) shown.forget('agencyKey');
    if (api2 !== settings.addresses.api2 && shown.has('agencyToken')) shown.forget('agencyToken');
    shown.reloadRows();
    return this.#tellDesk();
  }

  // ---- what was pasted, and keys of sub-accounts

  async recogniseCredential(text: string): Promise<Outcome<Recognised>> {
    return { status: 'ok', data: recognise(text) };
  }

  async reviewKeys(text: string, another: boolean): Promise<Outcome<KeyLine[]>> {
    return { status: 'ok', data: reviewLines(text, (id) => (another ? undefined : this.#shown.row(id))) };
  }

  async addKeys(request: Parameters<Backend['addKeys']>[0]): Promise<Outcome<AddedKeys>> {
    if (request.text.includes('nokeychain') && !request.sessionOnly) {
      return fail(
        'keychain_unreachable',
        'This computer’s keychain cannot be reached, so the keys cannot be kept safely.',
        'Unlock the keychain and try again, or use the keys for this session only.',
      );
    }
    const agency = this.#agencyFor(request);
    const { added, replaced, leftOut } = agency.addKeys(request);
    if (added + replaced === 0) {
      if (!agency.connected) this.#agencies = this.#agencies.filter((one) => one !== agency);
      return fail(
        'nothing_to_do',
        'None of these lines could be used, so nothing was kept.',
        'Check each line, and say whose key it is where the key does not.',
      );
    }
    this.#shown = agency;
    agency.reloadRows();
    const told = this.#tellDesk();
    return told.status === 'error'
      ? told
      : { status: 'ok', data: { added, replaced, leftOut, view: told.data } };
  }

  async forgetSubAccountKey(subAccountId: string): Promise<Outcome<DeskView>> {
    if (!this.#shown.forgetGivenKey(subAccountId)) {
      return fail('no_key_to_show', 'Key Desk has no key of it any more.', 'There is nothing to remove.');
    }
    this.#shown.reloadRows();
    return this.#tellDesk();
  }

  async markExpired(subAccountId: string, expired: boolean): Promise<Outcome<SubAccountRow>> {
    const row = this.#shown.markExpired(subAccountId, expired);
    if (row === null) {
      return fail('sub_account_unknown', 'This sub-account is not on the desk.', 'Look again.');
    }
    return { status: 'ok', data: row };
  }

  // ---- looks and regenerations

  async lookNow(): Promise<Outcome<DeskView>> {
    return this.#startLook();
  }

  async cancelLook(): Promise<Outcome<null>> {
    this.#stopLook();
    this.#tellDesk();
    return { status: 'ok', data: null };
  }

  async regenerate(request: Parameters<Backend['regenerate']>[0]): Promise<Outcome<RegenerationView>> {
    return this.#shown.regenerate(request);
  }

  async answerGuided(subAccountId: string, answer: GuidedAnswer): Promise<Outcome<RegenerationView>> {
    return this.#shown.regenerations.answer(subAccountId, answer);
  }

  async stopWatching(subAccountId: string): Promise<Outcome<RegenerationView>> {
    return this.#shown.regenerations.stop(subAccountId);
  }

  async checkKey(request: Parameters<Backend['checkKey']>[0]): Promise<Outcome<KeyCheck>> {
    return this.#shown.keys.check(request);
  }

  async showKey(subAccountId: string): Promise<Outcome<string>> {
    return this.#shown.keys.show(subAccountId);
  }

  async copyKey(subAccountId: string): Promise<Outcome<Copied>> {
    return this.#shown.keys.copy(subAccountId);
  }

  async openPage(subAccountId: string): Promise<Outcome<null>> {
    return this.#shown.regenerations.openPage(subAccountId);
  }

  async openAgencyPage(page: AgencyPage): Promise<Outcome<null>> {
    this.openedAgencyPages.push(page);
    return { status: 'ok', data: null };
  }

  async openLink(placeId: number): Promise<Outcome<null>> {
    this.openedLinks.push(placeId);
    return { status: 'ok', data: null };
  }

  async openSupport(): Promise<Outcome<null>> {
    this.supportOpened += 1;
    return { status: 'ok', data: null };
  }

  // ---- places

  async places(subAccountId: string): Promise<Outcome<PlaceView[]>> {
    return this.#shown.places.list(subAccountId);
  }

  async savePlace(place: Parameters<Backend['savePlace']>[0]): Promise<Outcome<PlaceView>> {
    return this.#shown.places.save(place);
  }

  async deletePlace(id: number): Promise<Outcome<null>> {
    return this.#shown.places.delete(id);
  }

  async tickPlace(id: number, done: boolean): Promise<Outcome<PlaceView>> {
    return this.#shown.places.tick(id, done);
  }

  async addPlaceToMany(
    subAccountIds: string[],
    place: Parameters<Backend['addPlaceToMany']>[1],
  ): Promise<Outcome<number[]>> {
    return this.#shown.places.addToMany(subAccountIds, place);
  }

  async deletePlaces(ids: number[]): Promise<Outcome<number>> {
    return this.#shown.places.deleteMany(ids);
  }

  async exportPlaces(): Promise<Outcome<SavedFile>> {
    return this.#saveFile('Key Desk places.csv', this.#shown.places.file());
  }

  async importPlaces(text: string): Promise<Outcome<ImportOutcome>> {
    return this.#shown.places.take(text);
  }

  // ---- regenerating many

  async reviewMany(subAccountIds: string[]): Promise<Outcome<ManyReview>> {
    return this.#shown.run.review(subAccountIds);
  }

  async regenerateMany(request: Parameters<Backend['regenerateMany']>[0]): Promise<Outcome<RunView>> {
    return this.#shown.run.start(request);
  }

  async pauseRun(): Promise<Outcome<DeskView>> {
    return this.#shown.run.pause();
  }

  async resumeRun(): Promise<Outcome<DeskView>> {
    return this.#shown.run.resume();
  }

  async stopRun(): Promise<Outcome<DeskView>> {
    return this.#shown.run.stop();
  }

  async dismissRun(): Promise<Outcome<DeskView>> {
    return this.#shown.run.dismiss();
  }

  async runItems(): Promise<Outcome<RunItem[]>> {
    return this.#shown.run.items();
  }

  // ---- activity and files

  async activity(query: ActivityQuery): Promise<Outcome<ActivityEntry[]>> {
    return { status: 'ok', data: activityPage(this.#shown.entries, query, (id) => this.#shown.row(id)) };
  }

  async exportActivity(query: ActivityQuery): Promise<Outcome<SavedFile>> {
    return this.#saveFile(
      'Key Desk activity.csv',
      activityFile(this.#shown.entries, query, (id) => this.#shown.row(id)),
    );
  }

  #saveFile(name: string, text: string): Outcome<SavedFile> {
    this.savedFiles.set(name, text);
    return { status: 'ok', data: { name, folder: 'Downloads' } };
  }

  async showSavedFile(name: string): Promise<Outcome<null>> {
    this.shownFile = name;
    return { status: 'ok', data: null };
  }

  async openSavedFile(name: string): Promise<Outcome<null>> {
    if (!this.savedFiles.has(name)) {
      return fail('browser_unusable', 'There is no such file.', 'Save the report again.');
    }
    this.openedFile = name;
    return { status: 'ok', data: null };
  }

  /** The named rows in their order; none named means all, by name. */
  #rowsFor(subAccountIds: readonly string[]): SubAccountRow[] {
    const rows = [...this.#shown.rows()];
    if (subAccountIds.length === 0) return rows.sort((a, b) => a.name.localeCompare(b.name));
    return subAccountIds.flatMap((id) => this.#shown.row(id) ?? []);
  }

  async exportKeys(subAccountIds: string[]): Promise<Outcome<SavedFile>> {
    return this.#saveFile('Key Desk keys.csv', keysFile(this.#rowsFor(subAccountIds)));
  }

  async exportReport(subAccountIds: string[]): Promise<Outcome<SavedFile>> {
    const { name } = this.#shown;
    const report = reportFile(name, stamp(this.#shown.now()), this.#rowsFor(subAccountIds));
    return this.#saveFile('Key Desk report.html', report);
  }

  // ---- notes, and what is kept on this computer

  async saveNote(subAccountId: string, note: string): Promise<Outcome<SubAccountRow>> {
    if (note.trim().length > NOTE_MOST) {
      return fail(
        'place_not_usable',
        `The note is longer than ${NOTE_MOST} characters. It was not saved.`,
        'Make it shorter.',
      );
    }
    const row = this.#shown.saveNote(subAccountId, note.trim());
    if (row === null) {
      return fail('sub_account_unknown', 'This sub-account is not on the desk.', 'Look again.');
    }
    return { status: 'ok', data: row };
  }

  async detailsForSupport(): Promise<Outcome<string>> {
    return { status: 'ok', data: supportDetails(this.#view(), this.#agencies) };
  }

  async storage(): Promise<Outcome<StoredThing[]>> {
    const size = (text: string) => new TextEncoder().encode(text).length;
    const kept = this.#agencies.map((agency) => [[...agency.rows()], agency.entries, agency.places.all()]);
    const exported = [...this.savedFiles.values()].reduce((sum, text) => sum + size(text), 0);
    return {
      status: 'ok',
      data: [
        {
          what: 'history',
          path: '/home/owner/.local/share/keydesk/history',
          bytes: size(JSON.stringify(kept)),
        },
        {
          what: 'preferences',
          path: '/home/owner/.local/share/keydesk/preferences.json',
          bytes: size(JSON.stringify(this.#preferences)),
        },
        { what: 'credentials', path: null, bytes: null },
        { what: 'exports', path: '/home/owner/Downloads', bytes: exported },
      ],
    };
  }

  async showFolder(): Promise<Outcome<null>> {
    this.folderShown = true;
    return { status: 'ok', data: null };
  }

  async exportEverything(): Promise<Outcome<SavedFile>> {
    return this.#saveFile('Key Desk everything.json', everythingFile(this.#agencies, this.#preferences));
  }

  async eraseEverything(typedWord: string): Promise<Outcome<DeskView>> {
    if (typedWord.trim().toUpperCase() !== 'ERASE') {
      return fail('wrong_word', 'The word is not ERASE. Nothing was erased.', 'Type ERASE to go on.');
    }
    this.#stopLook();
    this.#agencies = [];
    this.#beforeDemo = null;
    this.#shown = this.#nothing();
    this.#notices = [];
    this.#failingSince = null;
    this.#preferences = FIRST_PREFERENCES;
    this.saved = null;
    this.#startsWithComputer = false;
    return this.#tellDesk();
  }

  async startsWithComputer(): Promise<Outcome<boolean>> {
    return { status: 'ok', data: this.#startsWithComputer };
  }

  async setStartsWithComputer(on: boolean): Promise<Outcome<boolean>> {
    this.#startsWithComputer = on;
    return { status: 'ok', data: on };
  }

  // ---- the rest

  async updateView(): Promise<Outcome<UpdateView>> {
    return { status: 'ok', data: this.updates.view };
  }

  async lookForUpdate(): Promise<Outcome<null>> {
    return this.updates.look();
  }

  installUpdate(): Promise<Outcome<null>> {
    return this.updates.install();
  }

  async stopUpdate(): Promise<Outcome<null>> {
    this.updates.end();
    return { status: 'ok', data: null };
  }

  async openDownloads(): Promise<Outcome<null>> {
    this.updates.downloadsOpened += 1;
    return { status: 'ok', data: null };
  }

  async onUpdateChanged(tell: (view: UpdateView) => void): Promise<() => void> {
    return this.updates.listen(tell);
  }

  async dismissNotice(code: DeskError['code']): Promise<Outcome<DeskView>> {
    this.#notices = this.#notices.filter((notice) => notice.code !== code);
    return this.#tellDesk();
  }

  async dismissChanges(): Promise<Outcome<DeskView>> {
    this.#shown.dismissChanges();
    return this.#tellDesk();
  }

  async bringChangesBack(): Promise<Outcome<DeskView>> {
    this.#shown.bringChangesBack();
    return this.#tellDesk();
  }

  async preferences(): Promise<Outcome<Preferences>> {
    return { status: 'ok', data: { ...this.#preferences } };
  }

  async savePreferences(preferences: Preferences): Promise<Outcome<null>> {
    this.#preferences = { ...preferences };
    this.saved = { ...preferences };
    return { status: 'ok', data: null };
  }

  async quit(anyway: boolean): Promise<Outcome<boolean>> {
    this.ended = anyway || !this.run.goesOn;
    if (!this.ended) for (const ask of this.#quitListeners) ask();
    return { status: 'ok', data: this.ended };
  }

  /** The fake connects another agency at once. */
  async onJoining(): Promise<() => void> {
    return () => {};
  }

  /** As if a notification was clicked. */
  clickNotification(wanted: Destination): void {
    for (const tell of this.#openListeners) tell(wanted);
  }

  /** As if a page was chosen in the menu bar. */
  chooseInMenuBar(page: MenuPage): void {
    for (const tell of this.#pageListeners) tell(page);
  }

  async onPageAsked(tell: Listener<MenuPage>): Promise<() => void> {
    this.#pageListeners.add(tell);
    return () => this.#pageListeners.delete(tell);
  }

  async onOpenAsked(tell: Listener<Destination>): Promise<() => void> {
    this.#openListeners.add(tell);
    return () => this.#openListeners.delete(tell);
  }

  async onQuitAsked(tell: () => void): Promise<() => void> {
    this.#quitListeners.add(tell);
    return () => this.#quitListeners.delete(tell);
  }

  async onDeskChanged(tell: Listener<DeskView>): Promise<() => void> {
    this.#deskListeners.add(tell);
    return () => this.#deskListeners.delete(tell);
  }

  async onSubAccountsChanged(tell: Listener<RowsChanged>): Promise<() => void> {
    this.#rowListeners.add(tell);
    return () => this.#rowListeners.delete(tell);
  }
}
