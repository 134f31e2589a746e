//! The arguments of `cargo xtask`.

use anyhow::Result;
use clap::{Parser, Subcommand};
use delivery_assessments::model::Stage;
use delivery_assessments::site::Address;
use std::path::PathBuf;
use std::process::ExitCode;
use xtask::site::Mode;
use xtask::{
    bench, check, headers, imports, interface, licenses, lighthouse, noise, package, pages, pseudo, release, reproduce,
    schema, score, serve, site, test, tools,
};

/// Builds, serves, checks, and tests delivery-assessments.
#[derive(Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask")]
struct Arguments {
    #[command(subcommand)]
    task: Task,
}

#[derive(Subcommand)]
enum Task {
    /// Install the tools of the build and of the browser tests: several minutes the first time, nothing afterward
    Tools,
    /// Build the site into dist/
    Build {
        /// Faster to build but larger: no optimization, no compression
        #[arg(long)]
        dev: bool,
        /// Where dist/ will be published, if different from site/site.toml
        #[arg(long, env = "SITE_ADDRESS")]
        address: Option<Address>,
    },
    /// Build the site and serve it, with a host page on a second origin
    Serve {
        /// Port of the site; the host page gets the next one
        #[arg(long, default_value_t = 8787)]
        port: u16,
        /// Build without optimization, and rebuild after every change
        #[arg(long)]
        dev: bool,
    },
    /// List every problem in assessments, the diagnosis, texts, and translations, with how to fix it
    Check {
        /// All files of assessments/, diagnosis/, and texts/ by default
        files: Vec<PathBuf>,
    },
    /// Print the snapshot for a line of answers, as JSON
    Score {
        /// An assessment file
        file: PathBuf,
        /// One character per question: 1 to 5, ? (don't know), n (does not apply), - (unanswered); spaces are ignored
        #[arg(allow_hyphen_values = true)]
        answers: String,
        /// The stage that the visitor guessed
        #[arg(long, value_parser = stage)]
        felt: Option<Stage>,
    },
    /// Print how often stage, root, and first step stay if each answer may be one level off
    Noise {
        /// The chance that an answer is one level off, in percent
        #[arg(long, default_value_t = 20, value_parser = clap::value_parser!(u8).range(0..=100))]
        percent: u8,
        /// How often each worked case is answered
        #[arg(long, default_value_t = 1000)]
        runs: u32,
    },
    /// Write the pages into target/pages, in a second and without the WebAssembly, and check that their HTML is valid
    Pages,
    /// Write the site in two made-up languages into target/pseudo, with the programs that were built last
    Pseudo,
    /// Write the JSON Schemas of the content files, for editors, of the JSON export, and of the events
    Schema {
        /// Write nothing; fail if a file is out of date
        #[arg(long)]
        check: bool,
    },
    /// Write the tables of the options and of the events into README.md
    Options {
        /// Write nothing; fail if the file is not as it would be written
        #[arg(long)]
        check: bool,
    },
    /// List everything each built program can ask of the browser
    Imports {
        /// Print nothing; fail if the list differs from src/frame/imports/
        #[arg(long)]
        check: bool,
    },
    /// Request the published files from a server, and fail if one comes with a header that the seal cannot undo
    Headers {
        /// The published folder, or the page of an assessment in it
        address: Address,
    },
    /// Write docs/licenses.md, the list of all dependencies
    Licenses {
        /// Write nothing; fail if a license is not allowed or the file is out of date
        #[arg(long)]
        check: bool,
    },
    /// Build the site, and write the archive that anybody can put on a host into target/archive/
    Release {
        /// Also set addresses in it, and compare that with builds for these
        #[arg(long)]
        check: bool,
    },
    /// Write the npm package into target/package/
    Package {
        /// Also have it checked, and build projects that use it
        #[arg(long)]
        check: bool,
    },
    /// Build the current commit twice, the second time from a fresh clone, and compare every byte: several minutes
    Reproduce,
    /// Run every check of the project, as CI does
    Test {
        /// Skip the release build and the browsers
        #[arg(long)]
        quick: bool,
    },
    /// Build the site and fail if Lighthouse scores one of three pages below 95 of 100 in any category
    Lighthouse,
    /// Build the site and print how fast it is beside a common form library in a slow browser, and how fast the engine is
    Bench {
        /// How often each is visited, an odd number
        #[arg(long, default_value_t = 5)]
        runs: u8,
    },
    /// Render the link-preview picture into site/card.png
    Card,
    /// Build the site and take a screenshot of every screen, into screenshots/
    Screenshots,
}

fn main() -> ExitCode {
    let Err(error) = run(Arguments::parse().task) else { return ExitCode::SUCCESS };
    eprintln!("{error:#}");
    ExitCode::FAILURE
}

fn run(task: Task) -> Result<()> {
    match task {
        Task::Tools => tools::ready_all(),
        Task::Build { dev, address } => site::build(Mode::new(dev), address.as_ref()).map(drop),
        Task::Serve { port, dev } => serve::serve(port, Mode::new(dev)),
        Task::Check { files } => check::check(&files),
        Task::Score { file, answers, felt } => score::score(&file, &answers, felt),
        Task::Pages => pages::check(),
        Task::Pseudo => pseudo::write(),
        Task::Noise { percent, runs } => noise::noise(percent, runs),
        Task::Schema { check: true } => schema::check(),
        Task::Schema { check: false } => schema::write(),
        Task::Options { check: true } => interface::check(),
        Task::Options { check: false } => interface::write(),
        Task::Imports { check: true } => imports::check(),
        Task::Imports { check: false } => imports::print(),
        Task::Headers { address } => headers::check(&address),
        Task::Licenses { check: true } => licenses::check(),
        Task::Licenses { check: false } => licenses::write(),
        Task::Release { check } => release::release(check),
        Task::Package { check: true } => package::check(),
        Task::Package { check: false } => package::write(),
        Task::Reproduce => reproduce::reproduce(),
        Task::Test { quick } => test::test(quick),
        Task::Lighthouse => lighthouse::check(),
        Task::Bench { runs } => bench::bench(runs),
        Task::Card => test::card(),
        Task::Screenshots => test::screenshots(),
    }
}

/// The stage with the number `text`.
fn stage(text: &str) -> Result<Stage, String> {
    let number = text.parse().ok();
    number.and_then(Stage::new).ok_or_else(|| format!("write 1 to {}", Stage::COUNT))
}
