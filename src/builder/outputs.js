// Everything that can be copied. Each output has a name, says which options it can carry in which mode, and writes the text for
// the settings. `place` is where the files are: `base` (with a slash at its end), `version`, `integrity`, and `title`, a function
// that knows the titles by their ids.
import { element } from "./outputs/element.js";
import { frame } from "./outputs/frame.js";
import { manager } from "./outputs/manager.js";
import { button, link } from "./outputs/opener.js";
import { react, vue } from "./outputs/component.js";
import { tag } from "./outputs/tag.js";
import { address } from "./outputs/address.js";

export const OUTPUTS = [tag, manager, element, link, button, frame, address, react, vue];

/** The options that `output` carries, and the names of those that it leaves out. */
export const carried = (output, options) => {
  const names = Object.keys(options);
  const left = names.filter((name) => !output.carries(name, options));
  return { options: Object.fromEntries(names.filter((name) => !left.includes(name)).map((name) => [name, options[name]])), left };
};

/** The text to copy. */
export const write = (output, { options, language, isPinned }, place) => output.write(carried(output, options).options, { language, isPinned }, place);
