use super::html::escape;
use crate::calculator::{Shown, hint_id, id, problem_id};
use crate::engine::{CoordinationInput, CoordinationNumbers};
use crate::words::coordination as words;

/// The table's columns and the pictures above them, each with its name in element ids.
fn columns() -> [(&'static str, &'static str); 3] {
    [(words::before(), "before"), (words::after(), "after"), (words::regrouped(), "regrouped")]
}

/// The rows of the table, each with its name in the page.
fn rows() -> [(&'static str, &'static str); 5] {
    [
        (words::row_paths(), "paths"),
        (words::row_hours(), "hours"),
        (words::row_person(), "person"),
        (words::row_share(), "share"),
        (words::row_most(), "most"),
    ]
}

/// The coordination calculator: complete HTML with an example, which the program updates. `script` and `wasm` are its
/// addresses, relative to the page. The result belongs in the `<main>` of a page whose policy allows both.
pub fn coordination(script: &str, wasm: &str) -> String {
    let numbers = CoordinationNumbers::EXAMPLE;
    let shown = Shown::of(&numbers);
    let [title, lead] = [words::title(), words::lead()].map(escape);
    let [script, wasm] = [script, wasm].map(escape);
    let bands = [
        band(&fields(&numbers)),
        titled("pictures", words::paths_title(), &pictures(&shown)),
        titled("table", words::table(), &table(&shown)),
        titled("meaning", words::meaning(), &meaning(&shown)),
        titled("formulas", words::formulas(), &formulas(&shown)),
        titled("assumptions", words::assumptions(), &assumptions()),
    ];
    format!(
        "<div class=\"title wide\"><h1>{title}</h1><p class=\"lead\">{lead}</p></div>\n{}\n\
         <script defer src=\"{script}\" data-wasm=\"{wasm}\"></script>",
        bands.join("\n")
    )
}

/// A section with a heading.
fn titled(id: &str, title: &str, content: &str) -> String {
    let title = escape(title);
    let content = format!("<h2 id=\"{id}\">{title}</h2>\n{content}");
    format!(
        "<section class=\"band\" aria-labelledby=\"{id}\"><div class=\"wide calculator\">\n{content}\n</div></section>"
    )
}

fn band(content: &str) -> String {
    format!("<div class=\"band\"><div class=\"wide calculator\">\n{content}\n</div></div>")
}

fn fields(numbers: &CoordinationNumbers) -> String {
    let [legend, hint, no_script, failed] =
        [words::enter(), words::enter_hint(), words::no_script(), words::failed()].map(escape);
    let fields = CoordinationInput::ALL.map(|input| field(input, numbers.get(input))).concat();
    format!(
        "<noscript><p class=\"notice\">{no_script}</p></noscript>\n\
         <p class=\"notice\" id=\"failed\" role=\"alert\" hidden>{failed}</p>\n\
         <fieldset id=\"numbers\" disabled><legend><h2>{legend}</h2></legend><p class=\"hint\">{hint}</p>\n\
         <div class=\"fields\">\n{fields}</div></fieldset>\n\
         <p class=\"unseen\" id=\"summary\" role=\"status\"></p>"
    )
}

fn field(input: CoordinationInput, number: u64) -> String {
    let (id, hint_id, problem_id) = (id(input), hint_id(input), problem_id(input));
    let [label, hint] = [words::label(input), &words::hint(input)].map(escape);
    let (low, high) = (*input.bounds().start(), *input.bounds().end());
    format!(
        "<div class=\"field\"><label for=\"{id}\">{label}</label>\
         <input type=\"number\" id=\"{id}\" inputmode=\"numeric\" autocomplete=\"off\" min=\"{low}\" max=\"{high}\" step=\"1\" \
         required value=\"{number}\" aria-describedby=\"{hint_id} {problem_id}\">\
         <small class=\"hint\" id=\"{hint_id}\">{hint}</small><small class=\"mistake\" id=\"{problem_id}\"></small></div>\n"
    )
}

fn pictures(shown: &Shown) -> String {
    let figures = columns().map(|(title, name)| figure(title, name, shown)).concat();
    format!("<div class=\"paths\">\n{figures}</div>\n<p class=\"hint\">{}</p>", escape(words::legend()))
}

/// A picture. Its caption and the table describe it, so it is hidden from screen readers.
fn figure(title: &str, name: &str, shown: &Shown) -> String {
    let ending = format!("-{name}");
    let layer = |(id, d): &(String, String)| {
        let class = id.strip_suffix(&ending)?;
        Some(format!("<path class=\"{class}\" id=\"{id}\" d=\"{d}\"/>"))
    };
    let layers: String = shown.drawings.iter().filter_map(layer).collect();
    let paths = said(shown, "strong", &format!("figure-{name}"));
    let people = said(shown, "span", &format!("caption-{name}"));
    let note = said(shown, "small", &format!("note-{name}"));
    format!(
        "<figure><svg viewBox=\"-1000 -1000 2000 2000\" aria-hidden=\"true\">{layers}</svg>\
         <figcaption><small>{}</small> {paths} {people} {note}</figcaption></figure>\n",
        escape(title)
    )
}

fn table(shown: &Shown) -> String {
    let heads =
        columns().map(|(title, _)| format!("<th scope=\"col\" class=\"number\">{}</th>", escape(title))).concat();
    let row = |(title, row): (&str, &str)| {
        let cells = columns().map(|(_, column)| {
            let id = format!("{row}-{column}");
            format!("<td class=\"number\" id=\"{id}\">{}</td>", text(shown, &id))
        });
        format!("<tr><th scope=\"row\">{}</th>{}</tr>\n", escape(title), cells.concat())
    };
    let rows = rows().map(row).concat();
    let beyond = said(shown, "p", "beyond");
    format!(
        "<table aria-labelledby=\"table\"><thead><tr><td></td>{heads}</tr></thead><tbody>\n{rows}</tbody></table>\n{beyond}"
    )
}

fn meaning(shown: &Shown) -> String {
    let sentences = ["growth", "regrouping", "spread", "already", "fewest"].map(|id| said(shown, "li", id)).concat();
    format!("<ul class=\"sentences\">{sentences}</ul>")
}

fn formulas(shown: &Shown) -> String {
    let counted = words::formulas_with_names().map(|(term, formula, name)| {
        let [term, formula] = [term, formula].map(escape);
        let with_numbers = said(shown, "span", &format!("counted-{name}"));
        format!("<div><dt>{term}</dt><dd><code>{formula}</code>{with_numbers}</dd></div>\n")
    });
    format!("<dl class=\"counted\">\n{}</dl>", counted.concat())
}

fn assumptions() -> String {
    let assumed = words::assumed().map(|text| format!("<li>{}</li>\n", escape(text))).concat();
    format!("<ul class=\"sentences\">\n{assumed}</ul>\n<p class=\"hint\">{}</p>", escape(words::source()))
}

/// An element that the program updates.
fn said(shown: &Shown, element: &str, id: &str) -> String {
    format!("<{element} id=\"{id}\">{}</{element}>", text(shown, id))
}

fn text(shown: &Shown, id: &str) -> String {
    let found = shown.texts.iter().find(|(name, _)| name == id);
    escape(&found.expect("the page names what is shown; the test below says so").1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn everything_that_depends_on_the_numbers_has_its_place() {
        let page = coordination("a.js", "a.wasm");
        let shown = Shown::of(&CoordinationNumbers::EXAMPLE);
        for (id, _) in shown.texts.iter().chain(&shown.drawings) {
            assert_eq!(page.matches(&format!("id=\"{id}\"")).count(), 1, "{id}");
        }
    }
}
