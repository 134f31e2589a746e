use super::Parts;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha256};

/// The policy of the published page. What is in its frame inherits it, so that it allows both their inline code, by hash. It
/// knows no `'self'`, which an opaque frame does not match in `WebKit`, and no `'strict-dynamic'`, which blocks the WASM's glue
/// in Chromium. It may connect anywhere, because where the page will be published is not known here. Its frame holds
/// a page that came as a text, and can go to no address but one by `blob:`, by which files are saved (Firefox asks `frame-src`
/// for that too).
pub(super) fn of_shell(parts: &Parts<'_>) -> String {
    let Parts { shell_style, shell, style, script, .. } = parts;
    policy(&[shell_style, style], &[shell, script], "connect-src http: https:; frame-src blob:; ")
}

/// The policy of the page in the frame: from its first byte on it can ask for nothing. No text becomes markup there, where the
/// browser knows trusted types.
pub(super) fn of_frame(parts: &Parts<'_>) -> String {
    policy(&[parts.style], &[parts.script], "require-trusted-types-for 'script'; trusted-types 'none'; ")
}

fn policy(styles: &[&str], scripts: &[&str], further: &str) -> String {
    let [styles, scripts] = [styles, scripts].map(hashes);
    format!(
        "default-src 'none'; script-src {scripts} 'wasm-unsafe-eval'; style-src {styles}; img-src data: blob:; {further}\
         base-uri 'none'; form-action 'none'"
    )
}

fn hashes(codes: &[&str]) -> String {
    let hash = |code: &&str| format!("'sha256-{}'", STANDARD.encode(Sha256::digest(code)));
    codes.iter().map(hash).collect::<Vec<_>>().join(" ")
}
