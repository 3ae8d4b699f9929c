//! What the interface is shown: plain data, made from the desk's state. Holds no secret.
//!
//! Nothing is decided here; words for states and codes are the interface's.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::agency::{Expired, KeyAge, RowChange, Status, SubAccount, status};
use crate::error::DeskError;
use crate::highlevel::CredentialKind;
use crate::highlevel::budget::BudgetView;
use crate::journal::{ActivityKind, LookRecord};
use crate::key::{Fingerprint, KeyForm};
use crate::many::{ManyOrder, Run, RunItemOutcome, RunState};
use crate::pasted::KeyVerdict;
use crate::phrase::Phrase;
use crate::places::{Place, PlaceKind};
use crate::regeneration::{Failure, FailureName, Regeneration, Route, Rules, State, StateName};
use crate::settings::AgencySettings;
use crate::words::Words;

/// Where the agency's credential is kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub enum KeptIn {
    /// The operating system's keychain.
    Keychain,
    /// Memory, until the program ends.
    Session,
}

/// The connected agency.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct ConnectionView {
    /// The name the owner gave it.
    pub agency_name: String,
    /// What Key Desk has of it, never empty.
    pub credentials: Vec<CredentialView>,
    /// The base address of API 1.0 in use.
    pub base_address: String,
    /// The template of the regenerate endpoint, if there is one.
    pub regenerate_address: Option<String>,
    /// The web address at which the owner logs in.
    pub web_address: String,
    /// The address of a sub-account's Business Info page, with `{locationId}`.
    pub page_address: String,
    /// The white-label domain HighLevel tells of the agency, where it does.
    pub domain: Option<String>,
    /// After how many days a key is due for a change.
    pub due_after_days: u32,
    /// How many hours a new key may take.
    pub wait_hours: u32,
    /// Whether keys of sub-accounts are tried with HighLevel at each look.
    pub probing: bool,
    /// Whether it is the made-up agency.
    pub demo: bool,
}

/// A credential of the agency.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct CredentialView {
    /// What kind.
    pub kind: CredentialKind,
    /// Where it is kept.
    pub kept_in: KeptIn,
    /// How many there are of the kind.
    pub count: u32,
}

/// What changed in an agency since the owner last put changes away.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct ChangesView {
    /// The first of these changes.
    #[specta(type = String)]
    pub since: Timestamp,
    /// Sub-accounts that were not there before.
    pub new: u32,
    /// Sub-accounts that are no longer listed.
    pub gone: u32,
    /// Keys that appeared where there was none.
    pub keys_came: u32,
    /// Keys that are gone.
    pub keys_went: u32,
    /// Keys that are others now.
    pub keys_changed: u32,
}

impl ChangesView {
    /// No change yet, since `since`.
    #[must_use]
    pub fn none(since: Timestamp) -> Self {
        Self { since, new: 0, gone: 0, keys_came: 0, keys_went: 0, keys_changed: 0 }
    }
}

/// How the shown agency is set up, beside what is used where nothing was entered.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct AgencySettingsView {
    /// What the owner calls it.
    pub agency_name: String,
    /// What the owner entered.
    pub settings: AgencySettings,
    /// What is used where nothing was entered.
    pub defaults: AgencySettings,
}

/// A look under way.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct LookingView {
    /// When it was begun.
    #[specta(type = String)]
    pub since: Timestamp,
    /// How many rows have come.
    pub rows: u32,
    /// How many will come, where that is known.
    pub expected: Option<u32>,
}

/// The whole desk but its rows.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct DeskView {
    /// Which agency this is; another one's rows have nothing to do with it.
    pub agency_id: String,
    /// The program's version.
    pub version: String,
    /// The desk's clock.
    #[specta(type = String)]
    pub now: Timestamp,
    /// How many times faster than the wall the desk's clock runs: 1 but in the demo.
    pub speed: f32,
    /// The connected agency, if any.
    pub connection: Option<ConnectionView>,
    /// A look under way.
    pub looking: Option<LookingView>,
    /// The last look that brought rows.
    pub last_look: Option<LookRecord>,
    /// Why the latest look failed or is not whole.
    pub look_error: Option<DeskError>,
    /// The first look that failed since the last one that worked.
    #[specta(type = Option<String>)]
    pub failing_since: Option<Timestamp>,
    /// When Key Desk will look by itself; `null` when nothing is on its way and the owner set no time.
    #[specta(type = Option<String>)]
    pub next_look_at: Option<Timestamp>,
    /// How much of each credential's rate budget is used.
    pub budgets: Vec<BudgetView>,
    /// What the owner should know; stays until dismissed.
    pub notices: Vec<DeskError>,
    /// What changed in the agency since the owner last put that away; `null` when nothing did.
    pub changes: Option<ChangesView>,
    /// The regeneration of many keys, until the owner puts it away.
    pub run: Option<RunView>,
}

