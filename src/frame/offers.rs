use crate::model::Pattern;
use crate::ui::{Offer, Offers};
use web_sys::{Document, Element};

/// The site owner's offers, which `options.js` stored in the document's root element. A page whose address has no placeholder is
/// told `general`, or, by an offer for a single pattern, `own`: a parameter, if any.
pub(super) fn read(document: &Document, general: Option<&str>, own: Option<&str>) -> Offers {
    let Some(root) = document.document_element() else { return Offers::default() };
    Offers {
        general: offer(&root, "data-cta", general),
        patterns: Pattern::ALL.map(|pattern| offer(&root, &["data-cta-", pattern.id()].concat(), own)),
    }
}

/// A label and an address, and then the parameters that have placeholders, apart by a character that no address has.
fn offer(root: &Element, name: &str, parameter: Option<&str>) -> Option<Offer> {
    let offer = root.get_attribute(name)?;
    let mut parts = offer.split('\u{1f}').map(str::to_owned);
    let (label, address) = (parts.next()?, parts.next()?);
    let mut parameters: Vec<String> = parts.collect();
    if parameters.is_empty() && address.starts_with("http") {
        parameters.extend(parameter.map(str::to_owned));
    }
    Some(Offer { label, address, parameters })
}
