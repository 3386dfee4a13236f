//! The SDK against the mock, in one binary so that everything links once.

mod bad_input;
mod contract_examples;
mod openedx_account_update;
mod openedx_accounts;
mod openedx_api_lists;
mod openedx_bodies;
mod openedx_callers;
mod openedx_deletion;
mod openedx_email_opt_in;
mod openedx_life_cycle;
mod openedx_login;
mod openedx_oauth;
mod openedx_oauth_more;
mod openedx_partner_report;
mod openedx_preference;
mod openedx_preferences;
mod openedx_retirement_actions;
mod openedx_retirement_ends;
mod openedx_retirement_lists;
mod openedx_sessions;
mod openedx_state_machine;
mod openedx_time_zones;
mod openedx_verification;
mod pieces_users;
