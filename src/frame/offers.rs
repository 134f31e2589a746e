use crate::model::Pattern;
use crate::ui::{Offer, Offers};
use web_sys::{Document, Element};

/// The site owner's offers, which `options.js` stored in the document's root element.
pub(super) fn read(document: &Document) -> Offers {
    let Some(root) = document.document_element() else { return Offers::default() };
    Offers {
        general: offer(&root, "data-cta"),
        patterns: Pattern::ALL.map(|pattern| offer(&root, &["data-cta-", pattern.id()].concat())),
    }
}

/// A label and an address on two lines.
fn offer(root: &Element, name: &str) -> Option<Offer> {
    let offer = root.get_attribute(name)?;
    let (label, address) = offer.split_once('\n')?;
    Some(Offer { label: label.to_owned(), address: address.to_owned() })
}
