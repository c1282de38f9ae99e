import { decodePassage } from "../decode.ts";
import { locate } from "../locate.ts";
import { plainArticle } from "./plain-article.ts";

/** Opens each link in an article read anew, as a page does; milliseconds each, the reading of its words included. */
export function openLinks(text: string, values: readonly string[]): readonly number[] {
  const article = plainArticle("long", text);
  return values.map((value) => {
    const begun = performance.now();
    const passage = decodePassage(value, "long");
    // A new object each time, so that nothing is kept from the link before.
    if (!("problem" in passage)) locate({ ...article }, passage);
    return performance.now() - begun;
  });
}
