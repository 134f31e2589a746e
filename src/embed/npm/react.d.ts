import type { CSSProperties, ReactElement } from "react";
import type { DeliveryAssessmentEventMap, DeliveryAssessmentOptions } from "./index.js";

/** A function for each event, which gets its details. A render with another function costs nothing. */
export type DeliveryAssessmentHandlers = {
  [Name in keyof DeliveryAssessmentEventMap as Name extends `assessment:${infer Short}` ? `on${Capitalize<Short>}` : never]?: (
    detail: DeliveryAssessmentEventMap[Name]["detail"],
  ) => void;
};

export type DeliveryAssessmentProps = DeliveryAssessmentOptions &
  DeliveryAssessmentHandlers & {
    /** Where the folder is published, such as https://assets.example/. The first one on a page counts. */
    base: string | URL;
    className?: string;
    style?: CSSProperties;
    id?: string;
  };

/** An assessment. It stays the same element, whatever else is rendered again. */
export function DeliveryAssessment(props: DeliveryAssessmentProps): ReactElement;
