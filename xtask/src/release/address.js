// Puts the site's address into an archive of a release: its files are then the same as those of a build for that address.
import { changed, content, read, write } from "./zip.js";

const TOKEN = "https://set-the-address.invalid/"; // as in release.rs
const SITE = /^[^/]+\/site\//;
const SUMS = "sha256sums.txt";

// Endings of files without an address in them.
const WITHOUT = /\.(br|css|m?js|mts|png|svg|wasm)$/;

// Files that are shown at any path, and so name the site's own: with slashes at both ends.
const WITH_PATH = { "404.html": [/="\//g, '="'], ".htaccess": [/(?<=ErrorDocument 404 )\//g, ""] };

/** `text` as the address of a site, with a slash at its end, or an error that says what to write. */
export function address(text) {
  const given = text.trim().replace(/\/*$/, "/");
  if (/^https?:\/\/[a-z0-9[][\w.:\]-]*\/([\w.~%-]+\/)*$/i.test(given) && URL.canParse(given)) return given;
  throw new Error(`“${text}” is not an address; write one such as https://assets.example/ or https://example.com/assessments/`);
}

const withAddress = (name, text, site) => {
  const [pattern, before] = WITH_PATH[name] ?? [];
  const own = pattern ? text.replace(pattern, before + new URL(site).pathname) : text;
  return own.replaceAll(TOKEN, site);
};

const hex = (bytes) => Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, "0")).join("");

/** The archive with the address `site` in its files, and how many of them have it. */
export async function set(archive, site) {
  const files = read(archive);
  const sums = new Map();
  let count = 0;
  for (const [index, file] of files.entries()) {
    if (!SITE.test(file.name) || WITHOUT.test(file.name)) continue;
    const name = file.name.replace(SITE, "");
    const text = new TextDecoder().decode(await content(file));
    if (text.includes(TOKEN)) count++;
    const bytes = new TextEncoder().encode(withAddress(name, text, site));
    files[index] = await changed(file, bytes);
    sums.set(name, hex(await crypto.subtle.digest("SHA-256", bytes)));
  }
  const index = files.findIndex(({ name }) => name.replace(SITE, "") === SUMS && SITE.test(name));
  if (!count || index < 0) throw new Error("this zip file is not one of a release, or has its address already");
  const lines = new TextDecoder().decode(await content(files[index])).replace(/^\w+ {2}(.*)$/gm, (line, name) => (sums.has(name) ? `${sums.get(name)}  ${name}` : line));
  files[index] = await changed(files[index], new TextEncoder().encode(lines));
  return { archive: write(files), count };
}
