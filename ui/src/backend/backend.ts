// The seam between the face and whatever stands behind it: what the face may ask for, and what it is told.
// Not here: how it is done. `tauri.ts` is the real desk, `fake.ts` its twin in memory.
import type {
  ActivityEntry,
  ConnectRequest,
  DeskError,
  DeskView,
  ErrorCode,
  Preferences as BridgePreferences,
  RegenerateRequest,
  RegenerationView,
  RememberedConnection as BridgeConnection,
  SubAccountRow,
} from '../bindings';

export type {
  ActivityEntry,
  ActivityKind,
  ConnectRequest,
  DeskError,
  DeskView,
  ErrorCode,
  Filter,
  KeyAge,
  KeyForm,
  RegenerationView,
  RegenerateRequest,
  SortColumn,
  Status,
  SubAccountRow,
  Theme,
} from '../bindings';

// Named after what they are here; the bridge may call them otherwise.
export type ConnectionView = NonNullable<DeskView['connection']>;
export type LookView = NonNullable<DeskView['lastLook']>;
export type BudgetView = NonNullable<DeskView['budget']>;
export type RegenerationState = RegenerationView['state'];

/** How the owner has the window's contents. Whole: what the bridge leaves out has its default. */
export type Preferences = Required<BridgePreferences>;

/** What the owner entered when connecting last, but for the key. */
export type RememberedConnection = {
  agencyName: string;
  addresses: { base: string | null; regenerate: string | null };
};

/** How the owner has it before anything was ever changed. */
export const FIRST_PREFERENCES: Preferences = {
  theme: 'system',
  filter: 'all',
  search: '',
  sortColumn: 'status',
  sortDescending: false,
};

/** Fills in what the bridge may leave out. */
export function wholePreferences(preferences: BridgePreferences): Preferences {
  return { ...FIRST_PREFERENCES, ...preferences };
}

/** Fills in what the bridge may leave out; blank before the first connection. */
export function wholeConnection(remembered: BridgeConnection | null): RememberedConnection {
  const { base = null, regenerate = null } = remembered?.addresses ?? {};
  return { agencyName: remembered?.agencyName ?? '', addresses: { base, regenerate } };
}

/** What became of a request that may fail. Failing is ordinary here, so it is a value and not an exception. */
export type Outcome<T> = { status: 'ok'; data: T } | { status: 'error'; error: DeskError };

/** Sub-accounts that changed. With `reload` the rows are empty and the whole list is to be fetched again. */
export type RowsChanged = { rows: SubAccountRow[]; reload: boolean };

/** Ends a subscription. */
export type Unsubscribe = () => void;

/** Everything the face can ask of the desk. No answer ever holds a credential or a key. */
export interface Backend {
  deskView(): Promise<Outcome<DeskView>>;
  subAccounts(): Promise<Outcome<SubAccountRow[]>>;
  connect(request: ConnectRequest): Promise<Outcome<DeskView>>;
  tryDemo(): Promise<Outcome<DeskView>>;
  leaveDemo(): Promise<Outcome<DeskView>>;
  forgetCredential(): Promise<Outcome<DeskView>>;
  lookNow(): Promise<Outcome<DeskView>>;
  cancelLook(): Promise<Outcome<null>>;
  regenerate(request: RegenerateRequest): Promise<Outcome<RegenerationView>>;
  stopWatching(subAccountId: string): Promise<Outcome<RegenerationView>>;
  /** Newest first, at most 200. `null` asks for the whole agency. */
  activity(subAccountId: string | null): Promise<Outcome<ActivityEntry[]>>;
  dismissNotice(code: ErrorCode): Promise<Outcome<DeskView>>;
  preferences(): Promise<Outcome<Preferences>>;
  rememberedConnection(): Promise<Outcome<RememberedConnection>>;
  savePreferences(preferences: Preferences): Promise<Outcome<null>>;

  onDeskChanged(tell: (view: DeskView) => void): Promise<Unsubscribe>;
  onSubAccountsChanged(tell: (change: RowsChanged) => void): Promise<Unsubscribe>;
}
