// The state of the face: what the desk last said, what the owner is looking at, and the requests between them.
// Not here: any decision about keys (Rust makes them), filtering and sorting (features/key-table), drawing.
import { createContext } from 'svelte';
import {
  FIRST_PREFERENCES,
  type ActivityQuery,
  type AgeBand,
  type AgencyEntry,
  type AgencySettings,
  type Backend,
  type ConnectRequest,
  type Copied,
  type Density,
  type DeskError,
  type Destination,
  type DeskView,
  type ErrorCode,
  type Filter,
  type GuidedAnswer,
  type ManyItem,
  type KeyCheck,
  type KeyCheckRequest,
  type LanguageChoice,
  type Outcome,
  type Preferences,
  type RowChangeKind,
  type RowsChanged,
  type RowsPage,
  type SubAccountRow,
  type Theme,
} from './backend';
import { DeskClock } from './clock.svelte';
import { Messages } from './components/messages.svelte';
import type { NextAction } from './errors';
import { Agencies } from './features/agencies/agencies.svelte';
import { ChosenRows } from './features/key-table/chosen-rows.svelte';
import { columnName } from './features/key-table/columns';
import { Exports } from './features/key-table/exports.svelte';
import { orderRows, type Order } from './features/key-table/order-rows';
import {
  NO_ROWS,
  TEXT_COLUMNS,
  arranging,
  preparingEach,
  ranking,
  withChanged,
  type PreparedRow,
  type PreparedRows,
  type TextColumn,
} from './features/key-table/prepare-rows';
import { countRows, ofAge, selectRows, type Wanted } from './features/key-table/select-rows';
import { inSlices } from './features/key-table/slices';
import { Many } from './features/many/many.svelte';
import { endWords } from './features/many/run-words';
import { Places } from './features/places/places.svelte';
import { Computer } from './features/settings/computer.svelte';
import { Updates } from './features/updates/updates.svelte';
import { Notes } from './features/sub-account/notes.svelte';
import { DAY, MINUTE } from './time';
import { say, sayPhrase, speak, systemLanguage } from './words/say.svelte';
import { nameOf } from './words';

export type Page = 'overview' | 'subAccounts' | 'activity' | 'help' | 'settings';

/** What of a row goes with a confirmation, so that Rust can tell whether it is still as the owner saw it. */
export function seenAs(row: SubAccountRow): ManyItem {
  return {
    subAccountId: row.id,
    fingerprint: row.fingerprint,
    state: row.regeneration?.state ?? null,
  };
}

/** The rows by the ids of their sub-accounts. */
export type RowsById = Pick<ReadonlyMap<string, SubAccountRow>, 'get' | 'has' | 'keys'>;

function isTextColumn(column: Order['column']): column is TextColumn {
  return TEXT_COLUMNS.includes(column);
}

/** How long the owner must have stopped changing things before preferences are saved, in milliseconds. */
const SAVE_AFTER = 400;

export const [getDesk, setDesk] = createContext<Desk>();

/** One for the whole face; components reach it with `getDesk()`. */
export class Desk {
  readonly clock = new DeskClock();
  readonly messages = new Messages();
  /** The rows ticked in the table. */
  readonly chosen = new ChosenRows();
  readonly agencies: Agencies;
  readonly many: Many;
  readonly places: Places;
  readonly exports: Exports;
  readonly notes: Notes;
  readonly computer: Computer;
  readonly updates: Updates;

  view: DeskView | null = $state.raw(null);
  /** The rows of the agency, ready to be searched and sorted. Before `rowsLoaded` some of them, to be looked at. */
  rows: PreparedRows = $state.raw(NO_ROWS);
  rowsLoaded = $state(false);
  preferences: Preferences = $state.raw(FIRST_PREFERENCES);
  /** An error that belongs to no dialog and no look: it stands on top until dismissed. */
  problem: DeskError | null = $state.raw(null);
  /** What a screen reader is told, politely. */
  announcement = $state('');
  /** Grows whenever something may have been added to the activity log. */
  happenings = $state(0);

  #page: Page = $state('overview');
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
  /** The sub-account whose panel has the dialog for a pasted key open. */
  checkingId: string | null = $state(null);
  /** Whether that is because somebody else has the key. */
  regeneratingCompromised = $state(false);
  connectOpen = $state(false);

