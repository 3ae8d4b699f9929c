// The state of the face: what the desk last said, what the owner is looking at, and the requests between them.
// Not here: any decision about keys (Rust makes them), filtering and sorting (features/key-table), drawing.
import { createContext } from 'svelte';
import {
  FIRST_PREFERENCES,
  type Backend,
  type ConnectRequest,
  type DeskError,
  type DeskView,
  type ErrorCode,
  type Filter,
  type Outcome,
  type Preferences,
  type RememberedConnection,
  type RowsChanged,
  type SubAccountRow,
  type Theme,
} from './backend';
import { DeskClock } from './clock.svelte';
import type { NextAction } from './errors';
import {
  countRows,
  prepare,
  selectRows,
  withChanged,
  type Order,
  type PreparedRow,
} from './features/key-table/select-rows';
import { countOf, nameOf } from './words';

export type Page = 'subAccounts' | 'activity' | 'help';

/** How long the owner must have stopped changing things before preferences are saved, in milliseconds. */
const SAVE_AFTER = 400;

export const [getDesk, setDesk] = createContext<Desk>();

/** One for the whole face; components reach it with `getDesk()`. */
export class Desk {
  readonly clock = new DeskClock();

  view: DeskView | null = $state.raw(null);
  prepared: PreparedRow[] = $state.raw([]);
  rowsLoaded = $state(false);
  preferences: Preferences = $state.raw(FIRST_PREFERENCES);
  /** What the connect dialog begins with. */
  remembered: RememberedConnection = $state.raw({
    agencyName: '',
    addresses: { base: null, regenerate: null },
  });
  /** An error that belongs to no dialog and no look: it stands on top until dismissed. */
  problem: DeskError | null = $state.raw(null);
  /** What a screen reader is told, politely. */
  announcement = $state('');
  /** Grows whenever something may have been added to the activity log. */
  happenings = $state(0);

  page: Page = $state('subAccounts');
  search = $state('');
  selectedId: string | null = $state(null);
  panelOpen = $state(false);
  /** The sub-account the regenerate dialog is about. */
  regeneratingId: string | null = $state(null);
  connectOpen = $state(false);
  disconnectOpen = $state(false);

  readonly counts = $derived(countRows(this.prepared));
  readonly byId = $derived(new Map(this.prepared.map((entry) => [entry.row.id, entry.row])));
  readonly order: Order = $derived({
    column: this.preferences.sortColumn,
    descending: this.preferences.sortDescending,
  });
  readonly shown = $derived(selectRows(this.prepared, this.preferences.filter, this.search, this.order));
  readonly selected = $derived(this.selectedId === null ? null : (this.byId.get(this.selectedId) ?? null));

  #backend: Backend;
  #reloading: Promise<void> | null = null;
  #reloadAgain = false;
  #saving: ReturnType<typeof setTimeout> | undefined;

  constructor(backend: Backend) {
    this.#backend = backend;
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
      this.#remember(),
    ]);
    // What was searched for last time would hide most of the agency without the owner knowing why; the
    // filter is kept, because its chip is plainly lit.
    if (preferences.status === 'ok') this.preferences = { ...preferences.data, search: '' };
    this.#showTheme();
    if (view.status === 'ok') this.#take(view.data);
    else this.problem = view.error;
  }

  async #remember(): Promise<void> {
    const remembered = await this.#backend.rememberedConnection();
    if (remembered.status === 'ok') this.remembered = remembered.data;
  }

  #take(view: DeskView): void {
    const before = this.view;
    this.clock.set(view.now, view.speed ?? 1);
    this.view = view;
    this.#sayWhatChanged(before, view);
    const otherAgency =
      before?.connection?.agencyName !== view.connection?.agencyName ||
      before?.connection?.demo !== view.connection?.demo ||
      before?.connection?.baseAddress !== view.connection?.baseAddress;
    if (!otherAgency) return;
    this.closePanel();
    this.selectedId = null;
    this.regeneratingId = null;
    this.search = '';
    this.page = 'subAccounts';
    this.prepared = [];
    this.rowsLoaded = false;
    if (view.connection) void this.reloadRows();
  }

  #sayWhatChanged(before: DeskView | null, view: DeskView): void {
    if (view.lookError && view.lookError.message !== before?.lookError?.message) {
      this.announcement = `${view.lookError.message} ${view.lookError.next}`;
    } else if (before?.looking && !view.looking && view.lastLook && !view.lookError) {
      this.announcement = `Look finished: ${countOf(view.lastLook.rows, 'sub-account', 'sub-accounts')}.`;
    }
  }

  #takeRows(change: RowsChanged): void {
    this.happenings += 1;
    if (change.reload) {
      void this.reloadRows();
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
        this.announcement = `5 hours passed without a key for ${nameOf(row)}. It is time for the second try.`;
      }
      if (state === 'escalated')
        this.announcement = `${nameOf(row)} still has no key. Support has to help now.`;
      if (state === 'failed') this.announcement = `HighLevel refused a new key for ${nameOf(row)}.`;
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
      const outcome = await this.#backend.subAccounts();
      if (outcome.status === 'error') {
        this.problem = outcome.error;
        return;
      }
      this.#sayWhatHappened(outcome.data);
      this.prepared = prepare(outcome.data);
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
      await this.#remember();
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

  async forgetCredential(): Promise<DeskError | null> {
    return this.#takeOutcome(await this.#backend.forgetCredential());
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

  /** `fingerprint` is the mark of the key the owner saw when deciding, not of the one that may be there by now. */
  async regenerate(
    row: SubAccountRow,
    typedWord: string,
    fingerprint: string | null,
  ): Promise<DeskError | null> {
    const outcome = await this.#backend.regenerate({ subAccountId: row.id, typedWord, fingerprint });
    this.happenings += 1;
    if (outcome.status === 'error') return outcome.error;
    this.announcement = `HighLevel was asked for a new key for ${nameOf(row)}.`;
    return null;
  }

  async stopWatching(row: SubAccountRow): Promise<void> {
    const outcome = await this.#backend.stopWatching(row.id);
    this.happenings += 1;
    if (outcome.status === 'error') this.problem = outcome.error;
    else this.announcement = `Key Desk no longer watches ${nameOf(row)}.`;
  }

  activity(subAccountId: string | null): ReturnType<Backend['activity']> {
    return this.#backend.activity(subAccountId);
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

  openPanel(id: string): void {
    this.selectedId = id;
    this.panelOpen = true;
  }

  closePanel(): void {
    this.panelOpen = false;
  }

  setFilter(filter: Filter): void {
    this.#change({ filter });
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
