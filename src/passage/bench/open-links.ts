import { decodePassage } from "../value/decode.ts";
import { locate } from "../locate.ts";
import { plainArticle } from "./plain-article.ts";

/**
 * Milliseconds of opening each link in an article read anew, as a page does, the reading of its words included: the first
 * one cold, then for each the least of three.
 */
export function openLinks(text: string, values: readonly string[]): readonly number[] {
  const article = plainArticle("long", text);
  const once = (value: string): number => {
    const begun = performance.now();
    const passage = decodePassage(value, "long");
    // A new object each time, so that nothing is kept from the link before.
    if (!("problem" in passage)) locate({ ...article }, passage);
    return performance.now() - begun;
  };
  const [first = ""] = values;
  const cold = once(first);
  return [cold, ...values.map((value) => Math.min(once(value), once(value), once(value)))];
}
