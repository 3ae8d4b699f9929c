//! Why a run could not be made at all. What a run found is in `findings`.

/// What kept a run from being made.
#[derive(Debug, thiserror::Error)]
pub enum Trouble {
    #[error("the demo agency: {0}")]
    Agency(#[from] keydesk_demo_agency::StartError),
    #[error("a file or program: {0}")]
    System(#[from] std::io::Error),
    #[error("what is told to or by a desk: {0}")]
    Words(#[from] serde_json::Error),
    #[error("a desk that was to end properly {0}")]
    Desk(String),
}
