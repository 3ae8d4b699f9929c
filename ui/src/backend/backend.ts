// The seam between the face and whatever stands behind it: what the face may ask for, and what it is told.
// Not here: how it is done. `tauri.ts` is the real desk, `fake.ts` its twin in memory.
import type {
  ActivityEntry,
  ActivityQuery,
  AddedKeys,
  AddKeysRequest,
  Addresses as BridgeAddresses,
  AgencyEntry,
  AgencyPage,
  AgencySettings as BridgeSettings,
  AgencySettingsView,
  ConnectRequest,
  Copied,
  CredentialKind,
  DeskError,
  DeskView,
  Destination,
  ErrorCode,
  GuidedAnswer,
  ImportOutcome,
  KeyCheck,
  KeyCheckRequest,
  KeyLine,
  ManyRequest,
  ManyReview,
  MenuPage,
  PlaceEntry,
  PlaceView,
  Preferences as BridgePreferences,
  SavedView as BridgeView,
  StoredThing,
  Recognised,
  RegenerateRequest,
  RegenerationView,
  RunItem,
  RowsPage,
  RunView,
  SavedFile,
  SettingProblem,
  SubAccountRow,
  UpdateView,
} from '../bindings';

export type {
  AgeBand,
  ActivityEntry,
  ActivityKind,
  ActivityQuery,
  AddedKeys,
  AddKeysRequest,
  AgencyEntry,
  AgencyPage,
  AgencySettingsView,
  BudgetView,
  ChangesView,
  ColumnChoice,
  ConnectRequest,
  Copied,
  CredentialKind,
  CredentialView,
  Density,
  DeskError,
  Destination,
  DeskView,
  ErrorCode,
  ExpiredBy,
  Expired,
  Filter,
  GuidedAnswer,
  ImportOutcome,
  ImportProblem,
  KeyAge,
  KeyAnswer,
  KeyCheck,
  KeyCheckRequest,
  KeyForm,
  KeyLine,
  KeyTried,
  KeyVerdict,
  Language as LanguageChoice,
  LeftOut,
  LimitsFrom,
  ManyItem,
  ManyOrder,
  ManyRequest,
  ManyReview,
  MenuPage,
  Phrase,
  PlaceCount,
  PlaceEntry,
  PlaceKind,
  PlaceView,
  Recognised,
  RecognisedKind,
  RegenerationView,
  RegenerateRequest,
  Route,
  RowChange,
  RowChangeKind,
  RowsPage,
  RunItem,
  RunItemOutcome,
  RunState,
  RunView,
  SavedFile,
  SettingName,
  SettingProblem,
  SortColumn,
  Status,
  StoredThing,
  SubAccountRow,
  Theme,
  UpdateView,
} from '../bindings';

// Named after what they are here; the bridge may call them otherwise.
export type ConnectionView = NonNullable<DeskView['connection']>;
export type LookView = NonNullable<DeskView['lastLook']>;
export type RegenerationState = RegenerationView['state'];
export type RegenerationFailure = NonNullable<RegenerationView['failure']>;

/** How the owner has the window's contents. Whole: what the bridge leaves out has its default. */
export type Preferences = Required<Omit<BridgePreferences, 'views'>> & { views: SavedView[] };

/** A view of the table that the owner named. */
export type SavedView = Required<BridgeView>;

/** Where the agency's HighLevel is, as the owner entered it. `null` means the default. */
export type Addresses = Required<BridgeAddresses>;

/** How an agency is set up, as the owner entered it. Whole: `null` means the default. */
export type AgencySettings = Required<Omit<BridgeSettings, 'addresses'>> & { addresses: Addresses };

/** How the owner has it before anything was ever changed. */
export const FIRST_PREFERENCES: Preferences = {
  theme: 'system',
  language: 'system',
  textSize: 100,
  density: 'comfortable',
  notifications: true,
  updates: true,
  filters: [],
  ages: [],
  search: '',
  sortColumn: 'status',
  sortDescending: false,
  columns: [],
  views: [],
  ownPlaces: [],
  closedTips: [],
};

/** Fills in what the bridge may leave out. */
export function wholePreferences(preferences: BridgePreferences): Preferences {
  const { search, sortColumn, sortDescending } = FIRST_PREFERENCES;
  const nothing = { name: '', filters: [], ages: [], search, sortColumn, sortDescending };
  const views = (preferences.views ?? []).map((view) => ({ ...nothing, ...view }));
  return { ...FIRST_PREFERENCES, ...preferences, views };
}

