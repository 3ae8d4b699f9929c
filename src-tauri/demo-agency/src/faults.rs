//! What can be made to go wrong, on purpose: always, so many times, or now and then.

use rand::seq::IndexedRandom as _;
use rand::{Rng as _, SeedableRng as _};
use rand_chacha::ChaCha8Rng;

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
    /// The body comes compressed, where the request allows it.
    Compressed(Encoding),
    /// A redirect to this address.
    Redirect(String),
    /// The body ends, as if it were whole, in the middle of a character that takes several bytes.
    EndsInsideCharacter,
    /// 403 of a plan that does not have what was asked for.
    PlanWithout,
    /// 401 of a token that lacks the scope to read the agency.
    CompanyScopeMissing,
    /// The agency's count of its sub-accounts is this.
    WrongCount(u32),
    /// The page is the first one, whatever was to be skipped.
    RepeatedPage,
    /// The page lacks its last rows.
    ShortPage {
        /// How many.
        fewer: usize,
    },
    /// Before the page is made, the first sub-account leaves the agency.
    ListShrinks,
    /// Before the page is made, a sub-account joins the agency, behind all others.
    ListGrows,
    /// The first row has no id.
    RowWithoutId,
    /// The first row comes twice.
    RowTwice,
    /// A number stands where the first row should be.
    RowNotAnObject,
}

/// How a body can be compressed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Encoding {
    /// `gzip`.
    Gzip,
    /// `br`.
    Brotli,
}

/// What a request asks for, as far as faults tell requests apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Asked {
    /// All sub-accounts, of API 1.0.
    List,
    /// A page of sub-accounts, of API 2.0.
    Page,
    Company,
    Regenerate,
    Other,
}

impl Fault {
    /// Whether the fault can happen to such a request at all. One that cannot is not used up by it.
    pub(crate) fn concerns(&self, asked: Asked) -> bool {
        match self {
            Self::AnswerLostAfterDoing | Self::ServerErrorAfterDoing(_) => asked == Asked::Regenerate,
            Self::RowWithoutId | Self::RowTwice | Self::RowNotAnObject => matches!(asked, Asked::List | Asked::Page),
            Self::RepeatedPage | Self::ShortPage { .. } | Self::ListShrinks | Self::ListGrows => asked == Asked::Page,
            Self::CompanyScopeMissing | Self::WrongCount(_) => asked == Asked::Company,
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

impl FaultPaths {
    pub(crate) fn include(self, asked: Asked) -> bool {
        match self {
            Self::All => true,
            Self::List => matches!(asked, Asked::List | Asked::Page),
            Self::Regenerate => asked == Asked::Regenerate,
        }
    }
}

/// Faults that only some requests meet. The same seed spoils the same requests in the same way: what a request meets follows
/// from the seed and its number alone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Chaos {
    /// Same seed, same faults.
    pub seed: u64,
    /// How many of a hundred requests go wrong, on the whole.
    pub percent: u8,
    /// What can go wrong, each as likely as the others. One that stands here twice is twice as likely.
    pub faults: Vec<Fault>,
    /// Which requests.
    pub paths: FaultPaths,
}

impl Chaos {
    /// The fault of the `number`th request, of those that such a request can meet at all.
    pub(crate) fn meets(&self, number: u64, asked: Asked) -> Option<&Fault> {
        if !self.paths.include(asked) {
            return None;
        }
        let mut random = ChaCha8Rng::seed_from_u64(self.seed);
        random.set_stream(number);
        if random.random_range(0..100) >= self.percent {
            return None;
        }
        let possible: Vec<&Fault> = self.faults.iter().filter(|fault| fault.concerns(asked)).collect();
        possible.choose(&mut random).copied()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn chaos(seed: u64, percent: u8) -> Chaos {
        let faults = vec![Fault::NoAnswer, Fault::ServerError(503), Fault::AnswerLostAfterDoing];
        Chaos { seed, percent, faults, paths: FaultPaths::All }
    }

    fn met(chaos: &Chaos, asked: Asked) -> Vec<Option<Fault>> {
        (0..1000).map(|number| chaos.meets(number, asked).cloned()).collect()
    }

    #[test]
    fn one_seed_spoils_the_same_requests_in_the_same_way_and_another_others() {
        assert_eq!(met(&chaos(7, 30), Asked::Regenerate), met(&chaos(7, 30), Asked::Regenerate));
        assert_ne!(met(&chaos(7, 30), Asked::Regenerate), met(&chaos(8, 30), Asked::Regenerate));
    }

    #[test]
    fn about_as_many_go_wrong_as_it_says_in_every_way_it_says() {
        let met = met(&chaos(7, 30), Asked::Regenerate);
        let wrong = met.iter().flatten().count();
        assert!((240..360).contains(&wrong), "{wrong} of 1000");
        for fault in chaos(7, 30).faults {
            assert!(met.iter().flatten().any(|one| *one == fault), "{fault:?}");
        }
        assert!(self::met(&chaos(7, 0), Asked::List).iter().all(Option::is_none));
        assert!(self::met(&chaos(7, 100), Asked::List).iter().all(Option::is_some));
    }

    #[test]
    fn a_request_meets_only_what_can_happen_to_it_and_only_on_its_paths() {
        assert!(met(&chaos(7, 100), Asked::List).iter().flatten().all(|fault| *fault != Fault::AnswerLostAfterDoing));
        let only_lost = Chaos { faults: vec![Fault::AnswerLostAfterDoing], ..chaos(7, 100) };
        assert_eq!(only_lost.meets(1, Asked::List), None);
        let of_lists = Chaos { paths: FaultPaths::List, ..chaos(7, 100) };
        assert_eq!(of_lists.meets(1, Asked::Regenerate), None);
    }
}
