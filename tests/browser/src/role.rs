/// The roles of elements for assistive technology.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// A button.
    Button,
    /// A radio button.
    Radio,
    /// A link to another page.
    Link,
    /// A group of controls with a legend.
    Group,
    /// A heading.
    Heading,
    /// A number field.
    NumberField,
    /// A text field.
    TextField,
    /// A date field.
    DateField,
    /// A checkbox.
    Checkbox,
    /// The line that opens and closes a panel.
    Disclosure,
}

impl Role {
    /// A selector for elements that can have this role.
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

    /// Whether an engine that computes this role means the same. The standard defines none for dates and summaries, so engines
    /// use different ones.
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
