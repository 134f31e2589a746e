import { DeliveryAssessment } from "delivery-assessments/react";
import { useEffect, useState } from "react";
import { flushSync } from "react-dom";

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
        className={`count-${count}`}
        onStart={({ assessment }) => heard.push(`${assessment} started at ${count}`)}
        onProgress={({ quarter }) => heard.push(`${quarter} at ${count}`)}
      />
    </main>
  );
}
