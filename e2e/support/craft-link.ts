import { readPlain } from "../../src/engine/read-article.ts";
import { span } from "../../src/engine/text/span.ts";
import { describe } from "../../src/passage/describe.ts";
import { encodePassage } from "../../src/passage/value/encode.ts";
import { reading } from "./article.ts";

/**
 * The `p` of a link that was made before the article was edited: `text` is the article as it stood then, `words` what
 * was linked in it. Throws when the words do not stand there or no link can be made.
 */
export function linkMadeBefore(text: string, words: string): string {
  const { article } = readPlain(text, { id: reading.article.id });
  const from = article.text.indexOf(words);
  if (from === -1) throw new RangeError(`“${words}” is not in that text.`);
  const passage = describe(article, span(from, from + words.length));
  if ("problem" in passage) throw new RangeError(passage.problem);
  return encodePassage(passage);
}
