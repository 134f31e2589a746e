//! `cargo xtask headers`: checks whether a server sends headers that make browsers request, report, or store something that no
//! page of ours can prevent.

use crate::command::command;
use crate::{assessments, project};
use anyhow::{Context, Result, bail, ensure};
use delivery_assessments::site::Address;
use std::io::ErrorKind;

/// A header that a server should not send with any file.
struct Unwanted {
    /// Its name as servers write it. A `*` at one end stands for any letters.
    name: &'static str,
    /// Values that are unwanted, if the header contains one of them; any value if empty.
    values: &'static [&'static str],
    /// What it makes a browser do, to complete the sentence "it …".
    does: &'static str,
}

const fn any(name: &'static str, does: &'static str) -> Unwanted {
    Unwanted { name, values: &[], does }
}

/// Not listed are headers that only affect how the file itself is stored, read, or framed: caching, `Alt-Svc`,
/// `Clear-Site-Data`, `No-Vary-Search`, `Document-Policy`, `Supports-Loading-Mode`. `Service-Worker-Allowed` has no effect on a
/// page that starts no worker.
const UNWANTED: &[Unwanted] = &[
    any("*-Report-Only", "has browsers report what a policy would refuse"),
    Unwanted {
        name: "Content-Security-Policy",
        values: &["report-uri", "report-to"],
        does: "has browsers report what the seal refuses",
    },
    any("Reporting-Endpoints", "says where browsers send reports"),
    any("Report-To", "says where browsers send reports"),
    any("NEL", "has browsers report how their requests went"),
    any("Link", "has browsers fetch a file, greet a server, or style the page"),
    any("Speculation-Rules", "has browsers load what is linked before anybody presses a link"),
    Unwanted {
        name: "X-DNS-Prefetch-Control",
        values: &["on"],
        does: "has browsers look up the servers of links before anybody presses one",
    },
    any("Refresh", "leads to an address without a press"),
    any("Set-Cookie", "stores a cookie"),
    any("Activate-Storage-Access", "gives a framed page its cookies"),
    any("Secure-Session-*", "starts a session that browsers renew by requests of their own"),
    any("Sec-Session-*", "starts a session that browsers renew by requests of their own"),
    any("Use-As-Dictionary", "has browsers keep the file, and name it in later requests"),
    any("Attribution-Reporting-*", "has browsers note the visit and report it to advertisers later"),
    any("Observe-Browsing-Topics", "has browsers count the visit among what interests the visitor"),
    any("Accept-CH", "asks browsers to say more about the visitor's device"),
    any("Critical-CH", "has browsers ask again, and say more about the visitor's device"),
    any("Origin-Trial", "turns on features of the browser that the seal may not know"),
    any("SourceMap", "has developer tools ask for another file"),
    any("X-SourceMap", "has developer tools ask for another file"),
];

impl Unwanted {
    fn is(&self, Header { name, value }: &Header) -> bool {
        let (name, value) = (name.to_ascii_lowercase(), value.to_ascii_lowercase());
        let own = self.name.to_ascii_lowercase();
        let is_named = match (own.strip_prefix('*'), own.strip_suffix('*')) {
            (Some(end), _) => name.ends_with(end),
            (_, Some(begin)) => name.starts_with(begin),
            _ => name == own,
        };
        is_named && (self.values.is_empty() || self.values.iter().any(|word| value.contains(word)))
    }
}

#[derive(Debug, PartialEq, Eq)]
struct Header {
    name: String,
    value: String,
}

/// A server's answer: all headers, including those sent before the file (`103 Early Hints`).
#[derive(Debug)]
struct Answer {
    status: u16,
    headers: Vec<Header>,
    body: String,
}

