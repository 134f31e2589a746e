use super::MAX_RELATED;
use super::reader::{Read, Reader};
use super::rule::{each, id, text, unique};
use crate::model::Related;
use crate::model::file::{Given, RelatedFile};

/// Other assessments than the one called `own_id`, each once.
pub(super) fn related(own_id: &str) -> impl Fn(&mut Reader, Vec<Given<RelatedFile>>) -> Read<Vec<Related>> {
    move |reader, files| {
        if files.len() > MAX_RELATED {
            reader.problem(format!("{} related assessments, there can be at most {MAX_RELATED}", files.len()));
        }
        each(one(own_id))(reader, files)
    }
}

fn one(own_id: &str) -> impl Fn(&mut Reader, RelatedFile) -> Read<Related> {
    move |reader, file| {
        let id = reader.required("id", file.id, unique("related id", other_id(own_id)));
        let reason = reader.required("reason", file.reason, text);
        reader.refuse(&file.unknown);
        Ok(Related { id: id?, reason: reason? })
    }
}

fn other_id(own_id: &str) -> impl Fn(&mut Reader, String) -> Read<String> {
    move |reader, given| match id(reader, given)? {
        given if given == own_id => Err(reader.problem("the id of this assessment itself, name another one")),
        given => Ok(given),
    }
}
