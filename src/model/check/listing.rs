use super::MAX_SYMPTOMS;
use super::reader::{Read, Reader};
use super::rule::{choice, each, text, unique};
use crate::model::file::{Given, ListingFile};
use crate::model::{Area, Listing, Role};

pub(super) fn listing(reader: &mut Reader, file: ListingFile) -> Read<Listing> {
    let area = reader.required("area", file.area, choice(Area::ALL, Area::id));
    let roles = reader.required("roles", file.roles, roles);
    let symptoms = reader.required("symptoms", file.symptoms, symptoms);
    reader.refuse(&file.unknown);
    Ok(Listing { area: area?, roles: roles?, symptoms: symptoms? })
}

fn roles(reader: &mut Reader, given: Vec<Given<String>>) -> Read<Vec<Role>> {
    if given.is_empty() {
        return Err(reader.problem("no role, name at least one"));
    }
    each(|reader: &mut Reader, role: String| {
        let claimed = reader.claim("role", &role);
        let role = choice(Role::ALL, Role::id)(reader, role)?;
        claimed.map(|()| role)
    })(reader, given)
}

fn symptoms(reader: &mut Reader, given: Vec<Given<String>>) -> Read<Vec<String>> {
    if !(1..=MAX_SYMPTOMS).contains(&given.len()) {
        return Err(reader.problem(format!("{} symptoms, there can be 1 to {MAX_SYMPTOMS}", given.len())));
    }
    each(unique("symptom", text))(reader, given)
}
