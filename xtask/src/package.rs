//! `cargo xtask package`: the npm package, with the element as a module, its types, and components for React and Vue around it.
//!
//! ```text
//! target/package/
//!   package.json, README.md, LICENSE…
//!   index.js, index.d.ts               the element as a module: what is embed.mjs in the site
//!   react.js, vue.js, with types       components that keep the element
//!   wrapper.js, events.js              what both share
//!   embed.js                           the loader, for pages without a bundler
//!   custom-elements.json               what editors know the element by
//! ```

mod trial;

pub use trial::{Framework, check, page};

use crate::{editions, interface, project, site, tools};
use anyhow::Result;
use std::fs;
use std::path::PathBuf;

/// The files that are written by hand. `{version}` in them stands for the version.
const WRITTEN: [&str; 7] = ["package.json", "README.md", "react.js", "react.d.ts", "vue.js", "vue.d.ts", "wrapper.js"];

/// What goes along with everything that is published.
pub(crate) const LICENSES: [&str; 3] = ["LICENSE", "LICENSE-APACHE", "LICENSE-MIT"];

/// Where the package is written.
pub fn folder() -> PathBuf {
    project::path("target/package")
}

/// Writes the package.
pub fn write() -> Result<()> {
    tools::ready_for_pages()?;
    let (folder, interface) = (folder(), interface::get()?);
    site::empty(&folder)?;
    let write = |name: &str, text: &str| site::write(&folder.join(name), text.as_bytes());
    let editions = editions::all(project::root())?;
    let others = editions[0].others(&editions);
    write("index.js", &site::module(&others)?)?;
    write("index.d.ts", &interface.types())?;
    write("embed.js", &site::loader(&others)?)?;
    write("embed.d.ts", "export {};\n")?;
    let events = serde_json::to_string(&interface.event_names())?;
    write(
        "events.js",
        &format!("// The names of the element's events, without \"assessment:\".\nexport const EVENTS = {events};\n"),
    )?;
    write("custom-elements.json", &serde_json::to_string_pretty(&interface.manifest("index.js"))?)?;
    for name in WRITTEN {
        let text = fs::read_to_string(project::path("src/embed/npm").join(name))?;
        write(name, &text.replace("{version}", project::VERSION))?;
    }
    for name in LICENSES {
        write(name, &fs::read_to_string(project::path(name))?)?;
    }
    println!("The package is in {}.", project::display(&folder));
    Ok(())
}
