use super::{CACHE_CONTROL, Caching, EVERYWHERE, MOVING_LOADERS, VERSIONS, lines};

/// Caddy's own picture of it, with the site in it.
pub(super) const DOCKERFILE: &str = "\
FROM caddy:2
COPY Caddyfile /etc/caddy/Caddyfile
COPY site /srv/site
";

/// `Caddyfile`. With a name instead of `:80`, Caddy gets a certificate by itself.
pub(super) fn text() -> String {
    let everywhere = lines(EVERYWHERE, |(name, value)| format!("\t\t{name} \"{value}\""));
    let (forever, briefly, checked) = (Caching::Forever.value(), Caching::Briefly.value(), Caching::Checked.value());
    format!(
        "# For Caddy: with a name instead of :80, it gets a certificate by itself.
:80 {{
\troot * /srv/site
\tmap {{path}} {{assessments_caching}} {{
\t\t~{VERSIONS} \"{forever}\"
\t\t~{MOVING_LOADERS} \"{briefly}\"
\t\tdefault \"{checked}\"
\t}}
\theader {{
{everywhere}\t\t{CACHE_CONTROL} {{assessments_caching}}
\t}}
\tencode zstd gzip
\tfile_server {{
\t\tprecompressed br
\t}}
\thandle_errors {{
\t\theader {CACHE_CONTROL} \"{checked}\"
\t\trewrite * /404.html
\t\tfile_server
\t}}
}}
"
    )
}
