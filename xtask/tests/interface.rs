//! What the build makes of the options and the events, in Node: without a page, or with the little of one that is asked for.

use delivery_assessments::embed::Interface;
use std::process::{Command, Stdio};
use xtask::{interface, project, site, tools};

fn tables() -> Interface {
    interface::get().expect("the tables are sound")
}

/// What one of the project's programs prints, which has nothing to complain about.
fn output(program: &str, arguments: &[&str]) -> String {
    tools::ready_for_pages().expect("the tools are there");
    let mut command = Command::new(program);
    command.args(arguments).current_dir(project::root()).env("PATH", tools::search_path()).stdin(Stdio::null());
    let output = command.output().expect("the program starts");
    assert_eq!(String::from_utf8_lossy(&output.stderr), "", "{arguments:?}");
    String::from_utf8(output.stdout).expect("it prints text")
}

fn node(script: &str) -> String {
    output("node", &["--input-type=module", "--eval", script])
}

#[test]
fn readme_says_what_the_tables_say() {
    interface::check().expect("README.md is as `cargo xtask options` writes it");
}

/// What the page in the frame says, and what it takes, when the loader passes this on.
#[track_caller]
fn check_frame(fragment: &str, expected: &str) {
    let script = format!(
        "const place = {{ isFramed: true, options: new URLSearchParams({fragment:?}) }};
        const document = {{ documentElement: {{ setAttribute: (name, value) => console.log(name, JSON.stringify(value)) }} }};
        console.warn = console.log;
        {}",
        site::options().expect("it can be bundled")
    );
    assert_eq!(node(&script).trim_end(), expected, "{fragment}");
}

const USAGE: &str = "assessment=name, target=#id, theme=auto|light|dark, height=200 to 2000, datalayer=true, \
                     cta=Label of up to 60 characters | https://address";

#[test]
fn the_frame_takes_what_is_good_and_says_what_to_use_instead_of_the_rest() {
    check_frame("theme=auto&utm=?utm_source=a&instance=b", "");
    check_frame("theme=blue", "delivery-assessments: theme=\"blue\" ignored; use theme=auto|light|dark");
    check_frame("cta=Talk | https://a.example", "data-cta \"Talk\\nhttps://a.example/\"");
    check_frame(
        "cta-ownership-gap=Talk|http://a.example/&utm=?b",
        "data-cta-ownership-gap \"Talk\\nhttp://a.example/?b\"",
    );
    check_frame(
        "cta=Talk|javascript:1",
        "delivery-assessments: cta=\"Talk|javascript:1\" ignored; use cta=Label of up to 60 characters | https://address",
    );
    check_frame("colour=red", &format!("delivery-assessments: colour=\"red\" ignored; use {USAGE}"));
    check_frame("constructor=1", &format!("delivery-assessments: constructor=\"1\" ignored; use {USAGE}"));
}

#[test]
fn a_slip_is_told_from_what_others_put_on_a_tag() {
    for slip in ["cat", "ca", "tca", "ctaa", "cta-owner", "cta_ownership_gap", "themes", "hight"] {
        check_frame(&format!("{slip}=x"), &format!("delivery-assessments: {slip}=\"x\" ignored; use {USAGE}"));
    }
    check_frame("no-defer&utm_source=a&ver=1&cfasync=false&cookieconsent=a&title=a&tabindex=0&hidden&base=a&is=b", "");
}

#[test]
fn a_whole_number_is_what_its_bounds_say() {
    let script = "const [rule] = RULES.height; const good = [...Array(30000).keys()].filter((number) => rule.test(number)); \
        console.log(good[0], good.at(-1), good.length); \
        console.log(['', ' 300', '0300', '3e2', '0x300', '300.', '300px', '-300'].some((text) => rule.test(text)));";
    assert_eq!(node(&format!("{}{script}", tables().loader_rules())), "200 2000 1801\nfalse\n");
}
