//! The binary, as somebody at a terminal meets it.

mod command_line;
mod running;
mod state;
mod verify;
