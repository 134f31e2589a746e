// What TypeScript makes of the component in Vue. A line below "@ts-expect-error" has to be wrong.
import { DeliveryAssessment } from "delivery-assessments/vue";
import { h } from "vue";

const base = "https://assets.example/";

h(DeliveryAssessment, { base, assessment: "qa-automation", theme: "dark", onProgress: ({ quarter }) => quarter satisfies 25 | 50 | 75 });

// @ts-expect-error: there is no such theme
h(DeliveryAssessment, { base, assessment: "qa-automation", theme: "blue" });
// @ts-expect-error: it does not say which assessment
h(DeliveryAssessment, { base });