/// How the agency's keys stand, in two numbers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Standing {
    /// Keys that are looked for.
    pub on_their_way: usize,
    /// Keys that wait for a decision of the owner.
    pub need_owner: usize,
}

/// The regeneration of many keys.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct RunView {
    /// The journal's number for it.
    pub id: i32,
    /// Who asks HighLevel.
    pub route: Route,
    /// How it stands.
    pub state: RunState,
    /// How many keys it is about.
    pub total: u32,
    /// How many HighLevel took, or the owner clicked.
    pub accepted: u32,
    /// How many were refused or not clicked.
    pub refused: u32,
    /// How many got no answer.
    pub unanswered: u32,
    /// How many were left out at their turn.
    pub left_out: u32,
    /// How many have not been begun; once it is over, how many never were.
    pub left: u32,
    /// When it was confirmed.
    #[specta(type = String)]
    pub begun_at: Timestamp,
    /// When it was over.
    #[specta(type = Option<String>)]
    pub ended_at: Option<Timestamp>,
    /// On the guided route: whose page is open.
    pub current_id: Option<String>,
    /// Until when the next one waits for HighLevel's limit.
    #[specta(type = Option<String>)]
    pub waiting_until: Option<Timestamp>,
    /// How many seconds the rest takes, by estimate; `null` where that hangs on the owner.
    pub seconds_left: Option<u32>,
    /// Why it paused by itself, if it did.
    pub trouble: Option<DeskError>,
}

impl RunView {
    /// Shows a run. What it waits for is the budget's to say.
    #[must_use]
    pub fn of(
        run: &Run,
        waiting_until: Option<Timestamp>,
        seconds_left: Option<u32>,
        trouble: Option<DeskError>,
    ) -> Self {
        Self {
            id: shown_id(run.id),
            route: run.route,
            state: run.state,
            total: u32::try_from(run.items.len()).unwrap_or(u32::MAX),
            accepted: run.count(RunItemOutcome::Accepted),
            refused: run.count(RunItemOutcome::Refused),
            unanswered: run.count(RunItemOutcome::Unanswered),
            left_out: run.count(RunItemOutcome::LeftOut),
            left: run.count(RunItemOutcome::Queued) + run.count(RunItemOutcome::NotSent),
            begun_at: run.begun_at,
            ended_at: run.ended_at,
            current_id: run.open_page().map(|position| run.items[position].sub_account_id.clone()),
            waiting_until,
            seconds_left,
            trouble,
        }
    }
}

/// The journal counts further than a number on the bridge goes, but no journal does.
pub(super) fn shown_id(id: i64) -> i32 {
    i32::try_from(id).unwrap_or(i32::MAX)
}

/// One regeneration.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct RegenerationView {
    /// The journal's number for it.
    pub id: i32,
    /// Whose key.
    pub sub_account_id: String,
    /// 1 for the first request, 2 for the one after five hours.
    pub attempt: u8,
    /// Where it stands.
    pub state: StateName,
    /// Who asks HighLevel.
    pub route: Route,
    /// The owner's first confirmation.
    #[specta(type = String)]
    pub first_confirmed_at: Timestamp,
    /// The owner's latest confirmation.
    #[specta(type = String)]
    pub confirmed_at: Timestamp,
    /// When the present wait began.
    #[specta(type = Option<String>)]
    pub since: Option<Timestamp>,
    /// When the present five hours are over.
    #[specta(type = Option<String>)]
    pub until: Option<Timestamp>,
    /// When it ended.
    #[specta(type = Option<String>)]
    pub closed_at: Option<Timestamp>,
    /// Why nothing was done, if nothing was.
    pub failure: Option<FailureName>,
    /// What HighLevel said, if it refused, in the owner's language of that time.
    pub reason: Option<String>,
    /// When the owner noticed that somebody else has the key, if that is why.
    #[specta(type = Option<String>)]
    pub compromised_at: Option<Timestamp>,
    /// With no answer: a look since then still saw the old key.
    pub old_key_still_there: bool,
}

