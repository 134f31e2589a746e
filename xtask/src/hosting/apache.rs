use super::{CACHE_CONTROL, Caching, EVERYWHERE, LOADERS, TYPES, compressible, lines};
use delivery_assessments::site::Address;

/// `.htaccess` of the published folder. It needs `AllowOverride FileInfo Indexes`, as hosts for many customers have it.
pub(super) fn text(address: &Address) -> String {
    let not_found = format!("{}404.html", address.path());
    let types = lines(TYPES, |(ending, kind)| format!("AddType {kind} .{ending}"));
    let everywhere = lines(EVERYWHERE, |(name, value)| format!("    Header always set {name} \"{value}\""));
    let loaders = LOADERS.map(|name| name.replace('.', "\\.")).join("|");
    let compressed = compressible().join(" ");
    let (checked, briefly) = (set(Caching::Checked), set(Caching::Briefly));
    format!(
        r#"# For Apache.
DirectoryIndex index.html
ErrorDocument 404 {not_found}
{types}
<IfModule mod_headers.c>
{everywhere}    {checked}
    <FilesMatch "^({loaders})(\.br)?$">
        {briefly}
    </FilesMatch>
</IfModule>

# The files that are compressed already, for browsers that take them; the pages are compressed when they are sent. Some systems
# take the ending for a language.
RemoveLanguage .br
AddEncoding br .br
<IfModule mod_rewrite.c>
    RewriteEngine On
    RewriteCond %{{HTTP:Accept-Encoding}} \bbr\b
    RewriteCond %{{REQUEST_FILENAME}}.br -f
    RewriteRule \.[a-z]+$ %{{REQUEST_URI}}.br [L]
</IfModule>
<IfModule mod_deflate.c>
    <IfModule mod_filter.c>
        AddOutputFilterByType DEFLATE {compressed}
    </IfModule>
</IfModule>
<IfModule mod_headers.c>
    Header always append Vary Accept-Encoding
</IfModule>
"#
    )
}

/// `.htaccess` of what a version keeps. What is said of some files by their names counts more than what is said of a folder, so it
/// is said of all of them by their names too.
pub(super) fn forever() -> String {
    let forever = set(Caching::Forever);
    format!("<IfModule mod_headers.c>\n    <FilesMatch \".\">\n        {forever}\n    </FilesMatch>\n</IfModule>\n")
}

fn set(caching: Caching) -> String {
    format!("Header set {CACHE_CONTROL} \"{}\"", caching.value())
}
