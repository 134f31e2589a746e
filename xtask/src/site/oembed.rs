//! What other sites make of a pasted address of an assessment: its page names this file (<https://oembed.com>), which has the
//! markup to show it with. `WordPress` keeps only frames, quotations, and links of that; it shows the quotation until the page in the
//! frame has told its height, and without the quotation it does not listen to that.

use delivery_assessments::page::escape;
use delivery_assessments::site::{File, Settings};
use serde_json::json;

/// The name of the file, in the folder of the page.
pub(super) const NAME: &str = "oembed.json";

/// Pixels that a site reserves which hears of no height.
const SIZE: [u16; 2] = [600, 720];

/// Pixels of `card.png`.
const CARD: [u16; 2] = [1200, 630];

/// Seconds that a site may keep it.
const DAY: u32 = 86_400;

/// The file for the page in `folder`, relative to the site's first page.
pub(super) fn oembed(folder: &str, title: &str, settings: &Settings) -> File {
    let (address, [width, height], [card_width, card_height]) = (settings.address.to_string(), SIZE, CARD);
    let page = format!("{address}{folder}");
    let title_in_markup = escape(title);
    let html = format!(
        "<blockquote><a href=\"{page}\">{title_in_markup}</a></blockquote>\
         <iframe src=\"{page}\" width=\"{width}\" height=\"{height}\" frameborder=\"0\" title=\"{title_in_markup}\"></iframe>"
    );
    let text = json!({
        "version": "1.0",
        "type": "rich",
        "title": title,
        "provider_name": settings.name,
        "provider_url": address,
        "cache_age": DAY,
        "thumbnail_url": format!("{address}card.png"),
        "thumbnail_width": card_width,
        "thumbnail_height": card_height,
        "html": html,
        "width": width,
        "height": height,
    });
    File { name: format!("{folder}{NAME}"), text: format!("{text:#}\n") }
}
