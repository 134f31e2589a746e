use super::Interface;
use std::fmt::Write;

impl Interface {
    /// The tables of the options and of the events, as README.md has them.
    pub fn readme(&self) -> [String; 2] {
        [self.options_table(), self.events_table()]
    }

    fn options_table(&self) -> String {
        let mut table = "| option | values | meaning |\n| --- | --- | --- |\n".to_owned();
        for (names, values, meaning) in self.options.iter().flat_map(|option| option.rows()) {
            let names: Vec<String> = names.iter().map(|name| format!("`data-{name}`")).collect();
            row(&mut table, &[&names.join(", "), &values, meaning]);
        }
        table
    }

    fn events_table(&self) -> String {
        let mut table = "| event | when |\n| --- | --- |\n".to_owned();
        for event in &self.events {
            row(&mut table, &[&format!("`assessment:{}`", event.name), &event.meaning()]);
        }
        table
    }
}

/// In a table, a bar that is none is written with a backslash, in code too.
fn row(table: &mut String, cells: &[&str]) {
    let cells: Vec<String> = cells.iter().map(|cell| cell.replace('|', r"\|")).collect();
    writeln!(table, "| {} |", cells.join(" | ")).expect("a string takes all");
}
