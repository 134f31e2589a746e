//! Trying the package as a project that installed it does, with the tools in `tests/package/`.

use super::folder;
use crate::command::{command, output, run};
use crate::{project, site, tools};
use anyhow::Result;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Where the projects that use the package are.
const PROJECTS: &str = "tests/package";

/// A framework for which the package has a component.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Framework {
    /// React.
    React,
    /// Vue.
    Vue,
}

impl Framework {
    /// All of them.
    pub const ALL: [Self; 2] = [Self::React, Self::Vue];

    fn name(self) -> &'static str {
        match self {
            Self::React => "react",
            Self::Vue => "vue",
        }
    }
}

/// Writes the package and has it checked: what is published, its types for each way of importing it, that a wrong option or
/// handler is no TypeScript, that what the builder writes compiles, and that both projects can be built and rendered on a server.
pub fn check() -> Result<()> {
    tools::ready_for_package()?;
    super::write()?;
    install()?;
    let package = folder().display().to_string();
    run(&mut tool("publint", &["run", &package, "--strict"]))?;
    run(&mut tool("attw", &["--pack", &package, "--profile", "esm-only", "--no-emoji"]))?;
    write_outputs()?;
    run(&mut tool("tsc", &["--project", "types"]))?;
    Framework::ALL.into_iter().try_for_each(build)
}

/// A program of the projects, to run in their folder.
fn tool(program: &str, arguments: &[&str]) -> Command {
    let own = project::path(PROJECTS).join("node_modules/.bin").join(program);
    let program = if own.exists() { own.display().to_string() } else { program.to_owned() };
    let mut command = command(&program, arguments);
    command.current_dir(project::path(PROJECTS));
    command
}

/// Puts the package where an installation would.
fn install() -> Result<()> {
    let installed = project::path(PROJECTS).join("node_modules/delivery-assessments");
    site::empty(&installed)?;
    for file in site::all_files_in(&folder())? {
        fs::copy(&file, installed.join(file.file_name().unwrap_or_default()))?;
    }
    Ok(())
}

/// Where what the builder writes for React is put, to be checked by TypeScript.
const OUTPUTS: &str = "types/written";

/// Writes it there, and has Vue's compiler read what the builder writes for Vue.
fn write_outputs() -> Result<()> {
    site::empty(&project::path(PROJECTS).join(OUTPUTS))?;
    let parts = project::path("target/package-projects/builder.mjs");
    site::write(&parts, site::builder_parts()?.as_bytes())?;
    run(&mut tool("node", &["outputs.mjs", &parts.display().to_string(), OUTPUTS]))
}

fn built(framework: Framework) -> PathBuf {
    project::path("target/package-projects").join(framework.name())
}

/// Builds the project twice, for browsers and for a server, as one that is developed: a framework complains only there. Then
/// renders its page.
fn build(framework: Framework) -> Result<()> {
    let (project, folder) = (framework.name(), built(framework));
    let vite = |arguments: &[&str], to: &Path| {
        let mut vite =
            tool("vite", &["build", project, "--mode", "development", "--logLevel", "warn", "--emptyOutDir"]);
        run(vite.args(arguments).arg("--outDir").arg(to).env("NODE_ENV", "development"))
    };
    vite(&[], &folder.join("client"))?;
    let entry = if framework == Framework::React { "server.jsx" } else { "server.js" };
    vite(&["--ssr", entry], &folder.join("server"))?;
    site::write(&folder.join("server/package.json"), br#"{ "type": "module" }"#)?;
    let server = folder.join("server/server.js").display().to_string();
    let script = format!("const {{ render }} = await import({server:?}); console.log(await render());");
    let html = output(tool("node", &[]).args(["--input-type=module", "--eval", &script]))?;
    site::write(&folder.join("rendered.html"), html.trim_end().as_bytes())
}

/// Without this, React recommends its tools for developers on the console.
const NO_TOOLS: &str = "var __REACT_DEVTOOLS_GLOBAL_HOOK__ = { isDisabled: true };";

/// The body of the page that was built for `framework`: what its server rendered, and the script that takes it over. The assessment
/// is loaded from `base`.
pub fn page(framework: Framework, base: &str) -> Result<String> {
    let folder = built(framework);
    let html = fs::read_to_string(folder.join("rendered.html"))?;
    let script = fs::read_to_string(folder.join("client/client.js"))?.replace("</script", "<\\/script");
    Ok(format!(
        "<script>var base = {base:?}; var heard = []; {NO_TOOLS}</script>\n<div id=\"root\">{html}</div>\n\
         <script>var rendered = document.querySelector(\"delivery-assessment\").clientHeight;</script>\n\
         <script type=\"module\">{script}</script>"
    ))
}
