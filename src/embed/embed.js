// The loader. It finds its tag, reads the options, reserves space, creates the frame when that space comes near the viewport,
// sets the frame's height, and turns the frame's few messages into DOM events. It knows no questions, and no answer ever
// reaches it. The build bundles this folder into one classic script.
//
//   <script async src="https://assets.example/embed.js" data-assessment="qa-automation"></script>
//
// The tag inserts a <delivery-assessment> after itself or into its target. The page's markup can also contain such an element.
import { define } from "./element.js";
import { NAME, warn } from "./options.js";
import { claim, mount } from "./tag.js";

const script = claim();
if (script) {
  define(script[NAME]);
  mount(script);
} else {
  warn("this script found no tag of its own. An optimizer may have renamed or joined it: leave embed.js out of that, and load it from the folder where it was published");
}