/** Fills in what the bridge may leave out: every setting has its default. */
export function wholeSettings(settings: BridgeSettings = {}): AgencySettings {
  const addresses = settings.addresses ?? {};
  return {
    companyId: settings.companyId ?? null,
    version: settings.version ?? null,
    pageSize: settings.pageSize ?? null,
    waitHours: settings.waitHours ?? null,
    lookEveryMinutes: settings.lookEveryMinutes ?? null,
    dueAfterDays: settings.dueAfterDays ?? null,
    keyPerWindow: settings.keyPerWindow ?? null,
    keyPerDay: settings.keyPerDay ?? null,
    tokenPerWindow: settings.tokenPerWindow ?? null,
    tokenPerDay: settings.tokenPerDay ?? null,
    probing: settings.probing ?? null,
    addresses: {
      base: addresses.base ?? null,
      api2: addresses.api2 ?? null,
      regenerate: addresses.regenerate ?? null,
      web: addresses.web ?? null,
      page: addresses.page ?? null,
      keysPage: addresses.keysPage ?? null,
      tokensPage: addresses.tokensPage ?? null,
    },
  };
}

/** What became of a request that may fail. Failing is ordinary here, so it is a value and not an exception. */
export type Outcome<T> = { status: 'ok'; data: T } | { status: 'error'; error: DeskError };

/** Sub-accounts of an agency that changed. With `reload` the rows are empty and the whole list is to be fetched again. */
export type RowsChanged = { agencyId: string; rows: SubAccountRow[]; reload: boolean };

/** Ends a subscription. */
export type Unsubscribe = () => void;

/** Everything the face can ask of the desk. No answer ever holds a credential, and only `showKey` holds a key. */
export interface Backend {
  deskView(): Promise<Outcome<DeskView>>;
  /** Those after this id in the desk's own order, a page at a time; null asks for the first page. */
  subAccounts(after: string | null): Promise<Outcome<RowsPage>>;
  connect(request: ConnectRequest): Promise<Outcome<DeskView>>;
  tryDemo(): Promise<Outcome<DeskView>>;
  leaveDemo(): Promise<Outcome<DeskView>>;

  /** In the order in which they were added; the demo is none of them. */
  agencies(): Promise<Outcome<AgencyEntry[]>>;
  showAgency(id: string): Promise<Outcome<DeskView>>;
  /** Its keys and tokens leave this computer; with `historyToo` also everything noted of it. */
  forgetAgency(id: string, historyToo: boolean): Promise<Outcome<DeskView>>;
  forgetCredential(kind: CredentialKind): Promise<Outcome<DeskView>>;
  agencySettings(): Promise<Outcome<AgencySettingsView>>;
  /** Changes nothing; empty when nothing is wrong. */
  checkAgencySettings(settings: AgencySettings): Promise<Outcome<SettingProblem[]>>;
  saveAgencySettings(agencyName: string, settings: AgencySettings): Promise<Outcome<DeskView>>;

  /** Told from the text alone: nothing is sent, nothing kept. */
  recogniseCredential(text: string): Promise<Outcome<Recognised>>;
  /** As above, for many lines with keys of sub-accounts. */
  reviewKeys(text: string, another: boolean): Promise<Outcome<KeyLine[]>>;
  addKeys(request: AddKeysRequest): Promise<Outcome<AddedKeys>>;
  forgetSubAccountKey(subAccountId: string): Promise<Outcome<DeskView>>;
  markExpired(subAccountId: string, expired: boolean): Promise<Outcome<SubAccountRow>>;

  lookNow(): Promise<Outcome<DeskView>>;
  cancelLook(): Promise<Outcome<null>>;

  /** Where the owner has to click, the page is opened and the state is `confirmed`. */
  regenerate(request: RegenerateRequest): Promise<Outcome<RegenerationView>>;
  answerGuided(subAccountId: string, answer: GuidedAnswer): Promise<Outcome<RegenerationView>>;
  stopWatching(subAccountId: string): Promise<Outcome<RegenerationView>>;
  checkKey(request: KeyCheckRequest): Promise<Outcome<KeyCheck>>;
  /** The key itself, only to be looked at; whoever asks forgets it again soon. */
  showKey(subAccountId: string): Promise<Outcome<string>>;
  /** The key never passes through the face: Rust puts it on the clipboard and clears it from there. */
  copyKey(subAccountId: string): Promise<Outcome<Copied>>;
  /** Opens the sub-account's Business Info page in the browser. */
  openPage(subAccountId: string): Promise<Outcome<null>>;
  /** Opens a page of the agency itself in the browser, where its keys or tokens are. */
  openAgencyPage(page: AgencyPage): Promise<Outcome<null>>;
  /** Opens the link of a place in the browser. */
  openLink(placeId: number): Promise<Outcome<null>>;
  openSupport(): Promise<Outcome<null>>;

