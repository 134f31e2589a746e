import type { DefineSetupFnComponent } from "vue";
import type { DeliveryAssessmentEventMap, DeliveryAssessmentOptions } from "./index.js";

/** The events, each with its details. */
export type DeliveryAssessmentEmits = {
  [Name in keyof DeliveryAssessmentEventMap as Name extends `assessment:${infer Short}` ? Short : never]: (
    detail: DeliveryAssessmentEventMap[Name]["detail"],
  ) => void;
};

export type DeliveryAssessmentProps = DeliveryAssessmentOptions & {
  /** Where the folder is published, such as https://assets.example/. The first one on a page counts. */
  base: string | URL;
};

/** An assessment. It stays the same element, whatever else is rendered again. To style it, give it a class. */
export declare const DeliveryAssessment: DefineSetupFnComponent<DeliveryAssessmentProps, DeliveryAssessmentEmits>;
