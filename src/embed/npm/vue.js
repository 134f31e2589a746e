// The element as a component for Vue. It renders the reserved box on a server, and one element for as long as it is mounted: a
// render changes attributes that changed, and nothing else, so that no answer is lost.
import { defineComponent, h, onMounted } from "vue";
import { EVENTS } from "./events.js";
import { define } from "./index.js";
import { box } from "./wrapper.js";

export const DeliveryAssessment = defineComponent({
  name: "DeliveryAssessment",
  inheritAttrs: false,
  props: { base: { type: [String, URL], required: true } },
  emits: EVENTS,
  setup(props, { attrs, emit }) {
    // The element changes its own style. Vue leaves it alone as long as what is rendered stays the same text.
    const style = Object.entries(box(attrs.height)).map(([name, value]) => `${name}:${value}`).join(";");
    const listeners = Object.fromEntries(EVENTS.map((name) => ["onAssessment:" + name, ({ detail }) => emit(name, detail)]));
    onMounted(() => define(props.base));
    return () => h("delivery-assessment", { ...attrs, style, ...listeners });
  },
});
