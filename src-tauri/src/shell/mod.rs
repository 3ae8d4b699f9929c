//! What belongs to the desktop rather than to the product: the window.

pub mod window;
