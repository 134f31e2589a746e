// The script of the page in the frame. The build makes one piece of it, because each inline script costs the page's policy a hash.
import "./seal.js"; // first: before anything else runs
import "./guard.js";
import "./privacy.js";
import "./take.js";
import "./boot.js"; // last: if anything before it fails, the sentence that says so stays
