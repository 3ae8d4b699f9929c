// The state of the face: what the desk last said, what the owner is looking at, and the requests between them.
// Not here: any decision about keys (Rust makes them), filtering and sorting (features/key-table), drawing.
import { createContext } from 'svelte';
import {
  FIRST_PREFERENCES,
  type ActivityQuery,
  type AgencyEntry,
  type AgencySettings,
  type Backend,
  type ConnectRequest,
  type Copied,
  type DeskError,
  type DeskView,
  type ErrorCode,
  type Filter,
  type GuidedAnswer,
  type ManyItem,
  type KeyCheck,
  type KeyCheckRequest,
  type Outcome,
  type Preferences,
  type RowChangeKind,
  type RowsChanged,
  type SubAccountRow,
  type Theme,
} from './backend';
import { DeskClock } from './clock.svelte';
import type { NextAction } from './errors';
import { Agencies } from './features/agencies/agencies.svelte';
import { ChosenRows } from './features/key-table/chosen-rows.svelte';
import {
  countRows,
  prepare,
  selectRows,
  withChanged,
  type Order,
  type PreparedRow,
} from './features/key-table/select-rows';
import { Many } from './features/many/many.svelte';
import { endWords } from './features/many/run-words';
import { Places } from './features/places/places.svelte';
import { DAY, MINUTE } from './time';
import { countOf, nameOf } from './words';

export type Page = 'subAccounts' | 'activity' | 'help' | 'settings';

/** What of a row goes with a confirmation, so that Rust can tell whether it is still as the owner saw it. */
export function seenAs(row: SubAccountRow): ManyItem {
  return {
    subAccountId: row.id,
    fingerprint: row.fingerprint,
    state: row.regeneration?.state ?? null,
  };
}

/** How long the owner must have stopped changing things before preferences are saved, in milliseconds. */
const SAVE_AFTER = 400;

export const [getDesk, setDesk] = createContext<Desk>();

/** One for the whole face; components reach it with `getDesk()`. */
export class Desk {
  readonly clock = new DeskClock();
  /** The rows ticked in the table. */
  readonly chosen = new ChosenRows();
  readonly agencies: Agencies;
  readonly many: Many;
  readonly places: Places;

  view: DeskView | null = $state.raw(null);
  prepared: PreparedRow[] = $state.raw([]);
  rowsLoaded = $state(false);
  preferences: Preferences = $state.raw(FIRST_PREFERENCES);
  /** An error that belongs to no dialog and no look: it stands on top until dismissed. */
  problem: DeskError | null = $state.raw(null);
  /** What a screen reader is told, politely. */
  announcement = $state('');
  /** Grows whenever something may have been added to the activity log. */
  happenings = $state(0);

  #page: Page = $state('subAccounts');
  /** Whether the page holds something that is not saved. */
  unsaved = $state(false);
  /** What the owner wants to do next, and is asked about first because of that. */
  leaving: (() => void) | null = $state.raw(null);
  /** The sub-account that the activity page is about; null for the whole agency. */
  activityOf: string | null = $state(null);
  search = $state('');
  /** With the filter "changed": only rows with this change. */
  changeKind: RowChangeKind | null = $state(null);
  selectedId: string | null = $state(null);
  panelOpen = $state(false);
  /** The sub-account the regenerate dialog is about. */
  regeneratingId: string | null = $state(null);
  /** Whether that is because somebody else has the key. */
  regeneratingCompromised = $state(false);
  connectOpen = $state(false);

  // Whole minutes, so that rows are not counted anew with every beat of the clock.
  readonly dueBefore = $derived.by(() => {
    const days = this.view?.connection?.dueAfterDays;
    if (days === undefined) return -Infinity;
    return Math.floor(this.clock.minutes / MINUTE) * MINUTE - days * DAY;
  });
  /** How many hours a new key may take. */
  readonly waitHours = $derived(this.view?.connection?.waitHours ?? 5);
  readonly counts = $derived(countRows(this.prepared, this.dueBefore));
  readonly byId = $derived(new Map(this.prepared.map((entry) => [entry.row.id, entry.row])));
  readonly order: Order = $derived({
    column: this.preferences.sortColumn,
    descending: this.preferences.sortDescending,
  });
  readonly shown = $derived.by(() => {
    const { filter } = this.preferences;
    const kind = filter === 'changed' ? this.changeKind : null;
    const rows = kind ? this.prepared.filter(({ row }) => row.change?.kind === kind) : this.prepared;
    return selectRows(rows, filter, this.search, this.order, filter === 'due' ? this.dueBefore : undefined);
  });
  readonly selected = $derived(this.selectedId === null ? null : (this.byId.get(this.selectedId) ?? null));

