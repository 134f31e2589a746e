use super::{CACHE_CONTROL, Caching, EVERYWHERE, MOVING_LOADERS, TYPES, VERSIONS, compressible, lines};

/// `nginx.conf`, to be included where nginx has its servers, such as `/etc/nginx/conf.d/`.
pub(super) fn text() -> String {
    let everywhere = lines(EVERYWHERE, |(name, value)| format!("    add_header {name} \"{value}\" always;"));
    let types = lines(TYPES, |(ending, kind)| format!("        {kind} {ending};"));
    // nginx compresses pages in any case, and complains if it is told to.
    let compressed: Vec<&str> = compressible().into_iter().filter(|kind| *kind != "text/html").collect();
    let compressed = compressed.join(" ");
    let (forever, briefly, checked) = (Caching::Forever.value(), Caching::Briefly.value(), Caching::Checked.value());
    format!(
        r#"# For nginx: copy it to /etc/nginx/conf.d/, and the folder "site" to where "root" says.
map $uri $assessments_caching {{
    "~{VERSIONS}" "{forever}";
    "~{MOVING_LOADERS}" "{briefly}";
    default "{checked}";
}}

server {{
    listen 80;
    server_name _;
    root /srv/site;
    index index.html;
    error_page 404 /404.html;
    charset utf-8;

{everywhere}    add_header {CACHE_CONTROL} $assessments_caching always;

    types {{
{types}    }}

    gzip on;
    gzip_vary on;
    gzip_comp_level 9;
    gzip_types {compressed};
    # With the module for it, nginx sends the files that are compressed already, which are smaller:
    # brotli_static on;
}}
"#
    )
}
