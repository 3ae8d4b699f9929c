//! What the interface is shown: plain data, made from the desk's state. Holds no secret.
//!
//! Nothing is decided here; words for states and codes are the interface's.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::agency::{KeyAge, Status, SubAccount, status};
use crate::error::DeskError;
use crate::highlevel::Addresses;
use crate::highlevel::budget::BudgetView;
use crate::journal::LookRecord;
use crate::key::{Fingerprint, KeyForm};
use crate::regeneration::{Regeneration, Rules, State, StateName};

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
    /// The base address of API 1.0 in use.
    pub base_address: String,
    /// The template of the regenerate endpoint, if there is one.
    pub regenerate_address: Option<String>,
    /// Where its credential is kept.
    pub kept_in: KeptIn,
    /// Whether it is the made-up agency.
    pub demo: bool,
}

/// A look under way.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct LookingView {
    /// When it was begun.
    #[specta(type = String)]
    pub since: Timestamp,
    /// How many rows have come.
    pub rows: u32,
}

/// The whole desk but its rows.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct DeskView {
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
    /// When Key Desk will look by itself; `null` when nothing is on its way.
    #[specta(type = Option<String>)]
    pub next_look_at: Option<Timestamp>,
    /// How much of the rate budget is used.
    pub budget: Option<BudgetView>,
    /// What the owner should know; stays until dismissed.
    pub notices: Vec<DeskError>,
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
    /// Why HighLevel refused, if it did.
    pub reason: Option<String>,
    /// With no answer: a look since then still saw the old key.
    pub old_key_still_there: bool,
}

impl RegenerationView {
    /// Shows a regeneration.
    #[must_use]
    pub fn of(regeneration: &Regeneration, rules: &Rules) -> Self {
        let state = &regeneration.state;
        Self {
            id: i32::try_from(regeneration.id).unwrap_or(i32::MAX),
            sub_account_id: regeneration.sub_account_id.clone(),
            attempt: regeneration.attempt,
            state: state.name(),
            confirmed_at: regeneration.confirmed_at,
            since: state.waiting_since(),
            until: regeneration.until(rules),
            closed_at: state.closed_at(),
            reason: match state {
                State::Failed { reason, .. } => Some(reason.clone()),
                _ => None,
            },
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
}

impl SubAccountRow {
    /// Shows a sub-account.
    #[must_use]
    pub fn of(sub_account: &SubAccount, newest: Option<&Regeneration>, rules: &Rules) -> Self {
        Self {
            id: sub_account.id.clone(),
            name: sub_account.name.clone(),
            city: sub_account.city.clone(),
            country: sub_account.country.clone(),
            status: status(sub_account.key.form, newest.map(|newest| &newest.state)),
            key_form: sub_account.key.form,
            key_length: sub_account.key.length,
            age: sub_account.key_age(),
            looked_at: sub_account.looked_at,
            listed: sub_account.listed,
            fingerprint: sub_account.key.fingerprint.clone(),
            foreign_sub_account_id: sub_account.foreign_sub_account().map(str::to_owned),
            regeneration: newest.map(|newest| RegenerationView::of(newest, rules)),
        }
    }
}

/// What the owner enters to connect an agency.
#[derive(Clone, Deserialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct ConnectRequest {
    /// The agency API key as it was pasted.
    pub credential: String,
    /// What the owner calls the agency; may be empty.
    pub agency_name: String,
    /// Where the platform is.
    pub addresses: Addresses,
    /// Keep the key in memory only.
    pub session_only: bool,
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
}
