use super::{AssessmentFile, DiagnosisFile, Given};
use schemars::generate::SchemaSettings;
use schemars::transform::RecursiveTransform;
use schemars::{JsonSchema, Schema, SchemaGenerator};
use std::borrow::Cow;

/// What an id looks like.
pub(super) const KEBAB_CASE: &str = "^[a-z][a-z0-9]*(-[a-z0-9]+)*$";

impl AssessmentFile {
    /// The JSON Schema of an assessment file, from which editors complete and underline.
    ///
    /// It is draft 7 without references, which is what editors of TOML understand, and it says less than
    /// [`AssessmentFile::check`]: what spans several fields is left to the check.
    pub fn schema() -> Schema {
        schema::<Self>()
    }
}

impl DiagnosisFile {
    /// The JSON Schema of the diagnosis, as that of an assessment.
    pub fn schema() -> Schema {
        schema::<Self>()
    }
}

fn schema<File: JsonSchema>() -> Schema {
    SchemaSettings::draft07()
        .with(|settings| settings.inline_subschemas = true)
        .with_transform(RecursiveTransform(refuse_empty_text))
        .into_generator()
        .into_root_schema_for::<File>()
}

fn refuse_empty_text(schema: &mut Schema) {
    if schema.get("type").is_some_and(|kind| kind == "string") && schema.get("enum").is_none() {
        schema.insert("minLength".to_owned(), 1.into());
    }
}

/// Whatever an author may give by mistake, a `T` is expected.
impl<T: JsonSchema> JsonSchema for Given<T> {
    fn schema_name() -> Cow<'static, str> {
        T::schema_name()
    }

    fn schema_id() -> Cow<'static, str> {
        T::schema_id()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        T::json_schema(generator)
    }
}
