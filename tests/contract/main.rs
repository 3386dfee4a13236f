//! The SDK against the mock, in one binary so that everything links once.

mod bad_input;
mod openedx_account_update;
mod openedx_accounts;
mod openedx_callers;
mod openedx_deletion;
mod openedx_driver_services;
mod openedx_life_cycle;
mod openedx_oauth;
mod openedx_partner_report;
mod openedx_registration;
mod openedx_retirement_actions;
mod openedx_retirement_ends;
mod openedx_retirement_lists;
mod openedx_route_matrix;
mod openedx_state_machine;
mod openedx_validation;
mod pieces_users;