  // Whole minutes, so that rows are not counted anew with every beat of the clock.
  readonly #minute = $derived.by(() => Math.floor(this.clock.minutes / MINUTE) * MINUTE);
  readonly dueBefore = $derived.by(() => {
    const days = this.view?.connection?.dueAfterDays;
    return days === undefined ? -Infinity : this.#minute - days * DAY;
  });
  /** How many hours a new key may take. */
  readonly waitHours = $derived(this.view?.connection?.waitHours ?? 5);
  // Some of the rows are not counted: what is counted is true of the whole agency.
  readonly counts = $derived(countRows(this.rowsLoaded ? this.rows : NO_ROWS, this.dueBefore));
  readonly byId: RowsById = $derived.by(() => {
    const { entries, at } = this.rows;
    return {
      get: (id) => entries[at.get(id) ?? -1]?.row,
      has: (id) => at.has(id),
      keys: () => at.keys(),
    };
  });
  readonly order: Order = $derived({
    column: this.preferences.sortColumn,
    descending: this.preferences.sortDescending,
  });
  readonly #ordered = $derived(orderRows(this.rows, this.order));
  // By itself, so that a keystroke does not ask for every row's age anew.
  readonly #ofAge = $derived.by(() => {
    const { ages } = this.preferences;
    return ages.length === 0 ? null : ofAge(this.rows, ages, this.#minute);
  });
  readonly #filters = $derived(this.preferences.filters);
  readonly shown = $derived.by(() => {
    const filters = this.#filters;
    const wanted: Wanted = { filters, ofAge: this.#ofAge, search: this.search };
    if (filters.includes('changed')) wanted.changeKind = this.changeKind;
    // Only a filter that asks for the time is followed through the minutes.
    if (filters.includes('due')) wanted.dueBefore = this.dueBefore;
    return selectRows(this.rows, this.#ordered, wanted);
  });
  readonly selected = $derived(this.selectedId === null ? null : (this.byId.get(this.selectedId) ?? null));

  #backend: Backend;
  /** Rows that changed while the whole list is being read; null while it is not. */
  #meanwhile: SubAccountRow[] | null = null;
  /** The order that was asked for last. */
  #orderAsked = 0;
  #recalled: Promise<void> | null = null;
  #reloading: Promise<void> | null = null;
  #reloadAgain = false;
  #saving: ReturnType<typeof setTimeout> | undefined;
  #started = false;
  /** Where a click on a notification leads that came before the desk was there. */
  #wanted: Destination | null = null;

  constructor(backend: Backend) {
    this.#backend = backend;
    this.agencies = new Agencies(backend, (outcome) => this.#takeOutcome(outcome));
    this.many = new Many(backend, (outcome) => this.#takeOutcome(outcome));
    this.computer = new Computer(backend);
    this.updates = new Updates(backend);
    this.exports = new Exports(backend);
    this.notes = new Notes(backend, this);
    this.places = new Places(backend, () => (this.happenings += 1));
  }

  /** The rows as a list, for whoever wants all of them. */
  get prepared(): readonly PreparedRow[] {
    return this.rows.entries;
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

  /** Has it as the owner had it last: theme, language and the rest. Asked for once. */
  recall(): Promise<void> {
    this.#recalled ??= this.#recall();
    return this.#recalled;
  }

  async #recall(): Promise<void> {
    const outcome = await this.#backend.preferences();
    // What was searched for last time would hide most of the agency without the owner knowing why; the
    // filter is kept, because its chip is plainly lit.
    if (outcome.status === 'ok') this.preferences = { ...outcome.data, search: '' };
    this.#showLook();
    // Without its words the face says the names of its messages, and still works.
    await this.#speak().catch(() => undefined);
  }

  /** Listens first and asks second, so that nothing that happens in between is missed. */
  async start(): Promise<void> {
    await Promise.all([
      this.#backend.onDeskChanged((view) => this.#take(view)),
      this.#backend.onSubAccountsChanged((change) => this.#takeRows(change)),
      this.#backend.onOpenAsked((wanted) => this.#open(wanted)),
      this.#backend.onPageAsked((page) => (this.page = page)),
    ]);
    const [, view] = await Promise.all([
      this.recall(),
      this.#backend.deskView(),
      this.agencies.reload(),
      this.updates.read(),
    ]);
    if (view.status === 'ok') this.#take(view.data);
    else this.problem = view.error;
    this.#started = true;
    const wanted = this.#wanted;
    this.#wanted = null;
    if (wanted !== null) this.#open(wanted);
  }

  /** Before the agencies are known there is nowhere to go: the newest click waits until they are. */
  #open(wanted: Destination): void {
    if (this.#started) this.leave(() => void this.#goTo(wanted));
    else this.#wanted = wanted;
  }

  /** Where a notification leads. What is not there any more leads to the agency, and no further. */
  async #goTo({ agencyId, subAccountId, filter }: Destination): Promise<void> {
    if (agencyId !== this.view?.agencyId) {
      const agency = this.agencies.entry(agencyId);
      if (agency === null) return;
      await this.showAgency(agency);
      if (agencyId !== this.view?.agencyId) return;
    }
    if (subAccountId !== null) {
      this.showRows({});
      this.openPanel(subAccountId);
    } else if (filter !== null) this.showRows({ filters: [filter] });
    else this.page = 'overview';
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
    this.checkingId = null;
    this.chosen.clear();
    this.many.close();
    this.activityOf = null;
    this.places.addingTo = null;
    this.places.told = null;
    this.exports.told = null;
    this.search = '';
    this.unsaved = false;
    this.leaving = null;
    this.page = 'overview';
    this.changeKind = null;
    this.rows = NO_ROWS;
    this.#meanwhile = null;
    this.rowsLoaded = false;
    this.problem = null;
    this.messages.clear();
  }

  #sayWhatChanged(before: DeskView | null, view: DeskView): void {
    const lookErrorBefore = before?.lookError ? sayPhrase(before.lookError.message) : null;
    if (view.run?.endedAt != null && before?.run?.id === view.run.id && before.run.endedAt === null) {
      this.announcement = endWords(view.run);
    } else if (view.lookError && sayPhrase(view.lookError.message) !== lookErrorBefore) {
      this.announcement = `${sayPhrase(view.lookError.message)} ${sayPhrase(view.lookError.next)}`;
    } else if (before?.looking && !view.looking && view.lastLook && !view.lookError) {
      this.announcement = say('told-looked', { count: view.lastLook.rows });
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
    if (!this.rowsLoaded && this.#meanwhile === null) {
      if (this.view?.connection) void this.reloadRows();
      return;
    }
    this.#sayWhatHappened(change.rows);
    this.#meanwhile?.push(...change.rows);
    if (this.rowsLoaded) this.rows = withChanged(this.rows, change.rows);
  }

  /** A key that arrived is good news for everybody; what goes wrong stands in the table, and is said to those who
      do not see it. */
  #sayWhatHappened(rows: readonly SubAccountRow[]): void {
    const arrived: SubAccountRow[] = [];
    for (const row of rows) {
      const state = row.regeneration?.state;
      const before = this.byId.get(row.id);
      if (before === undefined || state === before.regeneration?.state) continue;
      const name = nameOf(row);
      if (state === 'arrived') arrived.push(row);
      if (state === 'retryDue') this.announcement = say('told-second-try', { name, hours: this.waitHours });
      if (state === 'escalated') this.announcement = say('told-escalated', { name });
      if (state === 'failed' && row.regeneration?.failure === 'refused') {
        this.announcement = say('told-refused', { name });
      }
    }
    const [first] = arrived;
    if (first === undefined) return;
    this.messages.tellSum(`arrived ${this.view?.agencyId}`, arrived.length, (count) =>
      count === 1 ? say('told-arrived', { name: nameOf(first) }) : say('told-arrived-several', { count }),
    );
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
      const meanwhile: SubAccountRow[] = [];
      this.#meanwhile = meanwhile;
      const read = await this.#readRows(() => this.#meanwhile === meanwhile);
      if (this.#meanwhile !== meanwhile) continue;
      this.#meanwhile = null;
      if (read === null) continue;
      if ('code' in read) {
        this.problem = read;
        if (!this.rowsLoaded) this.rows = NO_ROWS;
        return;
      }
      const first = !this.rowsLoaded;
      this.rows = withChanged(read, meanwhile);
      this.rowsLoaded = true;
      this.chosen.keepOnly(this.byId);
      // Changes come and go: a filter remembered for them would greet the owner with an empty table.
      if (first && this.counts.changed === 0) this.#noLongerChanged();
    } while (this.#reloadAgain);
  }

  /** The whole list, page by page, each prepared while the next is on its way; `null` where another agency is shown by
      then. What changes in a page that was read already is told, and put in by whoever asked. */
  async #readRows(isWanted: () => boolean): Promise<PreparedRows | DeskError | null> {
    const entries: PreparedRow[] = [];
    let asked: Promise<Outcome<RowsPage>> | null = this.#backend.subAccounts(null);
    while (asked !== null) {
      const outcome: Outcome<RowsPage> = await asked;
      // Another agency is shown by now, or will be; its rows are asked for then.
      if (!isWanted()) return null;
      if (outcome.status === 'error') return outcome.error;
      const { agencyId, rows, more }: RowsPage = outcome.data;
      if (agencyId !== (this.agencies.opening?.id ?? this.view?.agencyId)) return null;
      const last = rows.at(-1);
      asked = more && last ? this.#backend.subAccounts(last.id) : null;
      this.#sayWhatHappened(rows);
      for (const entry of await inSlices(preparingEach(rows))) entries.push(entry);
      if (!isWanted()) return null;
      // Something to look at, until all of them are there.
      if (asked !== null && !this.rowsLoaded && this.rows === NO_ROWS) {
        const some = await this.#arrange(entries.slice());
        if (!isWanted()) return null;
        this.rows = some;
      }
    }
    return this.#arrange(entries);
  }

  async #arrange(entries: readonly PreparedRow[]): Promise<PreparedRows> {
    const list = await inSlices(arranging(entries, this.rows));
    const { sortColumn } = this.preferences;
    const isRanked = !isTextColumn(sortColumn) || list.ranks[sortColumn] !== undefined;
    return isRanked ? list : inSlices(ranking(list, sortColumn));
  }

  #takeOutcome(outcome: Outcome<DeskView>): DeskError | null {
    if (outcome.status === 'error') return outcome.error;
    this.#take(outcome.data);
    return null;
  }

  async connect(request: ConnectRequest): Promise<DeskError | null> {
    const error = this.#takeOutcome(await this.#backend.connect(request));
    if (error === null) {
      if (!this.rowsLoaded) await (this.#reloading ?? this.reloadRows());
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
    await this.notes.flush();
    this.#clear();
    const error = await this.agencies.show(agency);
    if (error === null) {
      this.announcement = say('told-agency-shown', { name: agency.name });
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
    const opens = outcome.data.state === 'confirmed' && outcome.data.route === 'guided';
    this.messages.tell(say(opens ? 'told-page-opens' : 'told-asked', { name: nameOf(row) }));
    return null;
  }

  /** What the owner says became of the page that was opened for them. */
  async answerGuided(row: SubAccountRow, answer: GuidedAnswer): Promise<DeskError | null> {
    const outcome = await this.#backend.answerGuided(row.id, answer);
    this.happenings += 1;
    if (outcome.status === 'error') return outcome.error;
    this.messages.tell(
      say(answer === 'clicked' ? 'told-clicked' : 'told-not-clicked', { name: nameOf(row) }),
    );
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
    else this.messages.tell(say('told-not-watched', { name: nameOf(row) }));
  }

  /** The owner sees in HighLevel that a key is expired, or that it is not. */
  async markExpired(row: SubAccountRow, expired: boolean): Promise<DeskError | null> {
    const outcome = await this.#backend.markExpired(row.id, expired);
    this.happenings += 1;
    if (outcome.status === 'error') return outcome.error;
    this.takeRow(outcome.data);
    this.messages.tell(
      say(expired ? 'told-expired' : 'told-not-expired', { name: nameOf(row) }),
      async () => {
        this.problem = await this.markExpired(row, !expired);
      },
    );
    return null;
  }

  /** A row as it is now. */
  takeRow(row: SubAccountRow): void {
    this.#meanwhile?.push(row);
    this.rows = withChanged(this.rows, [row]);
  }

  /** The owner has read what changed in the agency. */
  async dismissChanges(): Promise<void> {
    const about = this.view?.agencyId;
    const error = this.#takeOutcome(await this.#backend.dismissChanges());
    this.problem = error;
    if (error !== null) return;
    this.#noLongerChanged();
    this.messages.tell(say('table-changes-put-away'), async () => {
      // The desk brings back what was put away in the agency that is shown.
      if (this.view?.agencyId === about)
        this.problem = this.#takeOutcome(await this.#backend.bringChangesBack());
    });
  }

  /** Everything Key Desk keeps on this computer is gone then, also how the owner had the window. */
  async eraseEverything(typedWord: string): Promise<DeskError | null> {
    clearTimeout(this.#saving);
    const error = this.#takeOutcome(await this.#backend.eraseEverything(typedWord));
    if (error !== null) return error;
    this.preferences = FIRST_PREFERENCES;
    this.#showLook();
    void this.#speak();
    await this.agencies.reload();
    return null;
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
    const rows: SubAccountRow[] = [];
    for (const position of this.#ordered) {
      const row = this.rows.entries[position]?.row;
      if (row && this.chosen.has(row.id)) rows.push(row);
    }
    return rows;
  }

  closePanel(): void {
    this.panelOpen = false;
    this.checkingId = null;
  }

  /** Shows the rows of these filters; what is left out stays as it is. */
  setFilters({ filters, ages }: { filters?: readonly Filter[]; ages?: readonly AgeBand[] }): void {
    if (filters !== undefined) this.changeKind = null;
    this.change({
      ...(filters === undefined ? {} : { filters: [...filters] }),
      ...(ages === undefined ? {} : { ages: [...ages] }),
    });
  }

  /** Goes to the sub-accounts and shows exactly these: every figure leads to the rows behind it this way. */
  showRows(wanted: { filters?: readonly Filter[]; ages?: readonly AgeBand[]; search?: string }): void {
    this.leave(() => {
      this.search = wanted.search ?? '';
      this.setFilters({ filters: wanted.filters ?? [], ages: wanted.ages ?? [] });
      this.#page = 'subAccounts';
    });
  }

  #noLongerChanged(): void {
    const filters = this.preferences.filters.filter((filter) => filter !== 'changed');
    if (filters.length < this.preferences.filters.length) this.setFilters({ filters });
  }

  /** Shows what changed in the agency: all of it, or one kind. */
  showChanged(kind: RowChangeKind | null): void {
    this.showRows({ filters: ['changed'] });
    this.changeKind = kind;
  }

  sortBy(column: Order['column']): void {
    const again = this.preferences.sortColumn === column;
    void this.sort({ column, descending: again && !this.preferences.sortDescending });
  }

  /** Sorts once the column's order is there; of several that were asked for, the newest wins. */
  async sort({ column, descending }: Order): Promise<void> {
    const asked = (this.#orderAsked += 1);
    while (isTextColumn(column) && this.rows.ranks[column] === undefined) {
      const { rows } = this;
      const ranked = await inSlices(ranking(rows, column));
      if (asked !== this.#orderAsked) return;
      if (rows === this.rows) this.rows = ranked;
    }
    this.change({ sortColumn: column, sortDescending: descending });
    this.announcement = say(descending ? 'table-sorted-descending' : 'table-sorted', {
      column: columnName(column),
    });
  }

  setTheme(theme: Theme): void {
    this.change({ theme });
  }

  setTextSize(textSize: Preferences['textSize']): void {
    this.change({ textSize });
  }

  setDensity(density: Density): void {
    this.change({ density });
  }

  setLanguage(language: LanguageChoice): void {
    this.change({ language });
  }

  clearSearchAndFilter(): void {
    this.search = '';
    this.setFilters({ filters: [], ages: [] });
  }

  #speak(): Promise<void> {
    const { language: chosen } = this.preferences;
    const spoken = chosen === 'system' ? systemLanguage() : chosen;
    return speak(spoken);
  }

  /** Theme, size of the text and room of the rows, where styles can see them. */
  #showLook(): void {
    const root = document.documentElement;
    const { theme, textSize, density } = this.preferences;
    if (theme === 'system') delete root.dataset.theme;
    else root.dataset.theme = theme;
    root.style.fontSize = textSize === 100 ? '' : `${textSize}%`;
    root.dataset.density = density;
  }

  /** Changes how the owner has it: seen at once, and saved when nothing more is changed for a moment. */
  change(part: Partial<Preferences>): void {
    this.preferences = { ...this.preferences, ...part };
    // What is written to the top of the page has all of it styled anew.
    if ('theme' in part || 'textSize' in part || 'density' in part) this.#showLook();
    if ('language' in part) void this.#speak();
    clearTimeout(this.#saving);
    this.#saving = setTimeout(() => {
      void this.#backend.savePreferences(this.preferences).then((outcome) => {
        if (outcome.status === 'error') this.problem = outcome.error;
      });
    }, SAVE_AFTER);
  }
}
