import type { Article } from "../../../engine/model.ts";
import { inOneLine } from "../../quoted-words.ts";
import type { Entry } from "../entries.ts";

/** What may be left off a sentence's end without a word being lost. */
const ONLY_POINTS = /^[\s\p{P}]*$/u;

/** The gist, with an ellipsis where words of the sentence were left out. */
export function gistWords(article: Article, { sentence, gist }: Pick<Entry, "sentence" | "gist">): string {
  const cutBefore = gist.from > sentence.from;
  const cutAfter = gist.to < sentence.to && !ONLY_POINTS.test(article.text.slice(gist.to, sentence.to));
  return `${cutBefore ? "… " : ""}${inOneLine(article, gist)}${cutAfter ? " …" : ""}`;
}
