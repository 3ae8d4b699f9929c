//! Which page of a list to ask for next, when the list is over, and whether it may be trusted to be the whole. Pure: what
//! came is told, questions come out.
//!
//! The platform tells no total with its pages, may hold fewer rows in a page than were asked for, may leave out `skip`, and
//! may gain or lose rows while it is read. Where the count is known from elsewhere, no page is asked for that is not needed.

use std::collections::VecDeque;

/// Pages under way at once where the count is known.
const MOST_AT_ONCE: u32 = 10;
/// Pages under way at once where it is not: all but one may turn out to lie behind the end.
const MOST_GUESSED: u32 = 4;
/// No agency has so many sub-accounts; a list that goes on as long is not read on.
const MOST_ROWS: u32 = 1_000_000;

/// A part of the list to ask for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Question {
    pub(super) skip: u32,
    pub(super) limit: u32,
    /// Whether it is the rest of a page that came short.
    rest: bool,
}

impl Question {
    /// The first row alone.
    pub(super) const FIRST: Self = Self { skip: 0, limit: 1, rest: false };
}

/// What a page brought.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Came {
    /// Every row, usable or not.
    pub(super) rows: u32,
    /// Those of sub-accounts that had not come before.
    pub(super) new: u32,
    /// Those that cannot be used.
    pub(super) bad: u32,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Next {
    /// Ask this, and then what is next.
    Ask(Question),
    /// Wait for an answer.
    Wait,
    /// Nothing more is needed.
    Over,
}

#[derive(Debug)]
pub(super) struct Pages {
    size: u32,
    expected: Option<u32>,
    /// Where the next page begins.
    next: u32,
    /// How many pages came whole.
    full: u32,
    /// Where the last row known of ends.
    reached: u32,
    /// A place behind which there was nothing.
    empty_from: Option<u32>,
    /// The rests of short pages.
    rests: VecDeque<Question>,
    under_way: u32,
    rests_asked: u32,
    /// How many rows those rests may hold.
    rests_rows: u32,
    new: u32,
    bad: u32,
    /// Whether a row came again.
    repeated: bool,
    /// Whether a page held nothing but rows that had come: `skip` is not heeded.
    goes_in_circles: bool,
}

impl Pages {
    pub(super) fn new(size: u32, expected: Option<u32>) -> Self {
        Self {
            size: size.clamp(1, MOST_ROWS),
            expected,
            next: 0,
            full: 0,
            reached: 0,
            empty_from: None,
            rests: VecDeque::new(),
            under_way: 0,
            rests_asked: 0,
            rests_rows: 0,
            new: 0,
            bad: 0,
            repeated: false,
            goes_in_circles: false,
        }
    }

    /// What to do now. A question counts as under way from here on.
    pub(super) fn next(&mut self) -> Next {
        let have = self.new.saturating_add(self.bad);
        if self.goes_in_circles || self.next >= MOST_ROWS {
            return self.wait_or_end();
        }
        match self.expected {
            Some(expected) if have == expected => self.wait_or_end(),
            Some(expected) if have < expected => self.next_of_known(expected, expected - have),
            // It grew, or the count is of yesterday. A page that was not full was the last.
            Some(_) if self.under_way > 0 || self.reached < self.next => self.wait_or_end(),
            _ => self.next_of_unknown(),
        }
    }

    fn next_of_known(&mut self, expected: u32, missing: u32) -> Next {
        if self.next < expected {
            return if self.under_way < MOST_AT_ONCE { self.ask_page() } else { Next::Wait };
        }
        // What is missing is known when every page is there: short pages have rests, and rows that moved lie behind.
        if self.under_way > 0 {
            return Next::Wait;
        }
        if self.rests_rows < missing
            && self.rests_asked < MOST_AT_ONCE
            && let Some(rest) = self.rests.pop_front()
        {
            return self.ask_rest(rest);
        }
        let last_was_full = self.reached >= self.next && !self.ended();
        if self.rests_asked == 0 && last_was_full { self.ask_page() } else { self.wait_or_end() }
    }

    fn next_of_unknown(&mut self) -> Next {
        if let Some(rest) = self.rests.pop_front() {
            return self.ask_rest(rest);
        }
        if self.rests_asked > 0 || self.ended() {
            return self.wait_or_end();
        }
        // The longer the list turns out to be, the more is guessed.
        if self.under_way < self.full.clamp(1, MOST_GUESSED) { self.ask_page() } else { Next::Wait }
    }

    fn ask_page(&mut self) -> Next {
        let question = Question { skip: self.next, limit: self.size, rest: false };
        self.next = self.next.saturating_add(self.size);
        self.under_way += 1;
        Next::Ask(question)
    }

    fn ask_rest(&mut self, rest: Question) -> Next {
        self.rests_asked += 1;
        self.rests_rows += rest.limit;
        Next::Ask(rest)
    }

    fn wait_or_end(&self) -> Next {
        if self.under_way + self.rests_asked > 0 { Next::Wait } else { Next::Over }
    }

    fn ended(&self) -> bool {
        self.empty_from.is_some_and(|empty| empty >= self.reached)
    }

