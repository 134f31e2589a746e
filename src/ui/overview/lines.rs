/// A text that is read line by line, some lines at a time: there may be thousands, and the browser must stay responsive. A change of
/// the text reads again only from the first line that differs.
pub(super) struct Lines<T> {
    /// The text in the field.
    pub(super) text: String,
    /// While files are being read: how many are done, and how many there are.
    pub(super) files: Option<(usize, usize)>,
    /// How many lines of the text have been read, and how many there are.
    read: (usize, usize),
    /// What was found, each with the position of its line.
    found: Vec<(usize, T)>,
}

impl<T> Default for Lines<T> {
    fn default() -> Self {
        Self { text: String::new(), files: None, read: (0, 0), found: Vec::new() }
    }
}

impl<T> Lines<T> {
    /// Replaces the text. Reading begins at the first line that differs.
    pub(super) fn take(&mut self, text: String) {
        let (read, _) = self.read;
        let same = self.text.lines().zip(text.lines()).take(read).take_while(|(before, now)| before == now).count();
        self.found.retain(|(line, _)| *line < same);
        self.read = (same, text.lines().count());
        self.text = text;
    }

    /// Adds lines below the text, as files bring them.
    pub(super) fn with(&mut self, lines: &str) -> String {
        self.files = None;
        [self.text.trim_end(), "\n", lines].concat().trim_start().to_owned()
    }

    /// Reads the next `slice` lines. `read` gets a line's number, from 1, and its text.
    pub(super) fn read_on<Found: IntoIterator<Item = T>>(&mut self, slice: usize, read: impl Fn(usize, &str) -> Found) {
        let (begin, total) = self.read;
        for (line, text) in self.text.lines().enumerate().skip(begin).take(slice) {
            self.found.extend(read(line + 1, text).into_iter().map(|found| (line, found)));
        }
        self.read = (total.min(begin + slice), total);
    }

    /// Whether all lines have been read.
    pub(super) fn is_read(&self) -> bool {
        self.read.0 == self.read.1
    }

    /// What was found, in the order of the lines.
    pub(super) fn found(&self) -> impl Iterator<Item = &T> {
        self.found.iter().map(|(_, found)| found)
    }

    /// How much has been read, files before lines; `None` when done.
    pub(super) fn progress(&self) -> Option<(usize, usize)> {
        self.files.or_else(|| (!self.is_read()).then_some(self.read))
    }
}

impl<T> Lines<Result<T, String>> {
    /// What could not be read, a sentence each.
    pub(super) fn problems(&self) -> impl Iterator<Item = &String> {
        self.found().filter_map(|found| found.as_ref().err())
    }
}
