import { DeliveryAssessment } from "delivery-assessments/react";
import { useEffect, useState } from "react";
import { flushSync } from "react-dom";

/** A form of the owner, with fields that React controls. */
function Contact() {
  const [fields, setFields] = useState({ assessment_stage: "", assessment_summary: "" });
  const change = ({ target }) => setFields((before) => ({ ...before, [target.name]: target.value }));
  return (
    <form id="contact">
      <input name="assessment_stage" value={fields.assessment_stage} onChange={change} />
      <textarea name="assessment_summary" value={fields.assessment_summary} onChange={change} />
      <input type="hidden" name="assessment_pattern" />
      <output>{JSON.stringify(fields)}</output>
    </form>
  );
}

/** The element between other things, with new handlers at each render. */
export function App() {
  const [count, setCount] = useState(0);
  useEffect(() => {
    window.render = (times) => {
      for (let time = 0; time < times; time++) flushSync(() => setCount((before) => before + 1));
    };
  }, []);
  return (
    <main>
      <p id="count">{count}</p>
      <DeliveryAssessment
        base={globalThis.base ?? "https://assets.example/"}
        assessment="engineering-velocity"
        datalayer={true}
        cta="Send me the plan | #contact"
        className={`count-${count}`}
        onStart={({ assessment }) => heard.push(`${assessment} started at ${count}`)}
        onProgress={({ quarter }) => heard.push(`${quarter} at ${count}`)}
      />
      <Contact />
    </main>
  );
}
