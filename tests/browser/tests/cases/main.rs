//! The site in browsers, as visitors and site owners use it. The name of each file says what it checks.

mod a_choice_in_the_setup_leaves_questions_out;
mod a_copy_of_the_page_holds_one_widget;
mod a_crash_ends_in_a_sentence;
mod a_digit_moves_focus_to_its_answer;
mod a_finding_is_taken_along;
mod a_finding_leads_to_the_site_owner;
mod a_host_cannot_tell_one_diagnosis_from_another;
mod a_host_that_isolates_itself_shows_it;
mod a_link_of_an_earlier_edition_opens_what_is_left;
mod a_link_opens_a_finding;
mod a_list_is_called_one;
mod a_loader_that_lost_its_tag_says_what_to_do;
mod a_narrow_phone_loses_nothing;
mod a_press_on_start_before_the_wasm_is_kept;
mod a_question_keeps_its_height_whatever_is_chosen;
mod a_reply_to_the_diagnosis_can_be_changed;
mod a_result_link_opens_the_result;
mod a_screen_reader_says_what_is_seen;
mod a_sites_color_can_be_read;
mod a_step_brings_the_new_screen_into_sight;
mod a_tag_without_current_script_is_found;
mod a_visitor_who_comes_back_finds_it_working;
mod a_widget_is_met_before_it_is_loaded;
mod a_wrong_content_type_costs_nothing;
mod an_element_may_be_made_in_any_order;
mod an_error_of_an_extension_ends_nothing;
mod an_unknown_assessment_ends_in_a_sentence;
mod answers_are_not_lost_without_a_question;
mod anyone_can_try_the_seal;
mod axe_finds_nothing_to_object_to;
mod bad_options_warn_once_with_a_cure;
mod each_answer_is_where_its_row_is;
mod each_change_is_said_once;
mod each_export_can_be_read_back;
mod each_language_has_its_place;
mod every_assessment_reaches_its_snapshot;
mod focus_is_never_lost;
mod in_any_host_the_widget_has_its_place;
mod in_somebody_elses_frame_only_copying_is_offered;
mod keyboard_alone_is_enough;
mod keyboard_alone_is_enough_for_the_diagnosis;
mod no_field_is_there_before_somebody_asks;
mod no_focus_and_no_scroll_are_taken_on_load;
mod no_name_is_left_unjudged;
mod no_request_follows_the_seal;
mod nothing_hostile_gets_in;
mod nothing_is_left_for_other_pages;
mod nothing_leads_out_of_a_sealed_page;
mod nothing_moves_on_the_host_while_loading;
mod numbers_beside_the_snapshot_tell_at_once;
mod on_paper_the_summary_comes_first_and_the_answers_last;
mod only_colors_change_while_somebody_answers;
mod options_come_from_element_tag_and_query;
mod other_results_stand_beside_ones_own;
mod removing_the_element_leaves_nothing_behind;
mod start_is_never_dead;
mod tags_are_copied_with_the_address_of_the_page;
mod the_calculator_follows_its_fields;
mod the_call_to_action_tells_nothing_by_itself;
mod the_console_is_heard_in_each_engine;
mod the_cover_works_before_the_wasm;
mod the_diagnosis_asks_nobody_for_anything;
mod the_first_no_is_where_to_begin;
mod the_height_grows_and_shrinks;
mod the_host_cannot_reach_into_the_frame;
mod the_keyboard_shows_the_host_no_answer;
mod the_same_tag_twice_is_harmless;
mod the_site_by_keyboard;
mod the_site_reads_without_scripts;
mod the_site_works_below_a_path;
mod the_snapshot_prints_light;
mod the_stand_alone_page_is_complete;
mod the_theme_follows_the_host;
mod the_wasm_is_asked_for_once;
mod the_whole_flow_ends_in_the_snapshot_of_the_engine;
mod two_visits_look_the_same_to_a_hostile_host;
mod two_widgets_do_not_know_each_other;
mod what_if_moves_the_snapshot_and_never_the_answers;
mod what_is_not_there_gets_a_page;
mod what_the_browser_ignores_is_not_called_done;
mod whatever_has_focus_is_in_sight;
mod without_a_clipboard_nothing_breaks;
mod without_its_seal_nothing_starts;
mod without_its_wasm_the_widget_says_so;
mod wordpress_hears_its_height;

#[test]
fn every_case_is_run() {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases");
    let entries =
        std::fs::read_dir(folder).expect("the folder exists").map(|entry| entry.expect("it can be read").path());
    for path in entries.filter(|path| path.extension().is_some_and(|extension| extension == "rs")) {
        let case = path.file_stem().expect("it has a name").to_string_lossy().into_owned();
        let is_named = case == "main" || include_str!("main.rs").contains(&format!("mod {case};\n"));
        assert!(is_named, "{case}.rs is not named in main.rs");
    }
}
