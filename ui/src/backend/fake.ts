// A twin of the desk that lives in memory: the same questions and answers, a made-up agency, no network and no
// Tauri. For tests and for working on the face in a browser. Not here: any rule of the real desk; those are in
// Rust, and what happens here only needs to look the same.
import {
  FIRST_PREFERENCES,
  type ActivityEntry,
  type ActivityKind,
  type Backend,
  type ConnectionView,
  type DeskError,
  type DeskView,
  type Outcome,
  type Preferences,
  type RegenerationView,
  type RememberedConnection,
  type RowsChanged,
  type Status,
  type SubAccountRow,
} from './backend';
import { DAY, HOUR, MINUTE, SECOND } from '../time';

const FIVE_HOURS = 5 * HOUR;
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

const WHERE = [
  ['Portland', 'US'],
  ['Austin', 'US'],
  ['Leeds', 'GB'],
  ['Boise', 'US'],
  ['Valencia', 'ES'],
  ['Denver', 'US'],
  ['Calgary', 'CA'],
  ['Chicago', 'US'],
  ['Boston', 'US'],
  ['Münster', 'DE'],
  ['Melbourne', 'AU'],
  ['São Paulo', 'BR'],
] as const;
const FIRST = [
  'Harbor',
  'Northside',
  'Bright',
  'Riverbend',
  'Casa Verde',
  'Oak & Iron',
  'Summit',
  'Lakeview',
  'Pine Street',
  'Elm Court',
  'Tidewater',
  'Açaí',
  'Bluebird',
  'Cedar Hill',
  'Golden Hour',
  'O’Brien',
  'Maple Leaf',
  'Silverline',
  'Sunrise',
  'Copper Kettle',
];
const SECOND_WORD = [
  'Dental Group',
  'Gym',
  'Orthodontics',
  'Realty',
  'Landscaping',
  'Barbers',
  'Physiotherapy',
  'Veterinary',
  'Legal',
  'Plumbing',
  'Roofing',
  'Coffee',
  'Yoga Studio',
  'Auto Repair',
];

