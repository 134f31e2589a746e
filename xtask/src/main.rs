//! The arguments of `cargo xtask`.

use anyhow::Result;
use clap::{Parser, Subcommand};
use delivery_assessments::site::Address;
use std::path::PathBuf;
use std::process::ExitCode;
use xtask::site::Mode;
use xtask::{
    bench, check, headers, imports, licenses, lighthouse, pages, reproduce, schema, score, serve, site, test, tools,
};

/// Builds, serves, checks and tests delivery-assessments.
#[derive(Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask")]
struct Arguments {
    #[command(subcommand)]
    task: Task,
}

#[derive(Subcommand)]
enum Task {
    /// Install what the build and the browser tests call: several minutes the first time, nothing afterwards
    Tools,
    /// Build the site into dist/
    Build {
        /// Quicker and larger: no optimization, nothing compressed
        #[arg(long)]
        dev: bool,
        /// Where dist/ will be published, if elsewhere than site/site.toml says
        #[arg(long, env = "SITE_ADDRESS")]
        address: Option<Address>,
    },
    /// Build the site and serve it, with a host page on a second origin
    Serve {
        /// Port of the site; the host page is on the next one
        #[arg(long, default_value_t = 8787)]
        port: u16,
        /// Build without optimization, and again after every change
        #[arg(long)]
        dev: bool,
    },
    /// Say what is wrong with assessment files and the diagnosis, and how to mend it
    Check {
        /// All of assessments/ and diagnosis/ if none is named
        files: Vec<PathBuf>,
    },
    /// Print the snapshot that answers give, as JSON
    Score {
        /// An assessment file
        file: PathBuf,
        /// One character a question: 1 to 5, ? (don't know), n (does not apply), - (unanswered); spaces are ignored
        #[arg(allow_hyphen_values = true)]
        answers: String,
        /// The stage that the team felt to be at
        #[arg(long, value_parser = clap::value_parser!(u8).range(1..=5))]
        felt: Option<u8>,
    },
    /// Write the pages into target/pages, in a second and without the WebAssembly, and say whether their HTML is valid
    Pages,
    /// Write the JSON Schemas: of the content files, from which editors complete and underline, and of the JSON export
    Schema {
        /// Write nothing; fail if the file is not as it would be written
        #[arg(long)]
        check: bool,
    },
    /// List what each built program can ask of the browser
    Imports {
        /// Print nothing; fail if it is not what src/frame/imports/ allows
        #[arg(long)]
        check: bool,
    },
    /// Ask a server for the published files, and fail if a header comes with them that the seal cannot undo
    Headers {
        /// The published folder, or the page of an assessment in it
        address: Address,
    },
    /// Write docs/licenses.md: what the project is made of
    Licenses {
        /// Write nothing; fail if a license is not allowed or the file is not as it would be written
        #[arg(long)]
        check: bool,
    },
    /// Build the current commit twice, the second time from a fresh clone, and compare every byte: several minutes
    Reproduce,
    /// Run every check of the project, as CI does
    Test {
        /// Leave out the release build and the browsers
        #[arg(long)]
        quick: bool,
    },
    /// Build the site and fail unless Lighthouse gives three of its pages at least 95 of 100 in every category
    Lighthouse,
    /// Build the site and print how fast it is beside a common form library in a slow browser, and how fast the engine is
    Bench {
        /// How often each is visited, an odd number
        #[arg(long, default_value_t = 5)]
        runs: u8,
    },
    /// Photograph the picture that stands for the site where it is shared, into site/card.png
    Card,
    /// Build the site and photograph it in a browser, into screenshots/
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
        Task::Schema { check: true } => schema::check(),
        Task::Schema { check: false } => schema::write(),
        Task::Imports { check: true } => imports::check(),
        Task::Imports { check: false } => imports::print(),
        Task::Headers { address } => headers::check(&address),
        Task::Licenses { check: true } => licenses::check(),
        Task::Licenses { check: false } => licenses::write(),
        Task::Reproduce => reproduce::reproduce(),
        Task::Test { quick } => test::test(quick),
        Task::Lighthouse => lighthouse::check(),
        Task::Bench { runs } => bench::bench(runs),
        Task::Card => test::card(),
        Task::Screenshots => test::screenshots(),
    }
}
