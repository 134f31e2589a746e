//! A site owner's color: whatever it is, what is painted with it can be read.

use crate::node::{file, node};
use serde_json::{Map, Value};
use std::fs;
use xtask::project;

/// Red, green, and blue, 0 to 255.
type Color = [f64; 3];

/// A color, as the site owner gives it, and the custom properties it becomes.
type Shades = (String, Map<String, Value>);

/// The relative luminance of WCAG 2.2.
fn luminance(color: Color) -> f64 {
    let [red, green, blue] = color.map(|channel| {
        let share = channel / 255.0;
        if share <= 0.04045 { share / 12.92 } else { ((share + 0.055) / 1.055).powf(2.4) }
    });
    0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/// 1 to 21.
fn contrast(one: Color, other: Color) -> f64 {
    let [one, other] = [one, other].map(|color| luminance(color) + 0.05);
    one.max(other) / one.min(other)
}

/// `color-mix(in srgb, one share%, other)`, as a screen shows it.
fn mix(one: Color, percent: f64, other: Color) -> Color {
    [0, 1, 2].map(|index| ((one[index] * percent + other[index] * (100.0 - percent)) / 100.0).round())
}

struct Tokens(String);

impl Tokens {
    fn read() -> Self {
        Self(fs::read_to_string(project::path("src/ui/tokens.css")).expect("the tokens are there"))
    }

    /// What follows `name: begin` in the last rule that sets it, up to `end`.
    fn value(&self, name: &str, begin: &str, end: &str) -> &str {
        let (_, value) = self.0.rsplit_once(&format!("--{name}: {begin}")).unwrap_or_else(|| panic!("no {name}"));
        value.split(end).next().expect("a text has a first part")
    }

    fn color(&self, scheme: &str, name: &str) -> Color {
        let both = self.value(name, "light-dark(", ")");
        let (light, dark) = both.split_once(", ").expect("one for each scheme");
        let digits = if scheme == "light" { light } else { dark };
        let channel = |place| u8::from_str_radix(&digits[place..place + 2], 16).expect("hexadecimal").into();
        [1, 3, 5].map(channel)
    }

    /// The percentage of the first color in a mixture.
    fn share(&self, name: &str, first: &str) -> f64 {
        self.value(name, &format!("color-mix(in srgb, var(--{first}) "), "%").parse().expect("a number")
    }
}

/// From `light-dark(rgb(31,86,115),rgb(142,195,223))`.
fn shade(shades: &Map<String, Value>, scheme: &str, name: &str) -> Color {
    let text = shades[&format!("--{name}")].as_str().expect("a text");
    let both = text.strip_prefix("light-dark(rgb(").and_then(|rest| rest.strip_suffix("))")).expect("two colors");
    let (light, dark) = both.split_once("),rgb(").expect("one for each scheme");
    let channels = if scheme == "light" { light } else { dark }.split(',');
    let channels: Vec<f64> = channels.map(|channel| channel.parse().expect("a number")).collect();
    channels.try_into().expect("three channels")
}

/// What frame/accent.js makes of each.
fn shades(given: &[String]) -> Vec<Shades> {
    let script = fs::read_to_string(project::path("src/frame/accent.js")).expect("it is there");
    let module = file("accent.mjs", &script);
    let colors = file(&format!("accents-{}.mjs", given.len()), &format!("export default {given:?}"));
    let printed = node(&format!(
        "const {{ shades }} = await import({module:?}); const given = (await import({colors:?})).default; \
        console.log(JSON.stringify(given.map((colors) => Object.fromEntries(shades(...colors.split(' '))))))"
    ));
    let shades: Vec<Map<String, Value>> = serde_json::from_str(&printed).expect("a list of objects");
    given.iter().cloned().zip(shades).collect()
}

/// All grays, the corners of the color space, and random colors.
fn accents() -> Vec<String> {
    let grays = (0..256).map(|gray| format!("#{gray:02x}{gray:02x}{gray:02x}"));
    let corners = (0..8).map(|corner| {
        let channel = |place: u32| if corner >> place & 1 == 1 { "ff" } else { "00" };
        format!("#{}{}{}", channel(2), channel(1), channel(0))
    });
    let mut random = fastrand::Rng::with_seed(20_261_129);
    let others = (0..10_000).map(|_| format!("#{:06X}", random.u32(0..=0xff_ffff)));
    grays.chain(corners).chain(others.collect::<Vec<_>>()).collect()
}

#[test]
fn whatever_it_is_it_can_be_read() {
    let tokens = Tokens::read();
    let [tint, pointed, pressed] =
        [("tint", "accent"), ("pointed", "fill"), ("pressed", "fill")].map(|(name, first)| tokens.share(name, first));
    for (given, shades) in shades(&accents()) {
        for scheme in ["light", "dark"] {
            let [paper, ground, line, ink, muted] =
                ["paper", "ground", "line", "ink", "muted"].map(|name| tokens.color(scheme, name));
            let [accent, fill, label, toward] =
                ["accent", "fill", "on-fill", "toward"].map(|name| shade(&shades, scheme, name));
            let tint = mix(accent, tint, paper);
            let [pointed, pressed] = [pointed, pressed].map(|share| mix(fill, share, toward));
            let rows = [
                ("accent on paper", accent, paper, 4.5),
                ("accent on the ground", accent, ground, 4.5),
                ("accent on the tint", accent, tint, 4.5),
                ("a bar on its track", accent, line, 3.0),
                ("ink on the tint", ink, tint, 4.5),
                ("muted text on the tint", muted, tint, 4.5),
                ("a label", label, fill, 4.5),
                ("a label under a pointer", label, pointed, 4.5),
                ("a label that is pressed", label, pressed, 4.5),
            ];
            for (pair, one, other, least) in rows {
                let found = contrast(one, other);
                assert!(found >= least, "{given}, {scheme}: {pair} has {found:.2}, {one:?} on {other:?}");
            }
        }
    }
}

#[test]
fn what_can_be_read_stays_as_it_is() {
    let rows = [
        ("#e4002b", [205.0, 0.0, 39.0], [237.0, 89.0, 117.0], [255.0; 3]),
        ("#ffcc00", [128.0, 102.0, 0.0], [255.0, 204.0, 0.0], [0.0; 3]),
        ("FFCC00", [128.0, 102.0, 0.0], [255.0, 204.0, 0.0], [0.0; 3]),
        ("#1f5673 #8ec3df", [31.0, 86.0, 115.0], [142.0, 195.0, 223.0], [255.0; 3]),
    ];
    let given = rows.map(|(given, ..)| given.to_owned());
    for ((given, shades), (_, light, dark, label)) in shades(&given).iter().zip(rows) {
        let found = [("light", "accent"), ("dark", "accent"), ("light", "on-fill")]
            .map(|(scheme, name)| shade(shades, scheme, name));
        assert_eq!(found, [light, dark, label], "{given}");
    }
}
