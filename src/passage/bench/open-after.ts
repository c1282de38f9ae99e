import { span } from "../../engine/text/span.ts";
import { decodePassage } from "../value/decode.ts";
import { describe } from "../describe.ts";
import { encodePassage } from "../value/encode.ts";
import { locate } from "../locate.ts";
import { plainArticle } from "./plain-article.ts";

/** Opens, in `after`, a link that was made in `before` to `[words]` marked there: what came of it, and the words shown. */
export function openAfter(before: string, after: string): string {
  const from = before.indexOf("[");
  const text = before.replace("[", "").replace("]", "");
  const passage = describe(plainArticle("a", text), span(from, before.indexOf("]") - 1));
  if ("problem" in passage) throw new RangeError(passage.problem);
  const read = decodePassage(encodePassage(passage), "a");
  if ("problem" in read) throw new RangeError(read.problem);
  const article = plainArticle("a", after);
  const found = locate(article, read);
  const words = "span" in found ? article.text.slice(found.span.from, found.span.to) : "";
  return `${found.kind} ${words}`.trim();
}
