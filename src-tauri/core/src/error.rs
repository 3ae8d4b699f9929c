//! The one shape in which anything that goes wrong reaches the owner: a code the interface can act on, what happened, and what to do next.
//!
//! Only codes the interface uses exist. How serious each one is and which button goes with it is the interface's table,
//! not this file's.

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::phrase::Phrase;
use crate::words::{Language, Words};

/// What went wrong, for the interface to act on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "snake_case")]
pub enum ErrorCode {
    /// An address is neither https nor http on this computer.
    AddressNotAllowed,
    /// HighLevel does not know this agency API key.
    AgencyKeyWrong,
    /// Nothing was pasted, or only the word `undefined`.
    CredentialEmpty,
    /// What was pasted is no credential: a web address, a part of a key, another product's.
    NotACredential,
    /// The key of one sub-account was given where the agency's is needed.
    SubAccountKeyInstead,
    /// A Private Integration Token of one sub-account was given where the agency's is needed.
    SubAccountTokenInstead,
    /// The credential opens another agency than the one shown.
    AnotherAgency,
    /// A setting cannot be used as it was entered.
    SettingNotUsable,
    /// The agency's plan does not have this.
    PlanWithout,
    /// API 1.0 is switched off for this key; HighLevel asks for a token.
    SwitchToToken,
    /// The token lacks a scope.
    ScopeMissing,
    /// The credential does not reach this sub-account.
    NotThisSubAccount,
    /// HighLevel misses the version of the API in the request.
    VersionMissing,
    /// A firewall in front of HighLevel refused the request.
    FirewallRefused,
    /// A web page came where data should be: a network that asks to sign in.
    SignInPage,
    /// The proxy on the way asks for a name and password.
    ProxyRefused,
    /// The computer's date or time is wrong, so that no connection can be trusted.
    ClockWrong,
    /// HighLevel knows the key but does not allow this.
    NotAllowed,
    /// HighLevel asked for a pause.
    RateLimited,
    /// The day's requests are used up.
    DayUsedUp,
    /// HighLevel answered with an error of its own (5xx).
    ServiceTrouble,
    /// HighLevel could not be reached.
    NoNetwork,
    /// HighLevel was reached and did not answer in time.
    NoAnswer,
    /// The connection could not be made secure (TLS).
    ConnectionNotSecure,
    /// The answer ended in the middle.
    AnswerCutOff,
    /// The answer is not the data it should be (not JSON).
    AnswerNotReadable,
    /// The answer is larger than any agency's could be.
    AnswerTooLarge,
    /// The answer is readable but not what was asked for.
    AnswerUnexpected,
    /// Some rows of the answer could not be used.
    RowsLeftOut,
    /// The owner stopped a look.
    LookCancelled,
    /// The computer's keychain cannot be reached.
    KeychainUnreachable,
    /// The journal was damaged or newer than this program and has been set aside.
    JournalSetAside,
    /// The journal cannot be written.
    JournalUnusable,
    /// The preferences cannot be read or written.
    PreferencesUnusable,
    /// No agency is connected.
    NotConnected,
    /// No such sub-account.
    SubAccountUnknown,
    /// The typed word is not the one asked for.
    WrongWord,
    /// The key has changed since the owner looked at it.
    StaleView,
    /// HighLevel does not show this key.
    KeyNotShown,
    /// There is no key to show or copy.
    NoKeyToShow,
    /// A new key is on its way already.
    AlreadyOnItsWay,
    /// Less than five hours have passed since the last request.
    TooEarly,
    /// Both tries are used; only support can help.
    NoMoreTries,
    /// None of the chosen keys can be regenerated now.
    NothingToDo,
    /// Many keys are being regenerated already.
    RunUnderWay,
    /// A place cannot be noted as it was entered, or is not there any more.
    PlaceNotUsable,
    /// A note cannot be kept as it was entered.
    NoteNotUsable,
    /// A file could not be read or written.
    FileNotUsable,
    /// The clipboard cannot be used.
    ClipboardUnusable,
    /// The browser could not be opened.
    BrowserUnusable,
    /// The demo agency could not be started.
    DemoUnavailable,
    /// A fault of Key Desk itself.
    Internal,
    /// An earlier run of the program had a fault of its own.
    FaultBefore,
    /// It could not be found out whether there is a newer version of Key Desk.
    UpdateNotFoundOut,
    /// A newer version of Key Desk was not installed.
    UpdateNotInstalled,
}

/// Something that went wrong, as it is said to the owner. Holds no secret. For logs it is written in English.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct DeskError {
    /// For the interface to act on.
    pub code: ErrorCode,
    /// What happened, in one or two sentences.
    pub message: Phrase,
    /// What the owner can do about it.
    pub next: Phrase,
}

impl DeskError {
    /// An error, and what the owner can do about it.
    pub fn new(code: ErrorCode, message: impl Into<Phrase>, next: impl Into<Phrase>) -> Self {
        Self { code, message: message.into(), next: next.into() }
    }

    /// No agency is connected.
    #[must_use]
    pub fn not_connected() -> Self {
        Self::new(ErrorCode::NotConnected, Phrase::new("error-not-connected"), Phrase::new("error-not-connected-next"))
    }

    /// A fault of Key Desk itself; `what` is one of the variants of the message `error-internal`.
    #[must_use]
    pub fn internal(what: &str) -> Self {
        Self::new(
            ErrorCode::Internal,
            Phrase::new("error-internal").with("what", what),
            Phrase::new("error-internal-next"),
        )
    }
}

impl fmt::Display for DeskError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let words = Words::of(Language::English);
        write!(formatter, "{} {}", words.say(&self.message), words.say(&self.next))
    }
}

impl std::error::Error for DeskError {}