/** The same numbers every time: a made-up agency should not change between two looks at it. */
function dice(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

function stamp(milliseconds: number): string {
  return new Date(milliseconds).toISOString();
}

function makeRow(index: number, roll: () => number, now: number): SubAccountRow {
  const [city, country] = WHERE[Math.floor(roll() * WHERE.length)] ?? WHERE[0];
  const first = FIRST[index % FIRST.length] ?? 'Harbor';
  const second = SECOND_WORD[Math.floor(index / FIRST.length + index) % SECOND_WORD.length] ?? 'Gym';
  const round = Math.floor(index / (FIRST.length * SECOND_WORD.length));
  const kind = roll();
  const row: SubAccountRow = {
    id: `loc${(index + 1).toString(36).padStart(6, '0')}Kd${Math.floor(roll() * 1e9).toString(36)}`,
    name: `${first} ${second}${round > 0 ? ` ${round + 1}` : ''}`,
    city,
    country,
    status: 'newKey',
    keyForm: 'new',
    keyLength: 248 + Math.floor(roll() * 12),
    age: { basis: 'issued', since: stamp(now - Math.floor(roll() * 400) * DAY - HOUR) },
    lookedAt: stamp(now - 2 * MINUTE),
    listed: true,
    fingerprint: `mark-${index}`,
    foreignSubAccountId: index === 7 ? 'loc00zzz9KdMoved' : null,
    regeneration: null,
  };
  if (kind < 0.08) {
    return { ...row, status: 'noKey', keyForm: 'missing', keyLength: null, age: null, fingerprint: null };
  }
  if (kind < 0.25) {
    const age = Math.floor(380 + roll() * 300) * DAY;
    const length = roll() < 0.5 ? 36 : 50;
    return {
      ...row,
      status: 'oldKey',
      keyForm: 'old',
      keyLength: length,
      age: { basis: 'firstSeen', since: stamp(now - age) },
    };
  }
  if (kind < 0.27) {
    return {
      ...row,
      status: 'notDisclosed',
      keyForm: 'notDisclosed',
      keyLength: null,
      age: null,
      fingerprint: null,
    };
  }
  return row;
}

/** Some regenerations in every state, so that every card can be looked at. */
const OPEN: [number, RegenerationView['state'], Status, number][] = [
  [0, 'waiting', 'onItsWay', 1.8],
  [9, 'waiting', 'onItsWay', 0.35],
  [10, 'waiting', 'onItsWay', 0.05],
  [1, 'retryDue', 'secondTryDue', 5.2],
  [4, 'escalated', 'supportNeeded', 10.4],
  [15, 'unknown', 'unanswered', 0.6],
  [12, 'failed', 'oldKey', 3],
  [6, 'arrived', 'newKey', 2],
];

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
  #arrivals = new Map<string, number>();
  #usedToday = 412;
  #preferences: Preferences = FIRST_PREFERENCES;
  #remembered: RememberedConnection = { agencyName: '', addresses: { base: null, regenerate: null } };
  #deskListeners = new Set<Listener<DeskView>>();
  #rowListeners = new Set<Listener<RowsChanged>>();
  /** Every request for a new key that was really sent. */
  readonly sent: string[] = [];
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
    this.#arrivals.clear();
    const ids: string[] = [];
    for (let index = 0; index < this.#options.rows; index += 1) {
      const row = makeRow(index, roll, now);
      ids.push(row.id);
      this.#rows.set(row.id, row);
    }
    this.#note('connected', null, 'You connected the agency.', now - 3 * DAY);
    for (const [index, state, status, hours] of OPEN) {
      const row = this.#rows.get(ids[index] ?? '');
      if (row === undefined) continue;
      const since = now - hours * HOUR;
      const open = state === 'waiting' || state === 'unknown';
      const closed = state === 'arrived' || state === 'failed';
      const gone = open || state === 'retryDue' || state === 'escalated';
      this.#note('keyCame', row.id, 'First seen with an old key of 50 characters.', now - 2 * DAY);
      this.#note('confirmed', row.id, 'You confirmed a new key.', since);
      this.#note('accepted', row.id, 'HighLevel took the request. The old key stopped.', since + SECOND);
      this.#rows.set(row.id, {
        ...row,
        status,
        ...(gone && state !== 'unknown'
          ? { keyForm: 'missing', keyLength: null, age: null, fingerprint: null }
          : {}),
        ...(status === 'oldKey' || state === 'unknown'
          ? {
              keyForm: 'old',
              keyLength: 50,
              age: { basis: 'firstSeen', since: stamp(now - 412 * DAY) },
              fingerprint: `mark-${index}`,
            }
          : {}),
        ...(status === 'newKey'
          ? {
              keyForm: 'new',
              keyLength: 254,
              age: { basis: 'issued', since: stamp(since + HOUR) },
              fingerprint: `mark-${index}-new`,
            }
          : {}),
        regeneration: {
          id: this.#nextId++,
          subAccountId: row.id,
          attempt: state === 'escalated' ? 2 : 1,
          state,
          confirmedAt: stamp(since),
          since: stamp(since),
          until: open ? stamp(since + FIVE_HOURS) : null,
          closedAt: closed ? stamp(since + HOUR) : null,
          reason:
            state === 'failed' ? 'HighLevel said: “Regenerating is switched off for this account.”' : null,
          oldKeyStillThere: state === 'unknown',
        },
      });
    }
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
      nextLookAt: this.#connection && pending ? stamp(now + 40 * SECOND) : null,
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

  #change(row: SubAccountRow): void {
    this.#rows.set(row.id, row);
    this.#tellRows({ rows: [row], reload: false });
  }

  /** Lets the made-up world go on by what the clock says. */
  tick(): void {
    if (this.#looking) {
      this.#looking.rows = Math.min(this.#options.rows, this.#looking.rows + this.#options.rowsPerTick);
      if (this.#looking.rows >= this.#options.rows) this.#endLook();
      else this.#tellDesk();
    }
    const now = this.#now();
    let changed = false;
    for (const row of this.#rows.values()) {
      const regeneration = row.regeneration;
      if (regeneration?.state !== 'waiting') continue;
      const arrival = this.#arrivals.get(row.id);
      if (arrival !== undefined && now >= arrival) {
        changed = true;
        this.#note('arrived', row.id, 'The new key arrived: 254 characters.');
        this.#change({
          ...row,
          status: 'newKey',
          keyForm: 'new',
          keyLength: 254,
          age: { basis: 'issued', since: stamp(now) },
          fingerprint: `mark-new-${regeneration.id}`,
          lookedAt: stamp(now),
          regeneration: { ...regeneration, state: 'arrived', until: null, closedAt: stamp(now) },
        });
      } else if (regeneration.until && now >= Date.parse(regeneration.until)) {
        changed = true;
        const second = regeneration.attempt > 1;
        this.#note(second ? 'escalated' : 'fiveHoursPassed', row.id, '5 hours passed without a key.');
        this.#change({
          ...row,
          status: second ? 'supportNeeded' : 'secondTryDue',
          regeneration: { ...regeneration, state: second ? 'escalated' : 'retryDue', until: null },
        });
      }
    }
    if (changed) this.#tellDesk();
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
    const { base = null, regenerate = null } = request.addresses;
    this.#remembered = { agencyName, addresses: { base, regenerate } };
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
    const row = this.#rows.get(request.subAccountId);
    if (row === undefined) {
      return this.#fail('sub_account_unknown', 'This sub-account is not on the desk.', 'Look again.');
    }
    if (request.typedWord.trim().toUpperCase() !== 'CONFIRM') {
      return this.#fail('wrong_word', 'The word is not CONFIRM. Nothing was sent.', 'Type CONFIRM to go on.');
    }
    if (request.fingerprint !== row.fingerprint) {
      return this.#fail(
        'stale_view',
        'This key has changed since you saw it. Nothing was sent.',
        'Look at it again.',
      );
    }
    if (row.regeneration?.state === 'waiting') {
      return this.#fail('already_on_its_way', 'A new key is already on its way.', 'Wait for it.');
    }
    const now = this.#now();
    const second = row.regeneration?.state === 'retryDue';
    this.sent.push(row.id);
    this.#usedToday += 1;
    this.#note('confirmed', row.id, second ? 'You confirmed the second try.' : 'You confirmed a new key.');
    this.#note('accepted', row.id, 'HighLevel took the request. The old key stopped.');
    this.#arrivals.set(row.id, now + 12 * MINUTE);
    const regeneration: RegenerationView = {
      id: this.#nextId++,
      subAccountId: row.id,
      attempt: second ? 2 : 1,
      state: 'waiting',
      confirmedAt: stamp(now),
      since: stamp(now),
      until: stamp(now + FIVE_HOURS),
      closedAt: null,
      reason: null,
      oldKeyStillThere: false,
    };
    this.#change({
      ...row,
      status: 'onItsWay',
      keyForm: 'missing',
      keyLength: null,
      age: null,
      fingerprint: null,
      regeneration,
    });
    this.#tellDesk();
    return { status: 'ok', data: regeneration };
  }

  async stopWatching(subAccountId: string): Promise<Outcome<RegenerationView>> {
    const row = this.#rows.get(subAccountId);
    if (row?.regeneration == null) {
      return this.#fail('sub_account_unknown', 'This sub-account is not on the desk.', 'Look again.');
    }
    const regeneration: RegenerationView = {
      ...row.regeneration,
      state: 'dismissed',
      until: null,
      closedAt: stamp(this.#now()),
    };
    this.#note('dismissed', row.id, 'You stopped watching.');
    const status =
      ({ missing: 'noKey', old: 'oldKey', new: 'newKey' } as const)[row.keyForm as 'missing'] ?? 'noKey';
    this.#change({ ...row, status, regeneration });
    this.#tellDesk();
    return { status: 'ok', data: regeneration };
  }

  async activity(subAccountId: string | null): Promise<Outcome<ActivityEntry[]>> {
    const entries = this.#entries.filter(
      (entry) => subAccountId === null || entry.subAccountId === subAccountId,
    );
    entries.sort((a, b) => b.at.localeCompare(a.at) || b.id - a.id);
    return { status: 'ok', data: entries.slice(0, 200) };
  }

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
