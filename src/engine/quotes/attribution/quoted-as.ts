import { low, type Clause } from "../../people/clause.ts";
import { climb } from "./climb.ts";
import type { Subject } from "./saying.ts";
import { acrossCommas, mainSubject } from "./subject-parts.ts";

const QUOTED = new Set(["quoted", "cited", "reported", "heard", "recorded", "described"]);
/** Forms of “be”: they make a participle a passive. */
export const BE: ReadonlySet<string> = new Set(["was", "were", "is", "are", "been", "being", "be"]);

/** “Lee was quoted as saying” and “the paper quoted Lee as saying”: Lee, both times. */
export function quotedAs(clause: Clause, as: number): Subject | null {
  for (let i = as - 1; i >= 0 && i > as - 12; i -= 1) {
    if (!QUOTED.has(low(clause, i))) continue;
    if (BE.has(low(clause, i - 1)) || BE.has(low(clause, i - 2))) {
      let j = i - 1;
      while (j >= 0 && (clause.closes[j] ?? -1) < 0 && clause.items[j]?.kind === "word") {
        // “was sent off for dissent and could be heard shouting”.
        if (low(clause, j) === "and") return mainSubject(clause, j);
        j -= 1;
      }
      if (clause.items[j]?.kind === "comma") return acrossCommas(clause, j);
      const at = clause.closes[j] ?? -1;
      return at < 0 ? null : { phrases: [climb(clause, at)], relative: null, shared: false };
    }
    const at = clause.opens[i + 1] ?? -1;
    return at < 0 ? null : { phrases: [at], relative: null, shared: false };
  }
  return null;
}
