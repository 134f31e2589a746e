use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha256};

/// The policy that the page starts with. It knows no `'self'`, which an opaque frame does not match in `WebKit`, and no
/// `'strict-dynamic'`, which blocks the WASM's glue in Chromium. Where the page will be published is not known here, so
/// that it may connect anywhere until its first script narrows that to the WASM's own address.
pub(super) fn policy(style: &str, scripts: &[&str]) -> String {
    let scripts = scripts.iter().map(|script| hash(script)).collect::<Vec<_>>().join(" ");
    let style = hash(style);
    format!(
        "default-src 'none'; script-src {scripts} 'wasm-unsafe-eval'; style-src {style}; connect-src http: https:; \
         img-src data: blob:; base-uri 'none'; form-action 'none'"
    )
}

fn hash(code: &str) -> String {
    format!("'sha256-{}'", STANDARD.encode(Sha256::digest(code)))
}
