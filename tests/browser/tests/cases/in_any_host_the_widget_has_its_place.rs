//! In layouts that its authors never saw, a widget fills its container, shows its whole first screen, and works. Each file in
//! `tests/hosts/` is such a layout.

use browser_tests::until::until_equal;
use browser_tests::{Engine, Host, Role, Site, Viewport, Visitor, content};
use delivery_assessments::words;
use serde_json::json;

/// The difference in width between the widget and its container, without its siblings.
const MISSING: &str = "
const widget = document.querySelector('delivery-assessment');
const place = document.getElementById('place');
const style = getComputedStyle(place);
const box = widget.getBoundingClientRect();
const isBeside = (other) => {
  const { top, bottom, width } = other.getBoundingClientRect();
  return other !== widget && width && top < box.bottom && bottom > box.top && !other.contains(widget);
};
const beside = [...place.children].filter(isBeside).reduce((sum, other) => sum + other.getBoundingClientRect().width, 0);
return Math.round(place.clientWidth - parseFloat(style.paddingLeft) - parseFloat(style.paddingRight) - beside - box.width)";

/// Whether the first screen needs no scroll bar of its own, and whether it fills the reserved space.
const FITS: &str = "return [document.documentElement.scrollHeight <= innerHeight, \
    Math.round(document.querySelector('main').getBoundingClientRect().height) >= innerHeight]";

async fn check(engine: Engine, row: &str) {
    let site = Site::start().await;
    let id = content::assessment().id.clone();
    let row = row.replace("{tag}", &site.tag(&id)).replace("{site}", &site.address).replace("{id}", &id);
    let [policy, head] = ["policy", "head"].map(|name| setting(&row, name));
    let host = Host::with_policy(policy, head, &row).await;
    let visitor = Visitor::in_window(engine, Viewport { width: 1280, height: 900 }, &host.address).await;
    visitor.run("window.show?.()").await;
    visitor.comes_near_widget(0).await;
    visitor.waits_until_ready().await;
    for width in [1280, 768, 320] {
        visitor.run(&format!("document.body.style.width = '{width}px'; document.body.style.margin = '0'")).await;
        until_equal(&format!("at {width}: pixels that the widget lacks"), json!(0), async || {
            visitor.run(MISSING).await
        })
        .await;
        visitor.enter().await;
        until_equal(&format!("at {width}: the first screen fits"), json!([true, true]), async || {
            visitor.run(FITS).await
        })
        .await;
        visitor.leave_frame().await;
    }
    visitor.enter().await;
    visitor.press(words::start()).await;
    visitor.find(Role::Button, words::next()).await;
    visitor.leaves().await;
}

/// The value of a setting in a comment of the host page.
fn setting<'a>(row: &'a str, name: &str) -> &'a str {
    let rest = row.split_once(&format!("<!-- {name}: ")).map_or("", |(_, rest)| rest);
    rest.split_once(" -->").map_or("", |(value, _)| value)
}

/// Makes a test of each file, in each engine.
macro_rules! rows {
    ($($row:ident),+ $(,)?) => {
        $(
            mod $row {
                const ROW: &str = include_str!(concat!("../hosts/", stringify!($row), ".html"));

                async fn check(engine: browser_tests::Engine) {
                    super::check(engine, ROW).await;
                }

                browser_tests::in_each_engine!(check);
            }
        )+

        const ROWS: &[&str] = &[$(stringify!($row)),+];
    };
}

rows!(
    in_a_block,
    in_a_box_that_shrinks_to_its_content,
    in_a_centered_flex_column,
    in_a_centered_grid,
    in_a_flex_row_beside_a_sidebar,
    in_a_floated_box,
    in_a_grid_that_centers_its_tracks,
    in_a_narrow_sidebar,
    in_a_page_that_reads_from_right_to_left,
    in_a_panel_that_scrolls,
    in_a_tab_that_is_closed_at_first,
    in_a_table_cell,
    in_an_absolutely_centered_box,
    in_an_accordion_that_is_closed_at_first,
    under_a_policy_without_inline_styles,
    with_a_loader_that_is_a_module,
    with_an_element_that_a_framework_makes,
    with_styles_for_every_element,
    with_the_tag_in_the_head_and_a_target,
    with_the_tag_put_in_late_by_a_tag_manager,
);

#[test]
fn every_host_page_is_a_row() {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/hosts");
    for entry in std::fs::read_dir(folder).expect("the folder exists") {
        let name = entry.expect("it can be read").file_name().to_string_lossy().replace(".html", "");
        assert!(ROWS.contains(&name.as_str()), "{name}.html is not a row");
    }
}
