use super::kind::Kind;
use super::nearest::nearest;
use crate::model::Problem;
use crate::model::file::{Given, Unknown};
use std::collections::BTreeMap;
use std::collections::btree_map::Entry;
use std::mem;

/// What was read, or the assurance that a problem says why it could not be.
pub(super) type Read<T> = Result<T, Noted>;

/// A problem has been noted; only [`Reader::problem`] makes one.
pub(super) struct Noted(());

/// Walks through a file, knows where it stands, and notes what is wrong there.
#[derive(Default)]
pub(super) struct Reader {
    place: String,
    /// The fields asked for in the table at `place`.
    known: Vec<&'static str>,
    /// Where a value that may stand only once was first met, by the scope in which it is unique.
    claims: BTreeMap<(String, String), String>,
    problems: Vec<Problem>,
}

impl Reader {
    /// The field `name`, read by `rule`; it must not be missing.
    pub(super) fn required<T: Kind, U>(
        &mut self,
        name: &'static str,
        given: Given<T>,
        rule: impl FnOnce(&mut Self, T) -> Read<U>,
    ) -> Read<U> {
        self.known.push(name);
        self.within(name, |reader| reader.value(given, rule))
    }

    /// The field `name`, read by `rule` where it is given.
    pub(super) fn optional<T: Kind, U>(
        &mut self,
        name: &'static str,
        given: Given<T>,
        rule: impl FnOnce(&mut Self, T) -> Read<U>,
    ) -> Read<Option<U>> {
        match given {
            Given::Missing => {
                self.known.push(name);
                Ok(None)
            }
            given => self.required(name, given, rule).map(Some),
        }
    }

    /// The items of the list at this place, each read by `rule`: all of them, whatever the first ones come to.
    pub(super) fn items<T: Kind, U>(
        &mut self,
        given: Vec<Given<T>>,
        rule: impl Fn(&mut Self, T) -> Read<U>,
    ) -> Vec<Read<U>> {
        let numbered = given.into_iter().enumerate();
        numbered.map(|(index, item)| self.within(&format!("[{index}]"), |reader| reader.value(item, &rule))).collect()
    }

    /// Notes the `unknown` fields of this table, after all known ones have been asked for.
    pub(super) fn refuse(&mut self, unknown: &Unknown) {
        for name in unknown.names() {
            let cure = match nearest(name, &self.known) {
                Some(known) => format!("unknown field, did you mean `{known}`?"),
                None => format!("unknown field, known here are {}", self.known.join(", ")),
            };
            self.problem_at(name, cure);
        }
    }

    /// Makes `value` the only one in `scope`, whatever its case and the spaces around it. Empty ones are left alone: their
    /// rule complains already.
    pub(super) fn claim(&mut self, scope: &str, value: &str) -> Read<()> {
        let value = value.trim().to_lowercase();
        if value.is_empty() {
            return Ok(());
        }
        match self.claims.entry((scope.to_owned(), value)) {
            Entry::Vacant(vacant) => {
                vacant.insert(self.place.clone());
                Ok(())
            }
            Entry::Occupied(first) => {
                let cure = format!("the same as {}, choose another", first.get());
                Err(self.problem(cure))
            }
        }
    }

    /// Notes a problem at this place.
    pub(super) fn problem(&mut self, cure: impl Into<String>) -> Noted {
        self.problems.push(Problem { place: self.place.clone(), cure: cure.into() });
        Noted(())
    }

    /// Notes a problem with the field `name` of the table at this place.
    pub(super) fn problem_at(&mut self, name: &str, cure: impl Into<String>) -> Noted {
        self.within(name, |reader| reader.problem(cure))
    }

    /// The path of this place, such as `dimensions[2].questions[0].anchors`.
    pub(super) fn place(&self) -> &str {
        &self.place
    }

    /// What was read of the whole file, unless something was noted on the way.
    pub(super) fn finish<T>(self, read: Read<T>) -> Result<T, Vec<Problem>> {
        match read {
            Ok(content) if self.problems.is_empty() => Ok(content),
            _ => Err(self.problems),
        }
    }

    fn value<T: Kind, U>(&mut self, given: Given<T>, rule: impl FnOnce(&mut Self, T) -> Read<U>) -> Read<U> {
        match given {
            Given::Value(value) => rule(self, value),
            Given::Wrong => Err(self.problem(format!("wrong kind, {} belongs here", T::NAME))),
            Given::Missing => Err(self.problem(format!("missing, {} belongs here", T::NAME))),
        }
    }

    /// Takes one step down, a field's name or a list's `[index]`, and comes back.
    fn within<T>(&mut self, step: &str, read: impl FnOnce(&mut Self) -> T) -> T {
        let length = self.place.len();
        let known = mem::take(&mut self.known);
        if length > 0 && !step.starts_with('[') {
            self.place.push('.');
        }
        self.place.push_str(step);
        let value = read(self);
        self.place.truncate(length);
        self.known = known;
        value
    }
}