    /// An answer came.
    pub(super) fn came(&mut self, question: Question, came: Came) {
        self.new = self.new.saturating_add(came.new);
        self.bad = self.bad.saturating_add(came.bad);
        let nothing_new = came.new + came.bad == 0;
        self.repeated |= came.rows > came.new + came.bad;
        let end = question.skip.saturating_add(came.rows);
        if question.rest {
            self.rests_asked = self.rests_asked.saturating_sub(1);
            self.rests_rows = self.rests_rows.saturating_sub(question.limit);
        } else {
            self.under_way = self.under_way.saturating_sub(1);
        }
        if came.rows == 0 {
            self.empty_from = self.empty_from.max(Some(question.skip));
            return;
        }
        self.reached = self.reached.max(end);
        if came.rows >= question.limit {
            self.full += 1;
            self.next = self.next.max(end);
        } else if !(question.rest && nothing_new) {
            self.rests.push_back(Question { skip: end, limit: question.limit - came.rows, rest: true });
        }
        self.goes_in_circles |= nothing_new && !question.rest;
    }

    /// Whether nothing speaks against this being the whole list, once it is over.
    pub(super) fn whole(&self) -> bool {
        let complete = match self.expected {
            Some(expected) => self.new >= expected,
            None => self.ended() && !self.repeated,
        };
        complete && self.bad == 0 && self.next < MOST_ROWS
    }
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use proptest::prelude::*;

    use super::*;

    /// A platform with so many sub-accounts, and what is odd about it.
    #[derive(Debug, Clone, Default)]
    struct Platform {
        rows: Vec<u32>,
        /// No page is longer.
        longest: Option<u32>,
        /// The pages at these places in the order of questions lose their last rows, but never all of them.
        short: Vec<usize>,
        ignores_skip: bool,
        /// A row goes away, or comes, before these questions are answered: at the beginning, or at the end.
        loses_before: Vec<usize>,
        gains_before: Vec<usize>,
    }

    impl Platform {
        fn of(count: u32) -> Self {
            Self { rows: (0..count).collect(), ..Self::default() }
        }

        fn answer(&mut self, number: usize, question: Question) -> Vec<u32> {
            if self.loses_before.contains(&number) && !self.rows.is_empty() {
                self.rows.remove(0);
            }
            if self.gains_before.contains(&number) {
                self.rows.push(1_000_000 + u32::try_from(number).unwrap());
            }
            let limit = question.limit.min(self.longest.unwrap_or(u32::MAX)) as usize;
            let skip = if self.ignores_skip { 0 } else { question.skip as usize };
            let mut page: Vec<u32> = self.rows.iter().skip(skip).take(limit).copied().collect();
            if self.short.contains(&number) {
                page.truncate((page.len() * 3 / 4).max(1));
            }
            page
        }
    }

    /// How a list went.
    struct Read {
        rows: HashSet<u32>,
        questions: usize,
        whole: bool,
        most_at_once: usize,
    }

    /// Reads all pages; which of those under way is answered next is up to `order`.
    fn read(platform: &mut Platform, size: u32, expected: Option<u32>, order: &[usize]) -> Read {
        let mut pages = Pages::new(size, expected);
        let (mut under_way, mut rows) = (Vec::new(), HashSet::new());
        let (mut questions, mut answers, mut most_at_once) = (0, 0, 0);
        loop {
            match pages.next() {
                Next::Ask(question) => {
                    questions += 1;
                    under_way.push(question);
                    most_at_once = most_at_once.max(under_way.len());
                }
                Next::Wait => {
                    let chosen = order.get(answers % order.len().max(1)).copied().unwrap_or_default();
                    let question = under_way.remove(chosen % under_way.len());
                    let page = platform.answer(answers, question);
                    answers += 1;
                    let before = rows.len();
                    rows.extend(page.iter().copied());
                    let count = |number: usize| u32::try_from(number).unwrap();
                    let came = Came { rows: count(page.len()), new: count(rows.len() - before), bad: 0 };
                    pages.came(question, came);
                }
                Next::Over => break,
            }
            assert!(questions < 5_000, "it never ends");
        }
        Read { rows, questions, whole: pages.whole(), most_at_once }
    }

    #[test]
    fn with_the_count_known_no_question_is_asked_that_is_not_needed() {
        for (count, questions) in [(0, 0), (1, 1), (99, 1), (100, 1), (101, 2), (250, 3), (10_000, 100)] {
            let read = read(&mut Platform::of(count), 100, Some(count), &[]);
            assert_eq!((read.rows.len(), read.questions, read.whole), (count as usize, questions, true), "{count}");
        }
        assert_eq!(read(&mut Platform::of(10_000), 100, Some(10_000), &[]).most_at_once, 10);
    }

    #[test]
    fn with_the_count_unknown_few_questions_are_wasted() {
        for (count, most) in [(0, 1), (60, 2), (100, 2), (250, 6), (1_000, 15), (10_000, 105)] {
            let read = read(&mut Platform::of(count), 100, None, &[]);
            assert_eq!((read.rows.len(), read.whole), (count as usize, true), "{count}");
            assert!(read.questions <= most, "{count}: {} questions", read.questions);
        }
    }

