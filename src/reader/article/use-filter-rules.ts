import { useLayoutEffect, useState } from "react";
import type { Reading } from "../../engine/model.ts";
import type { Filter } from "../choice.ts";
import { tonesOf } from "../tones.ts";
import { filterRule } from "./filter-rules.ts";

/** Keeps one style sheet of the page in step with the filter; a constructed one, which a strict policy allows. */
export function useFilterRules(reading: Reading, filter: Filter): void {
  const [sheet] = useState(() => (typeof CSSStyleSheet === "undefined" ? null : new CSSStyleSheet()));
  const rule = filterRule(filter, tonesOf(reading));
  useLayoutEffect(() => {
    if (!sheet) return undefined;
    document.adoptedStyleSheets.push(sheet);
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
    };
  }, [sheet]);
  useLayoutEffect(() => {
    sheet?.replaceSync(rule);
  }, [sheet, rule]);
}
