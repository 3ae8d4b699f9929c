// The bridge to the Rust side: its commands, events and types. Overwritten by the generated file of the
// same shape (tauri-specta); never edited by hand after that. Times are RFC 3339 in UTC.
import { invoke as __TAURI_INVOKE } from "@tauri-apps/api/core";
import * as __TAURI_EVENT from "@tauri-apps/api/event";

/** Commands */
export const commands = {
	deskView: () => typedError<DeskView, DeskError>(__TAURI_INVOKE("desk_view")),
	subAccounts: () => typedError<SubAccountRow[], DeskError>(__TAURI_INVOKE("sub_accounts")),
	connect: (request: ConnectRequest) => typedError<DeskView, DeskError>(__TAURI_INVOKE("connect", { request })),
	tryDemo: () => typedError<DeskView, DeskError>(__TAURI_INVOKE("try_demo")),
	leaveDemo: () => typedError<DeskView, DeskError>(__TAURI_INVOKE("leave_demo")),
	forgetCredential: () => typedError<DeskView, DeskError>(__TAURI_INVOKE("forget_credential")),
	lookNow: () => typedError<DeskView, DeskError>(__TAURI_INVOKE("look_now")),
	cancelLook: () => typedError<null, DeskError>(__TAURI_INVOKE("cancel_look")),
	regenerate: (request: RegenerateRequest) => typedError<RegenerationView, DeskError>(__TAURI_INVOKE("regenerate", { request })),
	stopWatching: (subAccountId: string) => typedError<RegenerationView, DeskError>(__TAURI_INVOKE("stop_watching", { subAccountId })),
	activity: (subAccountId: string | null) => typedError<ActivityEntry[], DeskError>(__TAURI_INVOKE("activity", { subAccountId })),
	dismissNotice: (code: ErrorCode) => typedError<DeskView, DeskError>(__TAURI_INVOKE("dismiss_notice", { code })),
	preferences: () => __TAURI_INVOKE<Preferences>("preferences"),
	rememberedConnection: () => __TAURI_INVOKE<RememberedConnection | null>("remembered_connection"),
	savePreferences: (preferences: Preferences) => typedError<null, DeskError>(__TAURI_INVOKE("save_preferences", { preferences })),
};

/** Events */
export const events = {
	deskChanged: makeEvent<DeskView>("desk-changed"),
	subAccountsChanged: makeEvent<SubAccountsChanged>("sub-accounts-changed"),
};

/* Types */
export type SubAccountsChanged = { rows: SubAccountRow[]; reload: boolean };

export type ErrorCode =
  | "address_not_allowed"      // not https, nor http on loopback
  | "agency_key_wrong"         // 401 Api key is invalid
  | "token_instead_of_key"     // a Private Integration Token was pasted where an agency API key is needed
  | "credential_empty"
  | "not_allowed"              // 403
  | "rate_limited" | "day_used_up"
  | "service_trouble"          // 5xx
  | "no_network" | "no_answer" | "connection_not_secure"
  | "answer_cut_off" | "answer_not_readable" | "answer_too_large" | "answer_unexpected"
  | "rows_left_out"            // some rows of the answer could not be used (notice)
  | "look_cancelled"
  | "keychain_unreachable" | "journal_set_aside" | "journal_unusable" | "preferences_unusable"
  | "not_connected" | "sub_account_unknown"
  | "wrong_word" | "stale_view" | "already_on_its_way" | "too_early" | "no_more_tries"
  | "key_not_shown" | "regenerate_address_missing"
  | "demo_unavailable" | "internal";

/** Words for the owner: what happened (message) and what to do (next). */
export type DeskError = { code: ErrorCode; message: string; next: string };

export type KeyForm = "missing" | "notDisclosed" | "old" | "new" | "privateIntegrationToken";
export type Status =
  | "onItsWay" | "unanswered" | "secondTryDue" | "supportNeeded"   // from an open regeneration
  | "noKey" | "notDisclosed" | "oldKey" | "newKey" | "token";      // from the key itself
