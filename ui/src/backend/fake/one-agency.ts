// One agency of the twin: its sub-accounts, its log, its credentials and how it is set up. Nothing in here knows of
// another agency. Not here: which one is shown, and the questions of the face (../fake.ts).
import {
  wholeSettings,
  type ActivityEntry,
  type ActivityKind,
  type AddKeysRequest,
  type AgencyEntry,
  type AgencySettings,
  type BudgetView,
  type ChangesView,
  type ConnectionView,
  type CredentialKind,
  type DeskError,
  type DeskView,
  type KeyLine,
  type Outcome,
  type RegenerateRequest,
  type RegenerationView,
  type RowChangeKind,
  type RowsChanged,
  type SubAccountRow,
} from '../backend';
import { NEEDS_YOU } from '../../words';
import { DAY, HOUR, MINUTE, SECOND } from '../../time';
import { literal } from '../../words/say.svelte';
import { dice, makeRow, samples, stamp, withSample } from './agency';
import { reviewLines } from './credentials';
import { FakeKeys } from './keys';
import { FakePlaces } from './places';
import { FakeRegenerations, statusOf } from './regeneration';
import { FakeRun } from './run';
import { DEFAULTS } from './settings';
import type { FakeWorld } from './world';

const DEMO_SPEED = 60;
const HIDDEN = {
  status: 'notDisclosed',
  keyForm: 'notDisclosed',
  keyLength: null,
  age: null,
  fingerprint: null,
} as const;

/** What an agency needs of the twin around it. */
export interface FakeHouse {
  readonly rows: number;
  readonly regenerateAddress: string | null;
  readonly changes: boolean;
  readonly limit: 'free' | 'waiting' | 'paused';
  readonly keys: 'shown' | 'hidden' | 'mixed';
  wall(): number;
  nextId(): number;
  tellDesk(): Outcome<DeskView>;
  tellRows(of: FakeAgency, change: Omit<RowsChanged, 'agencyId'>): void;
}

export class FakeAgency implements FakeWorld {
  readonly id: string;
  readonly demo: boolean;
  name: string;
  settings: AgencySettings = wholeSettings();
  lookError: DeskError | null = null;
  lastLookAt: string | null = null;
  readonly entries: ActivityEntry[] = [];
  readonly places: FakePlaces;
  readonly keys: FakeKeys;
  readonly regenerations: FakeRegenerations;
  readonly run: FakeRun;
  #house: FakeHouse;
  #begun: number;
  #seed: number;
  #rows = new Map<string, SubAccountRow>();
  #credentials = new Map<CredentialKind, 'keychain' | 'session'>();
  #usedToday = 412;
  /** The rows as they were before their changes were put away. */
  #putAway: SubAccountRow[] = [];

  constructor(house: FakeHouse, id: string, name: string, { demo = false, seed = 0 } = {}) {
    this.#house = house;
    this.id = id;
    this.name = name;
    this.demo = demo;
    this.#seed = seed;
    this.#begun = house.wall();
    this.places = new FakePlaces(this);
    this.keys = new FakeKeys(this);
    this.regenerations = new FakeRegenerations(this, this.keys);
    this.run = new FakeRun(this, this.places);
  }

  // ---- what its parts ask for

  get speed(): number {
    return this.demo ? DEMO_SPEED : 1;
  }

  now(): number {
    return this.#begun + (this.#house.wall() - this.#begun) * this.speed;
  }

  nextId(): number {
    return this.#house.nextId();
  }

  get waitHours(): number {
    return this.settings.waitHours ?? DEFAULTS.waitHours ?? 5;
  }

  row(id: string): SubAccountRow | undefined {
    return this.#rows.get(id);
  }

  rows(): Iterable<SubAccountRow> {
    return this.#rows.values();
  }

  change(row: SubAccountRow): void {
    const told = this.places.onto(this.#withRoute(row), this.#rows.get(row.id));
    this.#rows.set(row.id, told);
    this.#house.tellRows(this, { rows: [told], reload: false });
    this.run.noticed(told);
  }

  reloadRows(): void {
    this.#house.tellRows(this, { rows: [], reload: true });
  }

  note(kind: ActivityKind, subAccountId: string | null, words: string, at = this.now()): void {
    this.entries.push({ id: this.nextId(), at: stamp(at), subAccountId, kind, words: literal(words) });
  }

  tellDesk(): Outcome<DeskView> {
    return this.#house.tellDesk();
  }

  async regenerate(request: RegenerateRequest): Promise<Outcome<RegenerationView>> {
    this.#usedToday += 1;
    return this.regenerations.ask(request);
  }

  /** What HighLevel does not show, Key Desk cannot ask for: there the owner clicks. */
  #withRoute(row: SubAccountRow): SubAccountRow {
    const guided = this.#house.regenerateAddress === null || row.keyForm === 'notDisclosed';
    return { ...row, route: guided ? 'guided' : 'endpoint' };
  }