  places(subAccountId: string): Promise<Outcome<PlaceView[]>>;
  /** Without an id it is a new one. */
  savePlace(place: PlaceEntry): Promise<Outcome<PlaceView>>;
  deletePlace(id: number): Promise<Outcome<null>>;
  tickPlace(id: number, done: boolean): Promise<Outcome<PlaceView>>;
  /** How many got it; those that had the same one are left out. */
  addPlaceToMany(subAccountIds: string[], place: PlaceEntry): Promise<Outcome<number[]>>;
  /** Removes places as far as they are still there; tells how many that were. */
  deletePlaces(ids: number[]): Promise<Outcome<number>>;
  exportPlaces(): Promise<Outcome<SavedFile>>;
  importPlaces(text: string): Promise<Outcome<ImportOutcome>>;

  reviewMany(subAccountIds: string[]): Promise<Outcome<ManyReview>>;
  regenerateMany(request: ManyRequest): Promise<Outcome<RunView>>;
  pauseRun(): Promise<Outcome<DeskView>>;
  resumeRun(): Promise<Outcome<DeskView>>;
  stopRun(): Promise<Outcome<DeskView>>;
  dismissRun(): Promise<Outcome<DeskView>>;
  runItems(): Promise<Outcome<RunItem[]>>;

  /** Newest first, 200 a page; `before` asks for older ones. */
  activity(query: ActivityQuery): Promise<Outcome<ActivityEntry[]>>;
  exportActivity(query: ActivityQuery): Promise<Outcome<SavedFile>>;
  /** Shows a file that was saved in its folder. */
  showSavedFile(name: string): Promise<Outcome<null>>;

  /** Empty takes the note away. */
  saveNote(subAccountId: string, note: string): Promise<Outcome<SubAccountRow>>;
  /** These rows in this order; none means all. So it is with the report. */
  exportKeys(subAccountIds: string[]): Promise<Outcome<SavedFile>>;
  exportReport(subAccountIds: string[]): Promise<Outcome<SavedFile>>;
  /** Opens a saved report in the browser. */
  openSavedFile(name: string): Promise<Outcome<null>>;
  /** Versions, settings and last errors as text; no secret. */
  detailsForSupport(): Promise<Outcome<string>>;
  storage(): Promise<Outcome<StoredThing[]>>;
  showFolder(): Promise<Outcome<null>>;
  exportEverything(): Promise<Outcome<SavedFile>>;
  eraseEverything(typedWord: string): Promise<Outcome<DeskView>>;
  startsWithComputer(): Promise<Outcome<boolean>>;
  setStartsWithComputer(on: boolean): Promise<Outcome<boolean>>;

  /** Whether Key Desk ends; without `anyway` not while many keys are being regenerated, and `onQuitAsked` tells so. */
  quit(anyway: boolean): Promise<Outcome<boolean>>;

  updateView(): Promise<Outcome<UpdateView>>;
  lookForUpdate(): Promise<Outcome<null>>;
  /** Installs the newer version and starts it: comes back only where that did not work, or was stopped. */
  installUpdate(): Promise<Outcome<null>>;
  stopUpdate(): Promise<Outcome<null>>;
  /** Opens the page where Key Desk is downloaded in the browser. */
  openDownloads(): Promise<Outcome<null>>;

  dismissNotice(code: ErrorCode): Promise<Outcome<DeskView>>;
  dismissChanges(): Promise<Outcome<DeskView>>;
  /** Brings back what was put away last. */
  bringChangesBack(): Promise<Outcome<DeskView>>;
  preferences(): Promise<Outcome<Preferences>>;
  savePreferences(preferences: Preferences): Promise<Outcome<null>>;

  onDeskChanged(tell: (view: DeskView) => void): Promise<Unsubscribe>;
  onSubAccountsChanged(tell: (change: RowsChanged) => void): Promise<Unsubscribe>;
  /** How far the list of an agency has come that is being connected beside the one shown. */
  onJoining(tell: (looking: DeskView['looking']) => void): Promise<Unsubscribe>;
  /** The owner wants to end Key Desk while many keys are being regenerated. */
  onQuitAsked(tell: () => void): Promise<Unsubscribe>;
  /** The owner clicked on a notification. */
  onOpenAsked(tell: (wanted: Destination) => void): Promise<Unsubscribe>;
  /** The owner chose a page in the menu bar of macOS. */
  onPageAsked(tell: (page: MenuPage) => void): Promise<Unsubscribe>;
  onUpdateChanged(tell: (view: UpdateView) => void): Promise<Unsubscribe>;
}
