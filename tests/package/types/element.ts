// What TypeScript makes of the module and of the element without a framework. A line below "@ts-expect-error" has to be wrong.
import { DeliveryAssessment, define } from "delivery-assessments";
import manifest from "delivery-assessments/custom-elements.json" with { type: "json" };

define("https://assets.example/");
define(new URL("https://assets.example/"));
document.createElement("delivery-assessment") satisfies DeliveryAssessment;
document.addEventListener("assessment:progress", ({ detail }) => detail.quarter satisfies 25 | 50 | 75);
manifest.schemaVersion satisfies string;

// @ts-expect-error: it says nothing
define();
// @ts-expect-error: the start is of no quarter
document.addEventListener("assessment:start", ({ detail }) => detail.quarter);