  // ---- its credentials and its rows

  get connected(): boolean {
    return this.#credentials.size > 0;
  }

  has(kind: CredentialKind): boolean {
    return this.#credentials.has(kind);
  }

  /** Keeps a credential; what the agency then lists is there at once. */
  keep(kind: CredentialKind, sessionOnly: boolean): void {
    const before = [...this.#rows.values()].filter((row) => row.keyGiven);
    this.#credentials.set(kind, sessionOnly || this.demo ? 'session' : 'keychain');
    if (kind === 'subAccountKeys') return;
    this.#fill();
    for (const row of before) if (!this.#rows.has(row.id)) this.#rows.set(row.id, row);
  }

  /** What only this credential brought is gone with it. */
  forget(kind: CredentialKind): void {
    this.#credentials.delete(kind);
    if (kind === 'subAccountKeys') {
      for (const row of [...this.#rows.values()]) if (row.keyGiven) this.#withoutGivenKey(row);
    } else if (kind === 'agencyKey' && this.has('agencyToken')) {
      for (const row of this.#rows.values()) {
        if (!row.keyGiven) this.#rows.set(row.id, this.#withRoute({ ...row, ...HIDDEN }));
      }
    } else if (!this.has('agencyKey') && !this.has('agencyToken')) {
      for (const row of [...this.#rows.values()]) if (!row.keyGiven) this.#rows.delete(row.id);
    }
    this.note('forgotten', null, 'You removed a credential of the agency from this computer.');
  }

  forgetAll(): void {
    this.#credentials.clear();
    this.lookError = null;
  }

  #withoutGivenKey(row: SubAccountRow): void {
    if (this.has('agencyKey') || this.has('agencyToken')) {
      this.#rows.set(row.id, this.#withRoute({ ...row, ...HIDDEN, keyGiven: false }));
    } else this.#rows.delete(row.id);
  }

  forgetGivenKey(subAccountId: string): boolean {
    const row = this.#rows.get(subAccountId);
    if (row?.keyGiven !== true) return false;
    this.#withoutGivenKey(row);
    if (![...this.#rows.values()].some((one) => one.keyGiven)) this.#credentials.delete('subAccountKeys');
    this.note('forgotten', subAccountId, 'You removed its key from this computer.');
    return true;
  }

  /** Keeps the keys that can be used, and names the lines whose sub-account is another agency's. */
  addKeys(request: AddKeysRequest): { added: number; replaced: number; leftOut: number[] } {
    let added = 0;
    let replaced = 0;
    const leftOut: number[] = [];
    for (const line of reviewLines(request.text, (id) => this.row(id))) {
      const answer = request.answers.find((one) => one.line === line.line);
      const id = line.subAccountId ?? answer?.subAccountId.trim() ?? '';
      if (line.problem !== null) continue;
      if (id === '' || id.includes('elsewhere')) {
        leftOut.push(line.line);
        continue;
      }
      const before = this.#rows.get(id);
      if (before?.keyGiven === true) replaced += 1;
      else added += 1;
      this.#rows.set(id, this.#withRoute(this.#givenRow(id, line, answer?.name ?? '', before)));
      this.note('keyCame', id, 'You gave its key to Key Desk.');
    }
    if (added + replaced > 0) this.keep('subAccountKeys', request.sessionOnly);
    return { added, replaced, leftOut };
  }

  #givenRow(id: string, line: KeyLine, saidName: string, before: SubAccountRow | undefined): SubAccountRow {
    const row = before ?? {
      ...makeRow(0, dice(1), this.now()),
      city: '',
      country: '',
      foreignSubAccountId: null,
    };
    const at = stamp(this.now());
    return {
      ...row,
      id,
      name: line.name || saidName || before?.name || '',
      keyGiven: true,
      keyForm: line.keyForm,
      keyLength: line.keyLength,
      status: line.keyForm === 'new' ? 'newKey' : 'oldKey',
      age: { basis: line.keyForm === 'new' ? 'issued' : 'firstSeen', since: at },
      lookedAt: at,
      fingerprint: `mark-given-${this.nextId()}`,
    };
  }

  #fill(): void {
    const now = this.now();
    const roll = dice(20260101 + this.#seed);
    const ids: string[] = [];
    const { keys } = this.#house;
    const hidden = !this.has('agencyKey') || keys === 'hidden';
    this.#rows.clear();
    this.regenerations.forget();
    for (let index = 0; index < this.#house.rows; index += 1) {
      const row = makeRow(index + this.#seed, roll, now);
      ids.push(row.id);
      this.#rows.set(
        row.id,
        this.#withRoute(hidden || (keys === 'mixed' && index % 2 > 0) ? { ...row, ...HIDDEN } : row),
      );
    }
    this.note('connected', null, 'You connected the agency.', now - 3 * DAY);
    if (!hidden) this.#begin(ids, now);
    this.places.fill(ids);
    this.run.forget();
    if (this.#house.changes) this.#beginChanges(ids, now);
    for (const row of this.#rows.values()) this.#rows.set(row.id, this.places.onto(row, undefined));
    this.lastLookAt = stamp(now - 2 * MINUTE);
  }

  /** Puts regenerations of every kind onto the first rows. */
  #begin(ids: readonly string[], now: number): void {
    for (const sample of samples(this.#house.regenerateAddress === null)) {
      const row = this.#rows.get(ids[sample.index] ?? '');
      if (row === undefined) continue;
      const since = now - sample.hours * HOUR;
      this.note('keyCame', row.id, 'First seen with an old key of 50 characters.', now - 2 * DAY);
      this.note('confirmed', row.id, 'You confirmed a new key.', since);
      if (row.route === 'endpoint') {
        this.note('accepted', row.id, 'HighLevel took the request. The old key stopped.', since + SECOND);
      }
      this.#rows.set(row.id, this.#withRoute(withSample(row, sample, now, this.nextId())));
    }
  }

  /** Changes of every kind, and two expired keys: one that HighLevel refused, one that the owner marked. */
  #beginChanges(ids: readonly string[], now: number): void {
    const kinds: RowChangeKind[] = ['new', 'gone', 'keyCame', 'keyWent', 'keyChanged', 'new', 'keyChanged'];
    for (const [position, kind] of kinds.entries()) {
      const row = this.#rows.get(ids[20 + position] ?? '');
      if (row === undefined) continue;
      const at = stamp(now - (kinds.length - position) * HOUR);
      this.#rows.set(row.id, { ...row, change: { kind, at }, listed: kind !== 'gone' });
    }
    for (const [index, by] of [
      [30, 'highLevel'],
      [31, 'owner'],
    ] as const) {
      const row = this.#rows.get(ids[index] ?? '');
      if (row !== undefined) {
        this.#rows.set(row.id, { ...row, status: 'expired', expired: { at: stamp(now - DAY), by } });
      }
    }
  }

  markExpired(subAccountId: string, expired: boolean): SubAccountRow | null {
    const row = this.#rows.get(subAccountId);
    if (row === undefined) return null;
    const marked = { ...row, expired: expired ? { at: stamp(this.now()), by: 'owner' as const } : null };
    const open = ['confirmed', 'waiting', 'unknown', 'retryDue', 'escalated'];
    const busy = row.regeneration !== null && open.includes(row.regeneration.state);
    this.change(busy ? marked : { ...marked, status: statusOf(marked) });
    return this.#rows.get(subAccountId) ?? null;
  }

  /** `null` where there is no such sub-account. Saying the same again is nothing to note. */
  saveNote(subAccountId: string, note: string): SubAccountRow | null {
    const row = this.#rows.get(subAccountId);
    if (row === undefined) return null;
    if (row.note !== note) {
      this.note(
        'noteChanged',
        subAccountId,
        note === '' ? 'You removed your note.' : 'You changed your note.',
      );
      this.change({ ...row, note });
    }
    return this.#rows.get(subAccountId) ?? null;
  }

  dismissChanges(): void {
    this.#putAway = [...this.#rows.values()].filter((row) => row.change !== null);
    for (const row of this.#putAway) this.#rows.set(row.id, { ...row, change: null });
    this.reloadRows();
  }

  bringChangesBack(): void {
    for (const { id, change } of this.#putAway) {
      const row = this.#rows.get(id);
      if (row?.change === null) this.#rows.set(id, { ...row, change });
    }
    this.#putAway = [];
    this.reloadRows();
  }

  lookEnded(): void {
    this.lookError = null;
    this.#usedToday += 1;
    this.lastLookAt = stamp(this.now());
    for (const row of this.#rows.values()) this.#rows.set(row.id, { ...row, lookedAt: this.lastLookAt });
    this.reloadRows();
  }

  /** Someone changes this sub-account's key in HighLevel itself; the face is not told. */
  changeKeyElsewhere(id: string): void {
    const row = this.#rows.get(id);
    if (row) this.#rows.set(id, { ...row, fingerprint: `${row.fingerprint ?? 'mark'}-changed` });
  }

  // ---- how it is told

  get entry(): Omit<AgencyEntry, 'shown'> {
    // Without a credential nothing is looked for.
    const rows = this.connected ? [...this.#rows.values()] : [];
    return {
      id: this.id,
      name: this.name,
      connected: this.connected,
      onTheirWay: rows.filter((row) => row.status === 'onItsWay').length,
      needOwner: rows.filter((row) => NEEDS_YOU.includes(row.status)).length,
    };
  }

  get connection(): ConnectionView | null {
    if (!this.connected) return null;
    const { addresses, dueAfterDays, probing } = this.settings;
    const web = addresses.web ?? 'https://app.gohighlevel.com';
    const given = [...this.#rows.values()].filter((row) => row.keyGiven).length;
    return {
      agencyName: this.name,
      credentials: [...this.#credentials].map(([kind, keptIn]) => ({
        kind,
        keptIn,
        count: kind === 'subAccountKeys' ? given : 1,
      })),
      baseAddress: addresses.base ?? 'https://rest.gohighlevel.com/v1',
      regenerateAddress: addresses.regenerate ?? this.#house.regenerateAddress,
      webAddress: web,
      pageAddress: `${web}${addresses.page ?? '/v2/location/{locationId}/settings/company'}`,
      domain: this.has('agencyToken') ? 'app.bluewater.example' : null,
      dueAfterDays: dueAfterDays ?? DEFAULTS.dueAfterDays ?? 90,
      waitHours: this.waitHours,
      probing: probing ?? false,
      demo: this.demo,
    };
  }

  get budgets(): BudgetView[] {
    const { keyPerWindow, keyPerDay, tokenPerWindow, tokenPerDay } = this.settings;
    const { limit } = this.#house;
    return [...this.#credentials.keys()].map((of) => {
      const token = of === 'agencyToken';
      const own = token ? (tokenPerWindow ?? tokenPerDay) : (keyPerWindow ?? keyPerDay);
      const windowLimit = token ? (tokenPerWindow ?? 20) : (keyPerWindow ?? 100);
      return {
        of,
        limitsFrom: own !== null ? 'settings' : token ? 'measured' : 'headers',
        waiting: limit === 'waiting' ? 7 : 0,
        freeAt: limit === 'waiting' ? stamp(this.now() + 4 * SECOND) : null,
        usedInWindow: limit === 'free' ? 3 : windowLimit,
        windowLimit,
        windowSeconds: 10,
        usedToday: token ? 96 : this.#usedToday,
        dayLimit: token ? (tokenPerDay ?? 10_000) : (keyPerDay ?? 200_000),
        waitingUntil: limit === 'paused' ? stamp(this.now() + 30 * SECOND) : null,
      };
    });
  }

  get changes(): ChangesView | null {
    const changed = [...this.#rows.values()].flatMap((row) => row.change ?? []);
    if (changed.length === 0) return null;
    const of = (kind: RowChangeKind) => changed.filter((change) => change.kind === kind).length;
    return {
      since: changed.map((change) => change.at).sort()[0] ?? stamp(this.now()),
      new: of('new'),
      gone: of('gone'),
      keysCame: of('keyCame'),
      keysWent: of('keyWent'),
      keysChanged: of('keyChanged'),
    };
  }

  get rowCount(): number {
    return this.#rows.size;
  }

  /** When a key is looked for, the next look is near. */
  get nextLookAt(): string | null {
    const pending = [...this.#rows.values()].some(
      (row) => row.status === 'onItsWay' || row.status === 'unanswered',
    );
    if (!this.connected || !pending || this.lookError?.code === 'agency_key_wrong') return null;
    return stamp(this.now() + 40 * SECOND);
  }
}
