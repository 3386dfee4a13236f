//! The SDK against the mock, in one binary so that everything links once.

mod bad_input;
mod contract_examples;
mod openedx_account_update;
mod openedx_accounts;
mod openedx_bodies;
mod openedx_callers;
mod openedx_deletion;
mod openedx_life_cycle;
mod openedx_login;
mod openedx_oauth;
mod openedx_oauth_more;
mod openedx_partner_report;
mod openedx_retirement_actions;
mod openedx_retirement_ends;
mod openedx_retirement_lists;
mod openedx_sessions;
mod openedx_state_machine;
mod pieces_users;
