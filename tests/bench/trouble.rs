//! Why something could not be measured. A figure that is short of its target is no trouble.

/// What kept a figure from being measured.
#[derive(Debug, thiserror::Error)]
pub enum Trouble {
    #[error("the demo agency: {0}")]
    Agency(#[from] keydesk_demo_agency::StartError),
    #[error("a program or a connection: {0}")]
    System(#[from] std::io::Error),
    #[error("what one program says to another: {0}")]
    Words(#[from] serde_json::Error),
    #[error("the list: {0}")]
    Platform(#[from] keydesk_core::highlevel::PlatformError),
    #[error("the desk: {0}")]
    Desk(Box<keydesk_core::error::DeskError>),
    #[error("the journal: {0}")]
    Journal(#[from] keydesk_core::journal::JournalError),
    #[error("a plain request: {0}")]
    Request(#[from] reqwest::Error),
    #[cfg(target_os = "linux")]
    #[error("the app on a virtual screen: {0}")]
    App(#[from] support::Trouble),
    #[error("{came} came where there are {wanted}")]
    NotWhole { came: usize, wanted: usize },
}

impl From<keydesk_core::error::DeskError> for Trouble {
    fn from(error: keydesk_core::error::DeskError) -> Self {
        Self::Desk(Box::new(error))
    }
}
