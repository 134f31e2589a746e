/// What assistive technology takes an element for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// Something to press.
    Button,
    /// One of several to choose from.
    Radio,
    /// A way to another page.
    Link,
    /// Several controls under one legend.
    Group,
    /// A title.
    Heading,
    /// A field for a number.
    NumberField,
    /// A field for a line of text.
    TextField,
    /// A field for a day.
    DateField,
    /// Something to tick.
    Checkbox,
    /// The line that opens and closes a panel.
    Disclosure,
}

impl Role {
    /// Elements that can have the role.
    pub(crate) fn candidates(self) -> &'static str {
        match self {
            Self::Button => "button, [role=button]",
            Self::Radio => "input[type=radio], [role=radio]",
            Self::Link => "a, [role=link]",
            Self::Group => "fieldset, [role=group]",
            Self::Heading => "h1, h2, h3, h4, [role=heading]",
            Self::NumberField => "input[type=number], [role=spinbutton]",
            Self::TextField => "input[type=text], textarea, [role=textbox]",
            Self::DateField => "input[type=date]",
            Self::Checkbox => "input[type=checkbox], [role=checkbox]",
            Self::Disclosure => "summary",
        }
    }

    /// Whether an engine that computes this role means the same. Dates and summaries have none in the standard, so that
    /// engines call them what they like.
    pub(crate) fn is_called(self, computed: &str) -> bool {
        self.names().contains(&computed)
    }

    fn names(self) -> &'static [&'static str] {
        match self {
            Self::Button => &["button"],
            Self::Radio => &["radio"],
            Self::Link => &["link"],
            Self::Group => &["group"],
            Self::Heading => &["heading"],
            Self::NumberField => &["spinbutton", "textbox"],
            Self::TextField => &["textbox"],
            Self::DateField => &["Date", "textbox", ""],
            Self::Checkbox => &["checkbox"],
            Self::Disclosure => &["DisclosureTriangle", ""],
        }
    }
}
