//! The attributes of an element. If the names stand at the same address as the last time, Yew compares only the values, in order,
//! and else it makes maps of both. `html!` has such names in the program; here those that were used before are found again.

use std::cell::RefCell;
use std::mem;
use yew::virtual_dom::{AttributeOrProperty, Attributes};

type Names = &'static [&'static str];

thread_local! {
    /// The names that elements have had. There are about as many as there are kinds of elements, and they stay until the program ends.
    static USED: RefCell<Vec<Names>> = const { RefCell::new(Vec::new()) };
}

/// Adds the attribute `name` with this value. Of two with the same name the last counts.
#[inline(never)]
pub(super) fn add(attributes: &mut Attributes, name: &'static str, value: &str) {
    let (mut names, mut values) = match mem::take(attributes) {
        Attributes::Dynamic { keys, values } => (keys, values.into_vec()),
        _ => (&[] as Names, Vec::new()),
    };
    // Yew's server renderer forgets `AttributeOrProperty::Static` among these.
    let value = Some(AttributeOrProperty::Attribute(value.to_owned().into()));
    if let Some(index) = names.iter().position(|other| *other == name) {
        values[index] = value;
    } else {
        names = with(names, name);
        values.push(value);
    }
    *attributes = Attributes::Dynamic { keys: names, values: values.into() };
}

/// `names` and then `name`, at the same address each time.
fn with(names: Names, name: &'static str) -> Names {
    USED.with_borrow_mut(|used| {
        let found = used.iter().find(|other| other.split_last() == Some((&name, names)));
        found.copied().unwrap_or_else(|| {
            let names: Names = [names, &[name]].concat().leak();
            used.push(names);
            names
        })
    })
}

#[cfg(test)]
mod tests {
    use super::add;
    use yew::virtual_dom::Attributes;

    fn written(attributes: &[(&'static str, &str)]) -> Attributes {
        let mut written = Attributes::default();
        for (name, value) in attributes {
            add(&mut written, name, value);
        }
        written
    }

    fn names(attributes: &Attributes) -> *const [&'static str] {
        let Attributes::Dynamic { keys, .. } = attributes else { panic!("it has attributes") };
        *keys
    }

    #[test]
    fn the_same_names_stand_at_the_same_address() {
        let [one, other] = ["1", "2"].map(|value| names(&written(&[("class", value), ("id", value)])));
        assert_eq!(one, other);
        assert_ne!(one, names(&written(&[("id", "1"), ("class", "1")])));
        assert_ne!(one, names(&written(&[("class", "1")])));
    }

    #[test]
    fn of_two_with_the_same_name_the_last_counts() {
        let attributes = written(&[("class", "a"), ("id", "b"), ("class", "c")]);
        assert_eq!(attributes.iter().collect::<Vec<_>>(), [("class", "c"), ("id", "b")]);
    }
}
