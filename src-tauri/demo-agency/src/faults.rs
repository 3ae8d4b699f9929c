//! What can be made to go wrong, on purpose.

/// One way in which requests go wrong.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fault {
    /// 429 although the limits are kept.
    TooManyRequests {
        /// `Retry-After`, where it is sent.
        retry_after_seconds: Option<u32>,
    },
    /// 429 with nothing left of the day.
    DailyLimit,
    /// This 5xx.
    ServerError(u16),
    /// This 5xx, although the regenerate request was carried out.
    ServerErrorAfterDoing(u16),
    /// 403.
    Forbidden,
    /// 401 with this message.
    Unauthorized(String),
    /// The request is never answered, and not carried out.
    NoAnswer,
    /// The regenerate request is carried out; then the connection ends without an answer.
    AnswerLostAfterDoing,
    /// The body comes this slowly.
    SlowBody {
        /// Bytes a second.
        bytes_per_second: u32,
    },
    /// The connection ends in the middle of the body.
    CutOffBody {
        /// After this many bytes.
        after_bytes: usize,
    },
    /// The body goes on for this much longer than it should; what it adds is white space, so that it stays good JSON.
    OversizedBody {
        /// Megabytes of a million bytes.
        megabytes: usize,
    },
    /// Half of the JSON, as if it were the whole.
    HalfJson,
    /// A web page where JSON should be.
    WebPage,
    /// JSON of another shape.
    OtherJson,
    /// The first row has no id.
    RowWithoutId,
    /// The first row comes twice.
    RowTwice,
    /// A number stands where the first row should be.
    RowNotAnObject,
}

/// What a request asks for, as far as faults tell requests apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Asked {
    List,
    Regenerate,
    Other,
}

impl Fault {
    /// Whether the fault can happen to such a request at all. One that cannot is not used up by it.
    pub(crate) fn concerns(&self, asked: Asked) -> bool {
        match self {
            Self::AnswerLostAfterDoing | Self::ServerErrorAfterDoing(_) => asked == Asked::Regenerate,
            Self::RowWithoutId | Self::RowTwice | Self::RowNotAnObject => asked == Asked::List,
            _ => true,
        }
    }
}

/// Which requests go wrong.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FaultPaths {
    /// All of them.
    All,
    /// Lists of sub-accounts, of API 1.0 and of API 2.0.
    List,
    /// Regenerate requests.
    Regenerate,
}

/// Which requests go wrong, and how often.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct FaultScope {
    /// Which ones.
    pub paths: FaultPaths,
    /// How often; `None` for always.
    pub times: Option<u32>,
}

impl FaultScope {
    /// Always, on these paths.
    #[must_use]
    pub fn always(paths: FaultPaths) -> Self {
        Self { paths, times: None }
    }

    /// Once, on these paths.
    #[must_use]
    pub fn once(paths: FaultPaths) -> Self {
        Self { paths, times: Some(1) }
    }
}
