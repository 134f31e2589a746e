// The loader. It finds its tag, reads the options, reserves space, creates the frame when that space comes near the viewport,
// sets the frame's height, and turns the frame's few messages into DOM events. Or it opens the frame in a dialog. It knows no
// questions, and no answer ever reaches it. The build bundles this folder into one classic script.
//
//   <script async src="https://assets.example/embed.js" data-assessment="qa-automation"></script>
//
// The tag inserts a <delivery-assessment> after itself or into its target. The page's markup can also contain such an element.
import { define } from "./element.js";
import { NAME, isExamined, warn } from "./options.js";
import { claim, mount } from "./tag.js";

const script = claim();
if (script) {
  define(script[NAME]);
  mount(script);
  // The site owner asks what is wrong on the page. A hash lets nothing else of that folder run here.
  if (isExamined()) {
    const refuse = () => warn("no doctor; check integrity, CORS, and script-src");
    if (script.integrity) refuse();
    else import(`${script[NAME].base}doctor.js`).catch(refuse);
  }
} else {
  warn("no tag of its own; exclude embed.js from what renames or joins scripts");
}
