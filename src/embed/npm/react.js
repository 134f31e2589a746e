"use client";
// The element as a component for React. It renders the reserved box on a server, and one element for as long as it is mounted: a
// render changes attributes that changed, and nothing else, so that no answer is lost.
import { createElement, useEffect, useRef } from "react";
import { EVENTS } from "./events.js";
import { define } from "./index.js";
import { box, handler } from "./wrapper.js";

const HANDLERS = EVENTS.map(handler);

// The element has children of its own, which React must neither compare nor remove.
const ITS_OWN = { __html: "" };

const attribute = (value) => (value === true ? "" : value === false ? undefined : value);

export function DeliveryAssessment({ base, className, style, ...given }) {
  const element = useRef(null);
  const handlers = useRef(given);
  const options = {};
  for (const name in given) if (!HANDLERS.includes(name)) options[name] = attribute(given[name]);
  useEffect(() => {
    handlers.current = given;
  });
  useEffect(() => {
    const { current } = element;
    const listen = ({ type, detail }) => handlers.current[handler(type.slice(type.indexOf(":") + 1))]?.(detail);
    for (const name of EVENTS) current.addEventListener("assessment:" + name, listen);
    define(base);
    return () => {
      for (const name of EVENTS) current.removeEventListener("assessment:" + name, listen);
    };
  }, []);
  return createElement("delivery-assessment", {
    ...options,
    class: className,
    style: { ...box(given.height), ...style },
    ref: element,
    suppressHydrationWarning: true,
    dangerouslySetInnerHTML: ITS_OWN,
  });
}