impl Answer {
    /// Parses the output of `curl --include`.
    fn read(bytes: &[u8]) -> Option<Self> {
        let text = String::from_utf8_lossy(bytes);
        let (mut rest, mut headers) = (text.as_ref(), Vec::new());
        loop {
            let (head, body) = rest.split_once("\r\n\r\n")?;
            let mut lines = head.lines();
            let status = lines.next()?.strip_prefix("HTTP/")?.split(' ').nth(1)?.parse().ok()?;
            headers.extend(lines.filter_map(|line| {
                let (name, value) = line.split_once(':')?;
                Some(Header { name: name.trim().to_owned(), value: value.trim().to_owned() })
            }));
            if status >= 200 {
                return Some(Self { status, headers, body: body.to_owned() });
            }
            rest = body;
        }
    }

    /// One line for each unwanted header.
    fn objections(&self) -> Vec<String> {
        let objections = self.headers.iter().filter_map(|header| {
            let unwanted = UNWANTED.iter().find(|unwanted| unwanted.is(header))?;
            Some(format!("{}: {}\n    It {}.", header.name, header.value, unwanted.does))
        });
        objections.collect()
    }
}

/// Checks `address`, the published folder or a page in it: for a folder, also the loader and the page of an assessment; for a
/// page, also its program. Fails if any of them comes with an unwanted header.
pub fn check(address: &Address) -> Result<()> {
    let first = get_file(&address.to_string())?;
    let mut answers = vec![(address.to_string(), first)];
    let loader = format!("{address}embed.js");
    let answer = get(&loader)?;
    if answer.status == 200 {
        answers.push((loader, answer));
        let assessments = assessments::all()?;
        let assessment = assessments.first().context("there is no assessment")?;
        let page = format!("{address}{}/", assessment.id);
        answers.push((page.clone(), get_file(&page)?));
    }
    let (page, answer) = answers.last().context("the first has been asked for")?;
    let program = program(page, &answer.body);
    let program =
        program.with_context(|| format!("{page} is neither the published folder nor a page of an assessment"))?;
    answers.push((program.clone(), get_file(&program)?));
    report(&answers)
}

fn report(answers: &[(String, Answer)]) -> Result<()> {
    let mut count = 0;
    for (address, answer) in answers {
        let objections = answer.objections();
        if objections.is_empty() {
            let all = UNWANTED.len();
            println!(
                "{address} sends none of the {all} headers that make a browser request, report, or store something."
            );
            continue;
        }
        count += objections.len();
        println!("{address} sends");
        for objection in objections {
            println!("  {objection}");
        }
    }
    ensure!(
        count == 0,
        "The seal cannot undo a header. Remove {} where the server is set up, or the network in front of it: \
         {} says why, under \"What remains\".",
        if count == 1 { "this one" } else { "these" },
        project::display(&project::path("docs/confidentiality.md")),
    );
    Ok(())
}

/// The address of the program that a page names; `None` if it names none.
fn program(page: &str, html: &str) -> Option<String> {
    let (relative, _) = html.split_once("data-wasm=\"")?.1.split_once('"')?;
    let (mut folder, mut rest) = (page.strip_suffix('/')?, relative);
    while let Some(further) = rest.strip_prefix("../") {
        (folder, rest) = (folder.rsplit_once('/')?.0, further);
    }
    Some(format!("{folder}/{rest}"))
}

/// The file at `address`, which must exist.
fn get_file(address: &str) -> Result<Answer> {
    let answer = get(address)?;
    let location = answer.headers.iter().find(|header| header.name.eq_ignore_ascii_case("location"));
    match (answer.status, location) {
        (200, _) => Ok(answer),
        (status, Some(Header { value, .. })) => {
            bail!("{address} answers {status} and redirects to {value}: name the address that serves the files")
        }
        (status, None) => {
            bail!("{address} answers {status}: name the published folder, or the page of an assessment in it")
        }
    }
}

