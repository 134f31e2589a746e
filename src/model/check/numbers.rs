use super::reader::{Read, Reader};
use super::rule::text;
use crate::model::file::{NumberTextFile, NumbersFile};
use crate::model::{NumberText, Numbers};

pub(super) fn numbers(reader: &mut Reader, file: NumbersFile) -> Read<Numbers> {
    let title = reader.required("title", file.title, text);
    let intro = reader.required("intro", file.intro, text);
    let added = reader.required("added", file.added, number_text);
    let finished = reader.required("finished", file.finished, number_text);
    let dropped = reader.required("dropped", file.dropped, number_text);
    let open = reader.required("open", file.open, number_text);
    let in_progress = reader.required("in_progress", file.in_progress, number_text);
    let people = reader.required("people", file.people, number_text);
    reader.refuse(&file.unknown);
    Ok(Numbers {
        title: title?,
        intro: intro?,
        added: added?,
        finished: finished?,
        dropped: dropped?,
        open: open?,
        in_progress: in_progress?,
        people: people?,
    })
}

fn number_text(reader: &mut Reader, file: NumberTextFile) -> Read<NumberText> {
    let label = reader.required("label", file.label, text);
    let hint = reader.required("hint", file.hint, text);
    reader.refuse(&file.unknown);
    Ok(NumberText { label: label?, hint: hint? })
}
