use super::Parts;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha256};

/// The policy of the published page. The page in its frame inherits it, so it allows the inline code of both, by hash. It does
/// not use `'self'`, which an opaque frame does not match in `WebKit`, or `'strict-dynamic'`, which blocks the WASM's glue in
/// Chromium. It allows any connection, because the build does not know where the page will be published. The frame's page comes
/// from text, and the frame can navigate only to `blob:` addresses, which Firefox requires in `frame-src` for saving files.
pub(super) fn of_shell(parts: &Parts<'_>) -> String {
    let Parts { shell_style, shell, style, script, .. } = parts;
    policy(&[shell_style, style], &[shell, script], "connect-src http: https:; frame-src blob:; ")
}

/// The policy of the page in the frame: no requests from its first byte on. Where the browser supports trusted types, no text
/// becomes markup.
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