impl RegenerationView {
    /// Shows a regeneration.
    #[must_use]
    pub fn of(regeneration: &Regeneration, rules: &Rules) -> Self {
        let state = &regeneration.state;
        let failure = match state {
            State::Failed { why, .. } => Some(why),
            _ => None,
        };
        Self {
            id: shown_id(regeneration.id),
            sub_account_id: regeneration.sub_account_id.clone(),
            attempt: regeneration.attempt,
            state: state.name(),
            route: regeneration.route,
            first_confirmed_at: regeneration.first_confirmed_at,
            confirmed_at: regeneration.confirmed_at,
            since: state.waiting_since(),
            until: regeneration.until(rules),
            closed_at: state.closed_at(),
            failure: failure.map(Failure::name),
            reason: failure.and_then(Failure::reason).map(str::to_owned),
            compromised_at: regeneration.compromised_at,
            old_key_still_there: matches!(state, State::Unknown { old_key_still_there: true, .. }),
        }
    }
}

/// One row of the table.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct SubAccountRow {
    /// HighLevel's id of the sub-account.
    pub id: String,
    /// Its name, as HighLevel has it: show it as text only.
    pub name: String,
    /// Its city, or empty.
    pub city: String,
    /// Its country, or empty.
    pub country: String,
    /// What the owner wants to know first.
    pub status: Status,
    /// What kind of key was last seen.
    pub key_form: KeyForm,
    /// Its length in characters.
    pub key_length: Option<u32>,
    /// How old it is.
    pub age: Option<KeyAge>,
    /// The last look that listed the sub-account.
    #[specta(type = String)]
    pub looked_at: Timestamp,
    /// Whether the last complete look listed it.
    pub listed: bool,
    /// Marks the key the owner sees; goes back with a regenerate request.
    pub fingerprint: Option<Fingerprint>,
    /// Another sub-account that the key says it belongs to.
    pub foreign_sub_account_id: Option<String>,
    /// Its newest regeneration, open or ended.
    pub regeneration: Option<RegenerationView>,
    /// Who would ask HighLevel for a new key of it.
    pub route: Route,
    /// What the places where its key is used are called.
    pub place_names: Vec<String>,
    /// How many of them still have to be given the newest key.
    pub open_places: u32,
    /// The key is expired: HighLevel refused it, or the owner marked it so.
    pub expired: Option<Expired>,
    /// What changed there since the owner last put changes away.
    pub change: Option<RowChange>,
    /// The key was given by the owner, and not listed by HighLevel.
    pub key_given: bool,
    /// What the owner noted of it, or empty: show it as text only.
    pub note: String,
}

impl SubAccountRow {
    /// Shows a sub-account, without the owner's note of it.
    #[must_use]
    pub fn of(
        sub_account: &SubAccount,
        newest: Option<&Regeneration>,
        places: &[Place],
        route: Route,
        rules: &Rules,
        words: &Words,
    ) -> Self {
        let open = places.iter().filter(|place| place.is_open(newest)).count();
        Self {
            id: sub_account.id.clone(),
            name: sub_account.name.clone(),
            city: sub_account.city.clone(),
            country: sub_account.country.clone(),
            status: status(sub_account.key.form, sub_account.expired.is_some(), newest),
            key_form: sub_account.key.form,
            key_length: sub_account.key.length,
            age: sub_account.key_age(),
            looked_at: sub_account.looked_at,
            listed: sub_account.listed,
            fingerprint: sub_account.key.fingerprint.clone(),
            foreign_sub_account_id: sub_account.foreign_sub_account().map(str::to_owned),
            regeneration: newest.map(|newest| RegenerationView::of(newest, rules)),
            route,
            place_names: places.iter().map(|place| place.label(words)).collect(),
            open_places: u32::try_from(open).unwrap_or(u32::MAX),
            expired: sub_account.expired,
            change: sub_account.change,
            key_given: sub_account.key_given,
            note: String::new(),
        }
    }
}