  #backend: Backend;
  #reloading: Promise<void> | null = null;
  #reloadAgain = false;
  #saving: ReturnType<typeof setTimeout> | undefined;

  constructor(backend: Backend) {
    this.#backend = backend;
    this.agencies = new Agencies(backend, (outcome) => this.#takeOutcome(outcome));
    this.many = new Many(backend, (outcome) => this.#takeOutcome(outcome));
    this.places = new Places(backend, () => (this.happenings += 1));
  }

  get page(): Page {
    return this.#page;
  }

  set page(page: Page) {
    if (page !== this.#page) this.leave(() => (this.#page = page));
  }

  /** Does what leaves the page; where something on it is not saved, only after the owner has been asked. */
  leave(then: () => void): void {
    if (this.unsaved) this.leaving = then;
    else then();
  }

  /** Listens first and asks second, so that nothing that happens in between is missed. */
  async start(): Promise<void> {
    await Promise.all([
      this.#backend.onDeskChanged((view) => this.#take(view)),
      this.#backend.onSubAccountsChanged((change) => this.#takeRows(change)),
    ]);
    const [preferences, view] = await Promise.all([
      this.#backend.preferences(),
      this.#backend.deskView(),
      this.agencies.reload(),
    ]);
    // What was searched for last time would hide most of the agency without the owner knowing why; the
    // filter is kept, because its chip is plainly lit.
    if (preferences.status === 'ok') this.preferences = { ...preferences.data, search: '' };
    this.#showTheme();
    if (view.status === 'ok') this.#take(view.data);
    else this.problem = view.error;
  }

  #take(view: DeskView): void {
    const before = this.view;
    this.clock.set(view.now, view.speed ?? 1);
    this.view = view;
    this.#sayWhatChanged(before?.agencyId === view.agencyId ? before : null, view);
    const { connection } = view;
    const was = before?.connection ?? null;
    const other =
      before?.agencyId !== view.agencyId ||
      (was === null) !== (connection === null) ||
      was?.demo !== connection?.demo;
    if (before !== null && (other || was?.agencyName !== connection?.agencyName)) void this.agencies.reload();
    if (!other) return;
    this.#clear();
    if (connection) void this.reloadRows();
  }

  /** Nothing of one agency may be seen when another is shown. */
  #clear(): void {
    this.closePanel();
    this.selectedId = null;
    this.regeneratingId = null;
    this.chosen.clear();
    this.many.close();
    this.activityOf = null;
    this.places.addingTo = null;
    this.places.told = null;
    this.search = '';
    this.unsaved = false;
    this.leaving = null;
    this.page = 'subAccounts';
    this.changeKind = null;
    this.prepared = [];
    this.rowsLoaded = false;
    this.problem = null;
  }

  #sayWhatChanged(before: DeskView | null, view: DeskView): void {
    if (view.run?.endedAt != null && before?.run?.id === view.run.id && before.run.endedAt === null) {
      this.announcement = endWords(view.run);
    } else if (view.lookError && view.lookError.message !== before?.lookError?.message) {
      this.announcement = `${view.lookError.message} ${view.lookError.next}`;
    } else if (before?.looking && !view.looking && view.lastLook && !view.lookError) {
      this.announcement = `Look finished: ${countOf(view.lastLook.rows, 'sub-account', 'sub-accounts')}.`;
    }
  }