    #[test]
    fn a_platform_that_ignores_skip_is_noticed_and_not_believed() {
        for expected in [None, Some(950)] {
            let read = read(&mut Platform { ignores_skip: true, ..Platform::of(950) }, 100, expected, &[]);
            assert_eq!((read.rows.len(), read.whole), (100, false), "{expected:?}");
            assert!(read.questions <= 11, "{expected:?}: {} questions", read.questions);
        }
        let small = read(&mut Platform { ignores_skip: true, ..Platform::of(60) }, 100, Some(60), &[]);
        assert_eq!((small.rows.len(), small.questions, small.whole), (60, 1, true));
    }

    #[test]
    fn pages_that_are_shorter_than_asked_for_are_completed() {
        for expected in [None, Some(1_000)] {
            let capped = read(&mut Platform { longest: Some(30), ..Platform::of(1_000) }, 100, expected, &[]);
            assert_eq!((capped.rows.len(), capped.whole), (1_000, true), "{expected:?}");
            let short = read(&mut Platform { short: vec![0, 3, 9], ..Platform::of(1_000) }, 100, expected, &[]);
            assert_eq!((short.rows.len(), short.whole), (1_000, true), "{expected:?}");
        }
    }

    #[test]
    fn a_list_that_shrinks_while_it_is_read_shows_as_fewer_than_promised() {
        let mut platform = Platform { loses_before: vec![1], ..Platform::of(250) };
        let read = read(&mut platform, 100, Some(250), &[]);
        assert_eq!((read.rows.len(), read.whole), (249, false));
    }

    #[test]
    fn a_list_that_grows_while_it_is_read_is_read_to_its_end() {
        let mut platform = Platform { gains_before: vec![0, 1, 1, 2], ..Platform::of(250) };
        let grown = read(&mut platform, 100, Some(250), &[]);
        assert_eq!((grown.rows.len(), grown.whole, grown.questions), (253, true, 3));
        // The last page was full, and more came than was promised: there may be more.
        let late = read(&mut Platform::of(700), 100, Some(250), &[]);
        assert_eq!((late.rows.len(), late.whole), (700, true));
    }

    #[test]
    fn a_count_that_is_too_high_is_not_reached_and_does_not_keep_it_asking() {
        let read = read(&mut Platform::of(250), 100, Some(400), &[]);
        assert_eq!((read.rows.len(), read.whole), (250, false));
        assert!(read.questions <= 6, "{} questions", read.questions);
    }

    #[test]
    fn an_unusable_row_is_not_looked_for_again_but_the_list_is_not_whole() {
        let mut pages = Pages::new(100, Some(3));
        let Next::Ask(question) = pages.next() else { panic!("a question") };
        pages.came(question, Came { rows: 3, new: 2, bad: 1 });
        assert_eq!((pages.next(), pages.whole()), (Next::Over, false));
    }

    proptest! {
        /// Whatever the order of the answers, the size of a page, and how much of it comes.
        #[test]
        fn a_list_that_stands_still_is_read_whole(
            count in 0_u32..700, size in 1_u32..120, longest in proptest::option::of(10_u32..120), known in any::<bool>(),
            short in proptest::collection::vec(0_usize..40, 0..6), order in proptest::collection::vec(0_usize..10, 1..20),
        ) {
            let mut platform = Platform { longest, short, ..Platform::of(count) };
            let read = read(&mut platform, size, known.then_some(count), &order);
            prop_assert_eq!(read.rows.len(), count as usize);
            prop_assert!(read.whole);
        }

        /// With the count known and pages of the length that was asked for.
        #[test]
        fn no_question_is_asked_in_vain(
            count in 0_u32..700, size in 1_u32..120, order in proptest::collection::vec(0_usize..10, 1..20),
        ) {
            let read = read(&mut Platform::of(count), size, Some(count), &order);
            prop_assert_eq!(read.questions, count.div_ceil(size) as usize);
        }

        /// What is called whole misses no sub-account that was there all the time.
        #[test]
        fn a_list_that_loses_rows_is_only_called_whole_where_none_was_missed(
            count in 1_u32..500, size in 5_u32..120, loses_before in proptest::collection::vec(0_usize..12, 0..5),
            order in proptest::collection::vec(0_usize..10, 1..20),
        ) {
            let mut platform = Platform { loses_before, ..Platform::of(count) };
            let read = read(&mut platform, size, Some(count), &order);
            let missed = platform.rows.iter().any(|row| !read.rows.contains(row));
            prop_assert!(!(read.whole && missed));
        }

        #[test]
        fn a_list_that_gains_rows_is_whole(
            count in 1_u32..500, size in 5_u32..120, gains_before in proptest::collection::vec(0_usize..12, 0..5),
            order in proptest::collection::vec(0_usize..10, 1..20),
        ) {
            let mut platform = Platform { gains_before, ..Platform::of(count) };
            let read = read(&mut platform, size, Some(count), &order);
            prop_assert!(read.whole);
            prop_assert!((0..count).all(|row| read.rows.contains(&row)));
        }
    }
}