/// Some of the rows, in the order of their ids. A row that changes after its page was read is told by an event, so that pages
/// put together and what was told since are the whole list as it is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct RowsPage {
    /// Whose rows they are: another agency may be shown by the time the next page is asked for.
    pub agency_id: String,
    /// The rows.
    pub rows: Vec<SubAccountRow>,
    /// Whether there are rows after these.
    pub more: bool,
}

/// What the owner enters to connect an agency.
#[derive(Clone, Deserialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct ConnectRequest {
    /// The credential as it was pasted: an agency API key, or an agency's Private Integration Token.
    pub credential: String,
    /// What the owner calls the agency; may be empty.
    pub agency_name: String,
    /// How it is set up: where the platform is, and the numbers.
    pub settings: AgencySettings,
    /// Keep the credential in memory only.
    pub session_only: bool,
    /// It is another agency than the one shown, which stays as it is. Decided by whoever has several desks.
    pub another: bool,
}

/// The keys of sub-accounts to be kept, with what the owner said of those that do not say whose they are.
#[derive(Clone, Deserialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct AddKeysRequest {
    /// The lines as they were pasted: `name, key`, or a key alone.
    pub text: String,
    /// What the owner said of single lines.
    pub answers: Vec<KeyAnswer>,
    /// What the owner calls the agency; may be empty. Used only where none is shown yet, or for another one.
    pub agency_name: String,
    /// How the agency is set up. Used only where none is shown yet, or for another one.
    pub settings: AgencySettings,
    /// Keep the keys in memory only.
    pub session_only: bool,
    /// It is another agency than the one shown, which stays as it is. Decided by whoever has several desks.
    pub another: bool,
}

/// What the owner said of a line with a key that does not say whose it is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct KeyAnswer {
    /// Which line, from 1.
    pub line: u32,
    /// HighLevel's id of the sub-account.
    pub sub_account_id: String,
    /// Its name; may be empty.
    pub name: String,
}

/// What became of the keys.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct AddedKeys {
    /// How many keys of sub-accounts that had none here are kept now.
    pub added: u32,
    /// How many took an earlier one's place.
    pub replaced: u32,
    /// The lines with a key whose sub-account is not known, or not one of this agency.
    pub left_out: Vec<u32>,
    /// The desk now.
    pub view: DeskView,
}

/// What the owner confirms.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct RegenerateRequest {
    /// Whose key.
    pub sub_account_id: String,
    /// The word as it was typed.
    pub typed_word: String,
    /// The mark of the key the owner was looking at; `null` where there was none.
    pub fingerprint: Option<Fingerprint>,
    /// How the newest regeneration stood then; `null` where there was none.
    pub state: Option<StateName>,
    /// When the owner noticed that somebody else has the key, if that is why.
    #[specta(type = Option<String>)]
    pub compromised_at: Option<Timestamp>,
}

/// What the owner says of the page on the guided route.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub enum GuidedAnswer {
    /// "I clicked Yes, Reset".
    Clicked,
    /// "I did not".
    NotClicked,
    /// "The button is not there".
    NoButton,
}

/// A key the owner pasted to have it checked.
#[derive(Clone, Deserialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct KeyCheckRequest {
    /// Whose key it should be.
    pub sub_account_id: String,
    /// The key as it was pasted.
    pub key: String,
    /// Whether to try it with HighLevel, which may restart its 90 days.
    pub try_it: bool,
    /// Whether the owner vouches for it where nothing can be compared.
    pub accept: bool,
}

/// What trying a key with HighLevel brought.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub enum KeyTried {
    /// It works.
    Works,
    /// HighLevel does not know it.
    Refused,
    /// HighLevel could not be asked.
    Unknown,
}