  #takeRows(change: RowsChanged): void {
    // What was on its way when another agency was chosen is nothing of that one.
    if (change.agencyId !== (this.agencies.opening?.id ?? this.view?.agencyId)) return;
    this.happenings += 1;
    if (change.reload) {
      void this.reloadRows();
      return;
    }
    // Before the list is there, only the whole list is of use.
    if (!this.rowsLoaded) {
      if (this.view?.connection) void this.reloadRows();
      return;
    }
    this.#sayWhatHappened(change.rows);
    this.prepared = withChanged(this.prepared, change.rows);
  }

  #sayWhatHappened(rows: readonly SubAccountRow[]): void {
    for (const row of rows) {
      const state = row.regeneration?.state;
      const before = this.byId.get(row.id);
      if (before === undefined || state === before.regeneration?.state) continue;
      if (state === 'arrived') this.announcement = `The new key of ${nameOf(row)} arrived.`;
      if (state === 'retryDue') {
        this.announcement = `${this.waitHours} hours passed without a key for ${nameOf(row)}. It is time for the second try.`;
      }
      if (state === 'escalated')
        this.announcement = `${nameOf(row)} still has no key. Support has to help now.`;
      if (state === 'failed' && row.regeneration?.failure === 'refused') {
        this.announcement = `HighLevel refused a new key for ${nameOf(row)}.`;
      }
    }
  }

  /** Fetches the whole list. Calls that come while one is under way are answered by one more at its end. */
  reloadRows(): Promise<void> {
    if (this.#reloading) {
      this.#reloadAgain = true;
      return this.#reloading;
    }
    this.#reloading = this.#fetchRows().finally(() => (this.#reloading = null));
    return this.#reloading;
  }

  async #fetchRows(): Promise<void> {
    do {
      this.#reloadAgain = false;
      const asked = this.view?.agencyId;
      const outcome = await this.#backend.subAccounts();
      // Another agency is shown by now, or will be; its rows are asked for then.
      const shown = this.agencies.opening?.id ?? this.view?.agencyId;
      if (asked !== shown) continue;
      if (outcome.status === 'error') {
        this.problem = outcome.error;
        return;
      }
      this.#sayWhatHappened(outcome.data);
      this.prepared = prepare(outcome.data);
      this.chosen.keepOnly(this.byId);
      // Changes come and go: a filter remembered for them would greet the owner with an empty table.
      if (!this.rowsLoaded && this.preferences.filter === 'changed' && this.counts.changed === 0) {
        this.setFilter('all');
      }
      this.rowsLoaded = true;
    } while (this.#reloadAgain);
  }

  #takeOutcome(outcome: Outcome<DeskView>): DeskError | null {
    if (outcome.status === 'error') return outcome.error;
    this.#take(outcome.data);
    return null;
  }

  async connect(request: ConnectRequest): Promise<DeskError | null> {
    const error = this.#takeOutcome(await this.#backend.connect(request));
    if (error === null) {
      if (!this.rowsLoaded) await this.reloadRows();
    }
    return error;
  }

  async tryDemo(): Promise<DeskError | null> {
    return this.#takeOutcome(await this.#backend.tryDemo());
  }

  async leaveDemo(): Promise<void> {
    this.problem = this.#takeOutcome(await this.#backend.leaveDemo());
  }

  async showAgency(agency: AgencyEntry): Promise<void> {
    if (this.unsaved) {
      this.leave(() => void this.showAgency(agency));
      return;
    }
    this.#clear();
    const error = await this.agencies.show(agency);
    if (error === null) {
      this.announcement = `${agency.name} is shown now.`;
      return;
    }
    await this.reloadRows();
    this.problem = error;
  }

  /** A failed look is told by the desk's `lookError`; only what that does not carry is shown as a problem. */
  async lookNow(): Promise<void> {
    const error = this.#takeOutcome(await this.#backend.lookNow());
    if (error === null) this.problem = null;
    else if (error.code !== 'look_cancelled' && this.view?.lookError?.code !== error.code)
      this.problem = error;
  }

  async cancelLook(): Promise<void> {
    await this.#backend.cancelLook();
  }

  /** `row` is as the owner saw it when deciding, not as it may be by now. */
  async regenerate(
    row: SubAccountRow,
    typedWord: string,
    compromisedAt: string | null = null,
  ): Promise<DeskError | null> {
    const outcome = await this.#backend.regenerate({ ...seenAs(row), typedWord, compromisedAt });
    this.happenings += 1;
    if (outcome.status === 'error') return outcome.error;
    this.announcement =
      outcome.data.state === 'confirmed' && outcome.data.route === 'guided'
        ? `The page of ${nameOf(row)} opens in your browser. Click there, then tell Key Desk.`
        : `HighLevel was asked for a new key for ${nameOf(row)}.`;
    return null;
  }

  /** What the owner says became of the page that was opened for them. */
  async answerGuided(row: SubAccountRow, answer: GuidedAnswer): Promise<DeskError | null> {
    const outcome = await this.#backend.answerGuided(row.id, answer);
    this.happenings += 1;
    if (outcome.status === 'error') return outcome.error;
    this.announcement =
      answer === 'clicked'
        ? `Noted. Key Desk waits for the new key of ${nameOf(row)}.`
        : `Noted. Nothing was changed for ${nameOf(row)}.`;
    return null;
  }

  async openPage(row: SubAccountRow): Promise<DeskError | null> {
    const outcome = await this.#backend.openPage(row.id);
    this.happenings += 1;
    return outcome.status === 'error' ? outcome.error : null;
  }

  async openSupport(): Promise<DeskError | null> {
    const outcome = await this.#backend.openSupport();
    return outcome.status === 'error' ? outcome.error : null;
  }

  /** The key goes through here and is kept nowhere; so it is with the two that follow. */
  async checkKey(request: KeyCheckRequest): Promise<Outcome<KeyCheck>> {
    const outcome = await this.#backend.checkKey(request);
    this.happenings += 1;
    return outcome;
  }

  async showKey(row: SubAccountRow): Promise<Outcome<string>> {
    const outcome = await this.#backend.showKey(row.id);
    this.happenings += 1;
    return outcome;
  }

  async copyKey(row: SubAccountRow): Promise<Outcome<Copied>> {
    const outcome = await this.#backend.copyKey(row.id);
    this.happenings += 1;
    return outcome;
  }

  async stopWatching(row: SubAccountRow): Promise<void> {
    const outcome = await this.#backend.stopWatching(row.id);
    this.happenings += 1;
    if (outcome.status === 'error') this.problem = outcome.error;
    else this.announcement = `Key Desk no longer watches ${nameOf(row)}.`;
  }

  /** The owner sees in HighLevel that a key is expired, or that it is not. */
  async markExpired(row: SubAccountRow, expired: boolean): Promise<DeskError | null> {
    const outcome = await this.#backend.markExpired(row.id, expired);
    this.happenings += 1;
    if (outcome.status === 'error') return outcome.error;
    this.prepared = withChanged(this.prepared, [outcome.data]);
    this.announcement = expired
      ? `The key of ${nameOf(row)} is marked as expired.`
      : `The key of ${nameOf(row)} is no longer marked as expired.`;
    return null;
  }

  /** The owner has read what changed in the agency. */
  async dismissChanges(): Promise<void> {
    const error = this.#takeOutcome(await this.#backend.dismissChanges());
    if (error !== null) this.problem = error;
    else if (this.preferences.filter === 'changed') this.setFilter('all');
  }

  agencySettings(): ReturnType<Backend['agencySettings']> {
    return this.#backend.agencySettings();
  }

  checkAgencySettings(settings: AgencySettings): ReturnType<Backend['checkAgencySettings']> {
    return this.#backend.checkAgencySettings(settings);
  }

  async saveAgencySettings(agencyName: string, settings: AgencySettings): Promise<DeskError | null> {
    return this.#takeOutcome(await this.#backend.saveAgencySettings(agencyName, settings));
  }

  activity(query: ActivityQuery): ReturnType<Backend['activity']> {
    return this.#backend.activity(query);
  }

  exportActivity(query: ActivityQuery): ReturnType<Backend['exportActivity']> {
    return this.#backend.exportActivity(query);
  }

  /** Shows a file that was saved in its folder. */
  async showSavedFile(name: string): Promise<DeskError | null> {
    const outcome = await this.#backend.showSavedFile(name);
    return outcome.status === 'error' ? outcome.error : null;
  }

  async dismissNotice(code: ErrorCode): Promise<void> {
    this.problem = this.#takeOutcome(await this.#backend.dismissNotice(code));
  }

  /** Does what the button beside an error promises. */
  act(action: NextAction): void {
    this.problem = null;
    switch (action) {
      case 'lookAgain':
        void this.lookNow();
        return;
      case 'connectAgain':
      case 'sessionOnly':
        this.connectOpen = true;
        return;
      case 'reloadDesk':
        void this.reloadRows();
        return;
      case 'openHelp':
        this.regeneratingId = null;
        this.page = 'help';
    }
  }

  /** Opens the regenerate dialog because somebody else has the key. */
  resetCompromised(id: string): void {
    this.regeneratingCompromised = true;
    this.regeneratingId = id;
  }

  openPanel(id: string): void {
    this.selectedId = id;
    this.panelOpen = true;
  }

  /** The chosen rows in the table's order, also those that the filter does not show. */
  chosenRows(): SubAccountRow[] {
    const chosen = this.prepared.filter(({ row }) => this.chosen.has(row.id));
    return selectRows(chosen, 'all', '', this.order).map(({ row }) => row);
  }

  closePanel(): void {
    this.panelOpen = false;
  }

  setFilter(filter: Filter): void {
    this.changeKind = null;
    this.#change({ filter });
  }

  /** Shows what changed in the agency: all of it, or one kind. */
  showChanged(kind: RowChangeKind | null): void {
    this.search = '';
    this.setFilter('changed');
    this.changeKind = kind;
  }

  sortBy(column: Order['column']): void {
    const again = this.preferences.sortColumn === column;
    this.#change({ sortColumn: column, sortDescending: again && !this.preferences.sortDescending });
  }

  setTheme(theme: Theme): void {
    this.#change({ theme });
    this.#showTheme();
  }

  clearSearchAndFilter(): void {
    this.search = '';
    this.setFilter('all');
  }

  #showTheme(): void {
    const root = document.documentElement;
    if (this.preferences.theme === 'system') delete root.dataset.theme;
    else root.dataset.theme = this.preferences.theme;
  }

  #change(part: Partial<Preferences>): void {
    this.preferences = { ...this.preferences, ...part };
    clearTimeout(this.#saving);
    this.#saving = setTimeout(() => {
      void this.#backend.savePreferences(this.preferences).then((outcome) => {
        if (outcome.status === 'error') this.problem = outcome.error;
      });
    }, SAVE_AFTER);
  }
}