/** What the age rests on: the key's own claims, or the first time Key Desk saw this key. */
export type KeyAge = { basis: "issued"; since: string } | { basis: "firstSeen"; since: string };

export type RegenerationState = "confirmed" | "waiting" | "unknown" | "retryDue" | "escalated" | "failed" | "arrived" | "dismissed";
export type RegenerationView = {
  id: number; subAccountId: string; attempt: number; state: RegenerationState;
  confirmedAt: string;        // the owner's (latest) confirmation
  since: string | null;       // when the present wait began
  until: string | null;       // since + five hours while waiting or unknown
  closedAt: string | null;    // arrived, failed or dismissed
  reason: string | null;      // failed: what HighLevel said
  oldKeyStillThere: boolean;  // unknown: the last look still saw the old key
};
export type SubAccountRow = {
  id: string; name: string; city: string; country: string;
  status: Status; keyForm: KeyForm; keyLength: number | null; age: KeyAge | null;
  lookedAt: string | null;
  listed: boolean;            // false: the last complete look no longer listed it
  fingerprint: string | null; // mark of the key the owner sees; goes back with a regenerate request
  foreignSubAccountId: string | null; // the key claims to belong to another sub-account
  regeneration: RegenerationView | null; // the newest one, open or closed
};
export type BadRow = { position: number; name: string | null; reason: string };
export type LookView = { at: string; rows: number; badRows: BadRow[]; badRowCount: number };
export type BudgetView = {
  usedInWindow: number; windowLimit: number; windowSeconds: number;
  usedToday: number; dayLimit: number; waitingUntil: string | null;
};
export type KeptIn = "keychain" | "session";
export type ConnectionView = { agencyName: string; baseAddress: string; regenerateAddress: string | null; keptIn: KeptIn; demo: boolean };
export type DeskView = {
  version: string;
  now: string; speed: number;          // the desk's clock: the demo's runs `speed` times faster than the wall's
  connection: ConnectionView | null;
  looking: { since: string; rows: number } | null;   // a look under way and how many rows have come
  lastLook: LookView | null;           // the last look that brought rows
  lookError: DeskError | null;         // why the latest look failed, if it did
  nextLookAt: string | null;           // the watch's next look; null when nothing is on its way
  budget: BudgetView | null;
  notices: DeskError[];                // stay until dismissed
};
export type Addresses = { base: string | null; regenerate: string | null }; // null: the default
export type ConnectRequest = { credential: string; agencyName: string; addresses: Addresses; sessionOnly: boolean };
export type RegenerateRequest = { subAccountId: string; typedWord: string; fingerprint: string | null };
export type ActivityKind =
  | "connected" | "forgotten" | "confirmed" | "accepted" | "refused" | "unanswered" | "arrived"
  | "fiveHoursPassed" | "escalated" | "dismissed" | "keyCame" | "keyWent" | "keyChanged";
export type ActivityEntry = { id: number; at: string; subAccountId: string | null; kind: ActivityKind; words: string };
export type Theme = "system" | "light" | "dark";
export type SortColumn = "name" | "status" | "length" | "age" | "lookedAt";
export type Filter = "all" | "needsYou" | Status;
export type Preferences = { theme: Theme; filter: Filter; search: string; sortColumn: SortColumn; sortDescending: boolean };
export type RememberedConnection = { agencyName: string; addresses: Addresses };

/* Tauri Specta runtime */
async function typedError<T, E>(result: Promise<T>): Promise<{ status: "ok"; data: T } | { status: "error"; error: E }> {
	try {
		return { status: "ok", data: await result };
	} catch (e) {
		if (e instanceof Error) throw e;
		return { status: "error", error: e as E };
	}
}

function makeEvent<T>(name: string) {
	return {
		listen: (cb: __TAURI_EVENT.EventCallback<T>) => __TAURI_EVENT.listen(name, cb),
	};
}