/// What a pasted key turned out to be. The key itself is not kept.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct KeyCheck {
    /// What it is.
    pub verdict: KeyVerdict,
    /// Whose it is, if another sub-account's.
    pub other_sub_account_id: Option<String>,
    /// That one's name, if it is one of this agency's.
    pub other_sub_account_name: Option<String>,
    /// What kind of key it is.
    pub key_form: KeyForm,
    /// Its length in characters.
    pub key_length: Option<u32>,
    /// When it says it was made.
    #[specta(type = Option<String>)]
    pub issued_at: Option<Timestamp>,
    /// What trying it brought; `null` when it was not tried.
    pub tried: Option<KeyTried>,
    /// Whether the regeneration that waited for it is done now.
    pub closed: bool,
}

/// A place where a key is used.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct PlaceView {
    /// The journal's number for it.
    pub id: i32,
    /// Whose key is used there.
    pub sub_account_id: String,
    /// What kind of place it is.
    pub kind: PlaceKind,
    /// What the owner calls it, or empty.
    pub name: String,
    /// Where it is in the web, or empty.
    pub link: String,
    /// Whatever helps to update it, or empty.
    pub note: String,
    /// Whether it still has to be given the newest key.
    pub open: bool,
    /// When the owner ticked it last.
    #[specta(type = Option<String>)]
    pub updated_at: Option<Timestamp>,
}

impl PlaceView {
    /// Shows a place.
    #[must_use]
    pub fn of(place: &Place, newest: Option<&Regeneration>) -> Self {
        Self {
            id: shown_id(place.id),
            sub_account_id: place.sub_account_id.clone(),
            kind: place.kind,
            name: place.name.clone(),
            link: place.link.clone(),
            note: place.note.clone(),
            open: place.is_open(newest),
            updated_at: place.updated_at,
        }
    }
}

/// A line of a list of places that could not be used.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct ImportProblem {
    /// Its number in the file, from 1.
    pub line: u32,
    /// What is wrong with it.
    pub why: Phrase,
}

/// What reading a list of places brought.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct ImportOutcome {
    /// How many places were noted.
    pub added: u32,
    /// How many were noted already.
    pub already_there: u32,
    /// The first hundred lines that could not be used.
    pub problems: Vec<ImportProblem>,
}

/// Which lines of the activity log are wanted.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct ActivityQuery {
    /// Of this sub-account, or of all.
    pub sub_account_id: Option<String>,
    /// Lines that hold this text, or whose sub-account does; empty for all.
    pub search: String,
    /// Lines of these kinds; empty for all.
    pub kinds: Vec<ActivityKind>,
    /// Lines older than this one.
    pub before: Option<i32>,
}

/// A chosen sub-account that cannot be regenerated now.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct LeftOut {
    /// Which one.
    pub sub_account_id: String,
    /// Why.
    pub why: Phrase,
}

/// How many places of a kind.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct PlaceCount {
    /// The kind.
    pub kind: PlaceKind,
    /// How many.
    pub count: u32,
}

/// What regenerating the chosen keys would mean.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct ManyReview {
    /// The sub-accounts whose keys would be regenerated, in the order given.
    pub included: Vec<String>,
    /// Those left out.
    pub left_out: Vec<LeftOut>,
    /// How many of the included have places noted.
    pub with_places: u32,
    /// Their places, most first.
    pub places: Vec<PlaceCount>,
    /// How many seconds it takes at the allowed rate; 0 on the guided route, where the owner sets the pace.
    pub seconds: u32,
    /// Who asks HighLevel: the owner as soon as one of them needs it.
    pub route: Route,
    /// What the owner types.
    pub typed_word: String,
}

/// One of many keys, as the owner saw it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct ManyItem {
    /// Whose key.
    pub sub_account_id: String,
    /// The mark of the key the owner was looking at; `null` where there was none.
    pub fingerprint: Option<Fingerprint>,
    /// How the newest regeneration stood then; `null` where there was none.
    pub state: Option<StateName>,
}

/// What the owner confirms for many keys at once.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct ManyRequest {
    /// Which keys.
    pub items: Vec<ManyItem>,
    /// The word and the number as they were typed.
    pub typed_word: String,
    /// Which go first.
    pub order: ManyOrder,
    /// When the owner noticed that somebody else has the keys, if that is why.
    #[specta(type = Option<String>)]
    pub compromised_at: Option<Timestamp>,
}