fn get(address: &str) -> Result<Answer> {
    let options = ["--silent", "--show-error", "--include", "--suppress-connect-headers", "--globoff"];
    let mut curl = command("curl", &options);
    let output = curl.args(["--max-time", "30", "--", address]).output().map_err(|error| match error.kind() {
        ErrorKind::NotFound => anyhow::anyhow!("this needs the program curl: install it first"),
        _ => error.into(),
    })?;
    if !output.status.success() {
        let reason = String::from_utf8_lossy(&output.stderr);
        bail!("cannot ask {address}: {}", reason.trim().trim_start_matches("curl: "));
    }
    Answer::read(&output.stdout).with_context(|| format!("{address} does not answer as a web server does"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn objections(headers: &str) -> Vec<String> {
        let answer = format!("HTTP/1.1 200 OK\r\n{headers}\r\n\r\nbody");
        Answer::read(answer.as_bytes()).expect("it is an answer").objections()
    }

    #[track_caller]
    fn check_unwanted(header: &str, does: &str) {
        assert_eq!(objections(header), [format!("{header}\n    It {does}.")]);
    }

    #[test]
    fn what_speaks_after_the_seal_is_unwanted() {
        check_unwanted("NEL: {}", "has browsers report how their requests went");
        check_unwanted(
            "link: </a.css>; rel=stylesheet",
            "has browsers fetch a file, greet a server, or style the page",
        );
        check_unwanted("set-cookie: a=b", "stores a cookie");
        check_unwanted("Permissions-Policy-Report-Only: camera=()", "has browsers report what a policy would refuse");
        let attribution = "has browsers note the visit and report it to advertisers later";
        check_unwanted("Attribution-Reporting-Register-Source: {}", attribution);
    }

    #[test]
    fn some_are_unwanted_for_what_they_say() {
        check_unwanted(
            "Content-Security-Policy: img-src *; Report-URI /r",
            "has browsers report what the seal refuses",
        );
        let lookup = "has browsers look up the servers of links before anybody presses one";
        check_unwanted("X-DNS-Prefetch-Control: ON", lookup);
        let harmless = "Content-Security-Policy: frame-ancestors *\r\nX-DNS-Prefetch-Control: off";
        assert_eq!(objections(harmless), Vec::<String>::new());
    }

    #[test]
    fn what_files_are_served_with_is_harmless() {
        let headers = "content-type: text/html\r\ncache-control: no-cache\r\nalt-svc: h3=\":443\"\r\n\
                       access-control-allow-origin: *\r\ncross-origin-embedder-policy: require-corp\r\nvary: Accept";
        assert_eq!(objections(headers), Vec::<String>::new());
    }

    #[test]
    fn what_comes_before_the_file_counts() {
        let early = b"HTTP/2 103 \r\nlink: </a.css>\r\n\r\nHTTP/2 200 \r\nserver: a\r\n\r\nfirst\r\n\r\nsecond";
        let answer = Answer::read(early).expect("it is an answer");
        assert_eq!((answer.status, answer.body.as_str(), answer.objections().len()), (200, "first\r\n\r\nsecond", 1));
        assert!(Answer::read(b"SSH-2.0-OpenSSH\r\n\r\n").is_none());
    }

    #[test]
    fn a_page_names_its_program() {
        let html = "<script data-wasm=\"../assets/widget.wasm\">";
        let expected = Some("https://a.example/tools/assets/widget.wasm".to_owned());
        assert_eq!(program("https://a.example/tools/here/", html), expected);
        assert_eq!(program("https://a.example/", "<script>"), None);
    }

    /// The command in the documentation finds the same headers.
    #[test]
    fn the_line_for_the_terminal_names_them_all() {
        let pattern = |unwanted: &Unwanted| unwanted.name.to_ascii_lowercase().replace('*', ".*");
        let always: Vec<String> = UNWANTED.iter().filter(|one| one.values.is_empty()).map(pattern).collect();
        let told = UNWANTED.iter().filter(|one| !one.values.is_empty());
        let sometimes: Vec<String> = told.map(|one| format!("{}:.*({})", pattern(one), one.values.join("|"))).collect();
        let line = format!("grep -iE '^(({}):|{})'", always.join("|"), sometimes.join("|"));
        let document = std::fs::read_to_string(project::path("docs/confidentiality.md")).expect("the file is there");
        assert!(document.contains(&line), "docs/confidentiality.md has not this line:\n{line}");
    }
}
