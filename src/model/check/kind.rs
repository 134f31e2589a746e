use crate::model::file::{
    AdviceFile, ChoiceFile, DimensionFile, EditionFile, ListingFile, NumberTextFile, NumbersFile, PatternFile,
    PatternsFile, QuestionFile, ReferenceFile, RelatedFile, SetupFile, SourceFile, StagesFile,
};

/// What an author calls a value of this type.
pub(super) trait Kind {
    const NAME: &'static str = "a table";
}

impl Kind for StagesFile {}
impl Kind for DimensionFile {}
impl Kind for QuestionFile {}
impl Kind for AdviceFile {}
impl Kind for SourceFile {}
impl Kind for ReferenceFile {}
impl Kind for RelatedFile {}
impl Kind for SetupFile {}
impl Kind for ChoiceFile {}
impl Kind for ListingFile {}
impl Kind for NumbersFile {}
impl Kind for NumberTextFile {}
impl Kind for PatternFile {}
impl Kind for PatternsFile {}
impl Kind for EditionFile {}

impl Kind for String {
    const NAME: &'static str = "a text";
}

impl Kind for i64 {
    const NAME: &'static str = "a whole number";
}

impl Kind for bool {
    const NAME: &'static str = "`true` or `false`";
}

impl<T> Kind for Vec<T> {
    const NAME: &'static str = "a list";
}
