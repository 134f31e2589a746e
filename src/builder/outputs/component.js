// The components of the npm package.
import { attributes } from "../markup.js";
import { folderOf } from "./loader.js";

const carries = (name) => name !== "target";

const element = (options, around, place, indent) =>
  `<DeliveryAssessment${attributes({ base: folderOf(around, place), ...options }).replaceAll(/ (?=[a-z-]+=")/g, `\n${indent}  `)}\n${indent}/>`;

export const react = {
  name: "react",
  carries,
  write: (options, around, place) => `import { DeliveryAssessment } from "delivery-assessments/react";

export const Assessment = () => (
  ${element(options, around, place, "  ")}
);`,
};

export const vue = {
  name: "vue",
  carries,
  write: (options, around, place) => `<script setup>
import { DeliveryAssessment } from "delivery-assessments/vue";
</script>

<template>
  ${element(options, around, place, "  ")}
</template>`,
};
