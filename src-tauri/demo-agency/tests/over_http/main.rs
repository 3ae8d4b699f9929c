//! The demo agency from outside, over real HTTP: what a client of the platform would see. Key Desk itself takes no part.
#![cfg(test)]

mod api_2;
mod control;
mod date;
mod faults;
mod limits;
mod listing;
mod page;
mod program;
mod regenerating;
mod visitor;
