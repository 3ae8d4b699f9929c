// A twin of the desk that lives in memory: the same questions and answers, a made-up agency, no network and no
// Tauri. For tests and for working on the face in a browser. Not here: any rule of the real desk; those are in
// Rust, and what happens here only needs to look the same.
import {
  FIRST_PREFERENCES,
  type ActivityEntry,
  type ActivityKind,
  type ActivityQuery,
  type Backend,
  type ConnectionView,
  type Copied,
  type DeskError,
  type DeskView,
  type GuidedAnswer,
  type ImportOutcome,
  type KeyCheck,
  type ManyReview,
  type Outcome,
  type PlaceView,
  type Preferences,
  type RegenerationView,
  type RememberedConnection,
  type RowsChanged,
  type RunItem,
  type RunView,
  type SavedFile,
  type SubAccountRow,
  wholeAddresses,
} from './backend';
import { activityFile, activityPage } from './fake/activity';
import { dice, makeRow, samples, stamp, withSample } from './fake/agency';
import { FakeKeys } from './fake/keys';
import { FakePlaces } from './fake/places';
import { FakeRegenerations } from './fake/regeneration';
import { FakeRun } from './fake/run';
import type { FakeWorld } from './fake/world';
import { DAY, HOUR, MINUTE, SECOND } from '../time';

const DEMO_SPEED = 60;

export type FakeOptions = {
  /** How many sub-accounts the made-up agency has. */
  rows?: number;
  /** The wall clock in milliseconds; tests give their own. */
  now?: () => number;
  /** Where the desk stands at the start. */
  start?: 'welcome' | 'demo' | 'connected';
  /** How much of the list comes at each `tick` while a look is under way; all at once by default. */
  rowsPerTick?: number;
  /** Whether an address for regenerating is known. */
  regenerateAddress?: string | null;
  /** Problems to begin with, for looking at them. */
  lookError?: DeskError | null;
  notices?: DeskError[];
};

type Listener<T> = (value: T) => void;

