//! A figure beside its target, and the line that judges it.

use std::fmt;

/// What a figure must be.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Bound {
    AtMost(f64),
    MoreThan(f64),
}

/// One figure of a target.
#[derive(Debug, Clone)]
pub struct Target {
    /// What was measured.
    pub name: String,
    pub value: f64,
    pub bound: Bound,
    /// What the figure counts; empty where it is a bare number.
    pub unit: &'static str,
}

impl Target {
    /// How many times as much something is as what it is held against.
    pub fn times(name: String, value: f64, bound: Bound) -> Self {
        Self { name, value, bound, unit: " ×" }
    }

    pub fn milliseconds(name: String, value: f64, bound: Bound) -> Self {
        Self { name, value, bound, unit: " ms" }
    }

    pub fn count(name: String, value: u32, bound: Bound) -> Self {
        Self { name, value: value.into(), bound, unit: "" }
    }

    /// Judged as it is shown, so that no line contradicts itself. What is no number reaches no target.
    fn is_reached(&self) -> bool {
        let shown = (self.value * 100.0).round() / 100.0;
        match self.bound {
            Bound::AtMost(most) => shown <= most,
            Bound::MoreThan(least) => shown > least,
        }
    }

    fn figure(&self, number: f64) -> String {
        let decimals = if self.unit.is_empty() { 0 } else { 2 };
        format!("{number:.decimals$}{}", self.unit)
    }
}

impl fmt::Display for Target {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (sign, bound) = match self.bound {
            Bound::AtMost(most) => ('≤', most),
            Bound::MoreThan(least) => ('>', least),
        };
        let judged = if self.is_reached() { "ok" } else { "short" };
        let (value, bound) = (self.figure(self.value), self.figure(bound));
        write!(formatter, "bench {}: {value} (target {sign} {bound}) {judged}", self.name)
    }
}

/// 10000 as 10,000.
pub fn grouped(number: u32) -> String {
    if number < 1000 { number.to_string() } else { format!("{},{:03}", grouped(number / 1000), number % 1000) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn line(value: f64, bound: Bound) -> String {
        Target::times("list".to_owned(), value, bound).to_string()
    }

    #[test]
    fn a_ratio_that_is_exceeded_is_short() {
        assert_eq!(line(1.12, Bound::AtMost(1.3)), "bench list: 1.12 × (target ≤ 1.30 ×) ok");
        assert_eq!(line(1.31, Bound::AtMost(1.3)), "bench list: 1.31 × (target ≤ 1.30 ×) short");
        assert_eq!(line(f64::NAN, Bound::AtMost(1.3)), "bench list: NaN × (target ≤ 1.30 ×) short");
    }

    #[test]
    fn a_line_never_contradicts_itself() {
        assert_eq!(line(1.304, Bound::AtMost(1.3)), "bench list: 1.30 × (target ≤ 1.30 ×) ok");
        assert_eq!(line(1.001, Bound::MoreThan(1.0)), "bench list: 1.00 × (target > 1.00 ×) short");
        assert_eq!(line(9.0, Bound::MoreThan(1.0)), "bench list: 9.00 × (target > 1.00 ×) ok");
    }

    #[test]
    fn one_answer_of_429_or_one_window_too_many_is_short() {
        let line = |value, most| Target::count("list".to_owned(), value, Bound::AtMost(most)).to_string();
        assert_eq!(line(0, 0.0), "bench list: 0 (target ≤ 0) ok");
        assert_eq!(line(1, 0.0), "bench list: 1 (target ≤ 0) short");
        assert_eq!(line(7, 6.0), "bench list: 7 (target ≤ 6) short");
    }
}
