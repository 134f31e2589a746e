// What TypeScript makes of the component and of the element in React. A line below "@ts-expect-error" has to be wrong.
import { DeliveryAssessment } from "delivery-assessments/react";

export const right = (
  <DeliveryAssessment
    base="https://assets.example/"
    assessment="qa-automation"
    theme="dark"
    height={900}
    cta-ownership-gap="Talk | https://a.example"
    className="wide"
    onProgress={({ quarter }) => quarter satisfies 25 | 50 | 75}
    onComplete={({ assessment }) => assessment satisfies string}
  />
);

export const element = <delivery-assessment assessment="qa-automation" theme="light" datalayer></delivery-assessment>;

// @ts-expect-error: there is no such theme
export const theme = <DeliveryAssessment base="https://assets.example/" assessment="qa-automation" theme="blue" />;
// @ts-expect-error: there is no such option
export const option = <DeliveryAssessment base="https://assets.example/" assessment="qa-automation" color="red" />;
// @ts-expect-error: it does not say where the folder is
export const base = <DeliveryAssessment assessment="qa-automation" />;
// @ts-expect-error: it does not say which assessment
export const assessment = <DeliveryAssessment base="https://assets.example/" />;
// @ts-expect-error: there is no such event
export const event = <DeliveryAssessment base="https://assets.example/" assessment="qa-automation" onAnswer={() => {}} />;
// @ts-expect-error: the start is of no quarter
export const detail = <DeliveryAssessment base="https://assets.example/" assessment="qa-automation" onStart={({ quarter }) => quarter} />;
// @ts-expect-error: there is no such theme
export const wrong = <delivery-assessment assessment="qa-automation" theme="blue"></delivery-assessment>;