/** The twin itself. `tick` lets things happen: looks go on, keys arrive, five hours pass. */
export class FakeBackend implements Backend {
  #wall: () => number;
  #wallStart: number;
  #options: Required<Omit<FakeOptions, 'now'>>;
  #speed = 1;
  #connection: ConnectionView | null = null;
  #rows = new Map<string, SubAccountRow>();
  #entries: ActivityEntry[] = [];
  #nextId = 1;
  #looking: { since: string; rows: number; finish: (outcome: Outcome<DeskView>) => void } | null = null;
  #lastLookAt: string | null = null;
  #lookError: DeskError | null;
  #notices: DeskError[];
  #failingSince: string | null = null;
  #usedToday = 412;
  #preferences: Preferences = FIRST_PREFERENCES;
  #remembered: RememberedConnection = { agencyName: '', addresses: wholeAddresses() };
  #deskListeners = new Set<Listener<DeskView>>();
  #rowListeners = new Set<Listener<RowsChanged>>();
  readonly #world: FakeWorld = {
    now: () => this.#now(),
    nextId: () => this.#nextId++,
    row: (id) => this.#rows.get(id),
    rows: () => this.#rows.values(),
    change: (row) => this.#change(row),
    reloadRows: () => this.#tellRows({ rows: [], reload: true }),
    note: (kind, subAccountId, words) => this.#note(kind, subAccountId, words),
    tellDesk: () => this.#tellDesk(),
    regenerate: (request) => this.regenerate(request),
  };
  readonly #places = new FakePlaces(this.#world);
  /** Keys as text, for tests to paste. */
  readonly keys = new FakeKeys(this.#world);
  readonly #regenerations = new FakeRegenerations(this.#world, this.keys);
  /** The regeneration of many, for tests to set up. */
  readonly run = new FakeRun(this.#world, this.#places);
  /** The files that were written, by name, and the one shown in its folder last. */
  readonly savedFiles = new Map<string, string>();
  shownFile: string | null = null;
  /** The places whose link was opened. */
  readonly openedLinks: number[] = [];
  /** Every request for a new key that was really sent, and every page that was opened for the owner. */
  readonly sent: readonly string[] = this.#regenerations.sent;
  readonly openedPages: readonly string[] = this.#regenerations.openedPages;
  supportOpened = 0;
  /** The last preferences that were saved. */
  saved: Preferences | null = null;

  constructor(options: FakeOptions = {}) {
    this.#wall = options.now ?? Date.now;
    this.#wallStart = this.#wall();
    this.#options = {
      rows: options.rows ?? 250,
      start: options.start ?? 'welcome',
      rowsPerTick: options.rowsPerTick ?? Number.POSITIVE_INFINITY,
      regenerateAddress:
        options.regenerateAddress === undefined
          ? 'http://127.0.0.1:4100/regenerate'
          : options.regenerateAddress,
      lookError: options.lookError ?? null,
      notices: options.notices ?? [],
    };
    this.#lookError = this.#options.lookError;
    if (this.#lookError) this.#failingSince = stamp(this.#wallStart - 20 * MINUTE);
    this.#notices = [...this.#options.notices];
    if (this.#options.start !== 'welcome') this.#open(this.#options.start === 'demo');
  }

  #now(): number {
    return this.#wallStart + (this.#wall() - this.#wallStart) * this.#speed;
  }

  #open(demo: boolean, agencyName = 'Bluewater Agency'): void {
    this.#wallStart = this.#wall();
    this.#speed = demo ? DEMO_SPEED : 1;
    this.#connection = {
      agencyName,
      baseAddress: 'https://rest.gohighlevel.com/v1',
      regenerateAddress: this.#options.regenerateAddress,
      webAddress: 'https://app.gohighlevel.com',
      pageAddress: 'https://app.gohighlevel.com/v2/location/{locationId}/settings/company',
      keptIn: demo ? 'session' : 'keychain',
      demo,
    };
    this.#fill();
  }

  #fill(): void {
    const now = this.#now();
    const roll = dice(20260101);
    this.#rows.clear();
    this.#entries = [];
    this.#regenerations.forget();
    const ids: string[] = [];
    for (let index = 0; index < this.#options.rows; index += 1) {
      const row = this.#withRoute(makeRow(index, roll, now));
      ids.push(row.id);
      this.#rows.set(row.id, row);
    }
    this.#note('connected', null, 'You connected the agency.', now - 3 * DAY);
    for (const sample of samples(this.#options.regenerateAddress === null)) {
      const row = this.#rows.get(ids[sample.index] ?? '');
      if (row === undefined) continue;
      const since = now - sample.hours * HOUR;
      this.#note('keyCame', row.id, 'First seen with an old key of 50 characters.', now - 2 * DAY);
      this.#note('confirmed', row.id, 'You confirmed a new key.', since);
      if (row.route === 'endpoint') {
        this.#note('accepted', row.id, 'HighLevel took the request. The old key stopped.', since + SECOND);
      }
      this.#rows.set(row.id, this.#withRoute(withSample(row, sample, now, this.#nextId++)));
    }
    this.#places.fill(ids);
    this.run.forget();
    for (const row of this.#rows.values()) this.#rows.set(row.id, this.#places.onto(row, undefined));
    this.#lastLookAt = stamp(now - 2 * MINUTE);
  }

  #note(kind: ActivityKind, subAccountId: string | null, words: string, at = this.#now()): void {
    this.#entries.push({ id: this.#nextId++, at: stamp(at), subAccountId, kind, words });
  }

  #view(): DeskView {
    const now = this.#now();
    const pending = [...this.#rows.values()].some(
      (row) => row.status === 'onItsWay' || row.status === 'unanswered',
    );
    return {
      version: '0.1.0',
      now: stamp(now),
      speed: this.#speed,
      connection: this.#connection,
      looking: this.#looking ? { since: this.#looking.since, rows: this.#looking.rows } : null,
      lastLook:
        this.#connection && this.#lastLookAt
          ? { at: this.#lastLookAt, rows: this.#rows.size, badRows: [], badRowCount: 0 }
          : null,
      lookError: this.#lookError,
      nextLookAt:
        this.#connection && pending && this.#lookError?.code !== 'agency_key_wrong'
          ? stamp(now + 40 * SECOND)
          : null,
      budget: this.#connection
        ? {
            usedInWindow: 3,
            windowLimit: 100,
            windowSeconds: 10,
            usedToday: this.#usedToday,
            dayLimit: 200_000,
            waitingUntil: null,
          }
        : null,
      notices: [...this.#notices],
      failingSince: this.#lookError ? this.#failingSince : null,
      run: this.run.view,
    };
  }

  #tellDesk(): Outcome<DeskView> {
    const view = this.#view();
    for (const tell of this.#deskListeners) tell(view);
    return { status: 'ok', data: view };
  }

  #tellRows(change: RowsChanged): void {
    for (const tell of this.#rowListeners) tell(change);
  }

  /** What HighLevel does not show, Key Desk cannot ask for: there the owner clicks. */
  #withRoute(row: SubAccountRow): SubAccountRow {
    const guided = this.#options.regenerateAddress === null || row.keyForm === 'notDisclosed';
    return { ...row, route: guided ? 'guided' : 'endpoint' };
  }

  #change(row: SubAccountRow): void {
    const told = this.#places.onto(this.#withRoute(row), this.#rows.get(row.id));
    this.#rows.set(row.id, told);
    this.#tellRows({ rows: [told], reload: false });
    this.run.noticed(told);
  }

  /** Lets the made-up world go on by what the clock says. */
  tick(): void {
    if (this.#looking) {
      this.#looking.rows = Math.min(this.#options.rows, this.#looking.rows + this.#options.rowsPerTick);
      if (this.#looking.rows >= this.#options.rows) this.#endLook();
      else this.#tellDesk();
    }
    this.#regenerations.tick();
    void this.run.tick();
  }

  /** Someone changes this sub-account's key in HighLevel itself; the face is not told. */
  changeKeyElsewhere(id: string): void {
    const row = this.#rows.get(id);
    if (row) this.#rows.set(id, { ...row, fingerprint: `${row.fingerprint ?? 'mark'}-changed` });
  }

  #endLook(): void {
    const finish = this.#looking?.finish;
    this.#looking = null;
    this.#lookError = null;
    this.#usedToday += 1;
    this.#lastLookAt = stamp(this.#now());
    for (const row of this.#rows.values()) this.#rows.set(row.id, { ...row, lookedAt: this.#lastLookAt });
    this.#tellRows({ rows: [], reload: true });
    finish?.(this.#tellDesk());
  }

  #startLook(): Promise<Outcome<DeskView>> {
    return new Promise((finish) => {
      this.#looking = { since: stamp(this.#now()), rows: 0, finish };
      if (this.#options.rowsPerTick >= this.#options.rows) this.#endLook();
      else this.#tellDesk();
    });
  }

  #fail(code: DeskError['code'], message: string, next: string): { status: 'error'; error: DeskError } {
    return { status: 'error', error: { code, message, next } };
  }

  async deskView(): Promise<Outcome<DeskView>> {
    return { status: 'ok', data: this.#view() };
  }

  async subAccounts(): Promise<Outcome<SubAccountRow[]>> {
    return { status: 'ok', data: this.#connection ? [...this.#rows.values()] : [] };
  }

  async connect(request: Parameters<Backend['connect']>[0]): Promise<Outcome<DeskView>> {
    const credential = request.credential.trim();
    if (credential === '') {
      return this.#fail(
        'credential_empty',
        'There is no key in the field yet.',
        'Paste your agency API key.',
      );
    }
    if (credential.startsWith('pit-')) {
      return this.#fail(
        'token_instead_of_key',
        'This is a Private Integration Token.',
        'Key Desk needs the agency API key: Agency view → Settings → API Keys.',
      );
    }
    if (credential === 'wrong') {
      return this.#fail(
        'agency_key_wrong',
        'HighLevel does not know this key.',
        'Copy the agency API key once more and paste it here.',
      );
    }
    if (credential === 'nokeychain' && !request.sessionOnly) {
      return this.#fail(
        'keychain_unreachable',
        'This computer’s keychain cannot be reached, so the key cannot be kept safely.',
        'Unlock the keychain and try again, or use the key for this session only.',
      );
    }
    const agencyName = request.agencyName.trim() || 'My agency';
    this.#remembered = { agencyName, addresses: wholeAddresses(request.addresses) };
    const outcome = await this.#startLook();
    if (outcome.status === 'error') return outcome;
    this.#open(false, agencyName);
    return this.#tellDesk();
  }

  async tryDemo(): Promise<Outcome<DeskView>> {
    this.#open(true, 'Bluewater Agency');
    this.#tellRows({ rows: [], reload: true });
    return this.#tellDesk();
  }

  async leaveDemo(): Promise<Outcome<DeskView>> {
    return this.forgetCredential();
  }

  async forgetCredential(): Promise<Outcome<DeskView>> {
    this.#connection = null;
    this.#speed = 1;
    this.#lookError = null;
    this.#rows.clear();
    return this.#tellDesk();
  }

  async lookNow(): Promise<Outcome<DeskView>> {
    return this.#startLook();
  }

  async cancelLook(): Promise<Outcome<null>> {
    const finish = this.#looking?.finish;
    this.#looking = null;
    this.#tellDesk();
    finish?.(this.#fail('look_cancelled', 'You stopped the look.', 'Look again when you like.'));
    return { status: 'ok', data: null };
  }

  async regenerate(request: Parameters<Backend['regenerate']>[0]): Promise<Outcome<RegenerationView>> {
    this.#usedToday += 1;
    return this.#regenerations.ask(request);
  }

  async answerGuided(subAccountId: string, answer: GuidedAnswer): Promise<Outcome<RegenerationView>> {
    return this.#regenerations.answer(subAccountId, answer);
  }

  async stopWatching(subAccountId: string): Promise<Outcome<RegenerationView>> {
    return this.#regenerations.stop(subAccountId);
  }

  async checkKey(request: Parameters<Backend['checkKey']>[0]): Promise<Outcome<KeyCheck>> {
    return this.keys.check(request);
  }

  async showKey(subAccountId: string): Promise<Outcome<string>> {
    return this.keys.show(subAccountId);
  }

  async copyKey(subAccountId: string): Promise<Outcome<Copied>> {
    return this.keys.copy(subAccountId);
  }

  async openPage(subAccountId: string): Promise<Outcome<null>> {
    return this.#regenerations.openPage(subAccountId);
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
    return this.#places.list(subAccountId);
  }

  async savePlace(place: Parameters<Backend['savePlace']>[0]): Promise<Outcome<PlaceView>> {
    return this.#places.save(place);
  }

  async deletePlace(id: number): Promise<Outcome<null>> {
    return this.#places.delete(id);
  }

  async tickPlace(id: number, done: boolean): Promise<Outcome<PlaceView>> {
    return this.#places.tick(id, done);
  }

  async addPlaceToMany(
    subAccountIds: string[],
    place: Parameters<Backend['addPlaceToMany']>[1],
  ): Promise<Outcome<number>> {
    return this.#places.addToMany(subAccountIds, place);
  }

  async exportPlaces(): Promise<Outcome<SavedFile>> {
    return this.#saveFile('Key Desk places.csv', this.#places.file());
  }

  async importPlaces(text: string): Promise<Outcome<ImportOutcome>> {
    return this.#places.take(text);
  }

  // ---- regenerating many

  async reviewMany(subAccountIds: string[]): Promise<Outcome<ManyReview>> {
    return this.run.review(subAccountIds);
  }

  async regenerateMany(request: Parameters<Backend['regenerateMany']>[0]): Promise<Outcome<RunView>> {
    return this.run.start(request);
  }

  async pauseRun(): Promise<Outcome<DeskView>> {
    return this.run.pause();
  }

  async resumeRun(): Promise<Outcome<DeskView>> {
    return this.run.resume();
  }

  async stopRun(): Promise<Outcome<DeskView>> {
    return this.run.stop();
  }

  async dismissRun(): Promise<Outcome<DeskView>> {
    return this.run.dismiss();
  }

  async runItems(): Promise<Outcome<RunItem[]>> {
    return this.run.items();
  }

  // ---- activity and files

  async activity(query: ActivityQuery): Promise<Outcome<ActivityEntry[]>> {
    return { status: 'ok', data: activityPage(this.#entries, query, (id) => this.#rows.get(id)) };
  }

  async exportActivity(query: ActivityQuery): Promise<Outcome<SavedFile>> {
    return this.#saveFile(
      'Key Desk activity.csv',
      activityFile(this.#entries, query, (id) => this.#rows.get(id)),
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

  // ---- the rest

  async dismissNotice(code: DeskError['code']): Promise<Outcome<DeskView>> {
    this.#notices = this.#notices.filter((notice) => notice.code !== code);
    return this.#tellDesk();
  }

  async preferences(): Promise<Outcome<Preferences>> {
    return { status: 'ok', data: { ...this.#preferences } };
  }

  async rememberedConnection(): Promise<Outcome<RememberedConnection>> {
    return { status: 'ok', data: this.#remembered };
  }

  async savePreferences(preferences: Preferences): Promise<Outcome<null>> {
    this.#preferences = { ...preferences };
    this.saved = { ...preferences };
    return { status: 'ok', data: null };
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
