use yew::AttrValue;

/// A text that is read line by line, some lines at a time: there may be thousands, and the browser must stay responsive. A change of
/// the text reads again only from the first line that differs.
pub(super) struct Lines<T> {
    /// The text in the field.
    pub(super) text: AttrValue,
    /// While files are being read: how many are done, and how many there are.
    pub(super) files: Option<(usize, usize)>,
    /// How many lines of the text have been read, and how many there are.
    read: (usize, usize),
    /// How many bytes these lines have.
    read_bytes: usize,
    /// What was found.
    found: Vec<T>,
    /// The position of the line in which each was found.
    places: Vec<usize>,
    /// What could not be read, a sentence each, with the position of its line.
    problems: Vec<(usize, String)>,
}

impl<T> Default for Lines<T> {
    fn default() -> Self {
        Self {
            text: AttrValue::default(),
            files: None,
            read: (0, 0),
            read_bytes: 0,
            found: Vec::new(),
            places: Vec::new(),
            problems: Vec::new(),
        }
    }
}

impl<T> Lines<T> {
    /// Replaces the text. Reading begins at the first line that differs.
    pub(super) fn take(&mut self, text: String) {
        let (read, _) = self.read;
        let both = self.text.split_inclusive('\n').zip(text.split_inclusive('\n')).take(read);
        let same = both.take_while(|(before, now)| before == now).map(|(line, _)| line.len());
        let (lines, bytes) = same.fold((0, 0), |(lines, bytes), length| (lines + 1, bytes + length));
        self.places.truncate(self.places.partition_point(|line| *line < lines));
        self.found.truncate(self.places.len());
        self.problems.retain(|(line, _)| *line < lines);
        self.read = (lines, text.lines().count());
        self.read_bytes = bytes;
        self.text = text.into();
    }

    /// Adds lines below the text, as files bring them.
    pub(super) fn with(&mut self, lines: &str) -> String {
        self.files = None;
        [self.text.trim_end(), "\n", lines].concat().trim_start().to_owned()
    }

    /// Reads the next `slice` lines. `read` gets a line's number, from 1, and its text.
    pub(super) fn read_on<Found>(&mut self, slice: usize, read: impl Fn(usize, &str) -> Found)
    where
        Found: IntoIterator<Item = Result<T, String>>,
    {
        let text = self.text.clone();
        for line in text[self.read_bytes..].split_inclusive('\n').take(slice) {
            let (position, _) = self.read;
            for found in read(position + 1, line) {
                self.put(position, found);
            }
            self.read.0 += 1;
            self.read_bytes += line.len();
        }
    }

    fn put(&mut self, position: usize, found: Result<T, String>) {
        match found {
            Ok(found) => {
                self.found.push(found);
                self.places.push(position);
            }
            Err(problem) => self.problems.push((position, problem)),
        }
    }

    /// How many lines have been read, and how many there are.
    pub(super) fn read(&self) -> (usize, usize) {
        self.read
    }

    /// Whether all lines have been read.
    pub(super) fn is_read(&self) -> bool {
        self.read.0 == self.read.1
    }

    /// What was found, in the order of the lines.
    pub(super) fn found(&self) -> &[T] {
        &self.found
    }

    /// What could not be read, a sentence each.
    pub(super) fn problems(&self) -> impl ExactSizeIterator<Item = &String> {
        self.problems.iter().map(|(_, problem)| problem)
    }
}
