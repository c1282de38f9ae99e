import type { Reading, Statement } from "../../engine/model.ts";
import { sourceOf } from "../../reader/choice.ts";
import { dateInWords } from "../../reader/dates.ts";
import { KIND_WORDS, nameOf, personOf, wordsOf } from "../../reader/words.ts";

/** What a statement's page says of itself where a link to it is shown. */

/** Longer titles are cut by every reader of them. In UTF-16 units. */
const TITLE_CHARACTERS = 110;
/** What stays of the words whatever their speaker is called. */
const LEAST_WORDS = 40;
const CUT = " …";

function shortened(words: string, most: number): string {
  if (words.length <= most) return words;
  const cut = words.slice(0, most - CUT.length);
  const end = cut.lastIndexOf(" ");
  // Words without spaces are cut between letters, and not within one.
  return (end > 0 ? cut.slice(0, end) : cut.replace(/[\uD800-\uDBFF]$/, "")) + CUT;
}

/** A quotation stands in marks, a paraphrase never (R2). */
export function asSaid({ kind }: Pick<Statement, "kind">, words: string): string {
  return kind === "reported" ? words : `“${words}”`;
}

/** “Speaker: “words””: the words are cut first and closed then, so that no mark stays open. */
export function quoteTitle(reading: Reading, statement: Statement): string {
  const speaker = nameOf(reading, sourceOf(statement));
  const room = TITLE_CHARACTERS - `${speaker}: ${asSaid(statement, "")}`.length;
  return `${speaker}: ${asSaid(statement, shortened(wordsOf(reading, statement), Math.max(room, LEAST_WORDS)))}`;
}

/** Kind, speaker with their role, day, source, and the article by its headline, which may have marks of its own. */
export function quoteDescription(reading: Reading, statement: Statement): string {
  const { title, published, source } = reading.article;
  const speaking = sourceOf(statement);
  const role = personOf(reading, speaking)?.role ?? null;
  const kind = KIND_WORDS[statement.kind].one;
  const when = published === null ? null : dateInWords(published);
  const parts = [
    statement.kind === "reported" ? `${kind}, in the reporter’s words` : kind,
    [nameOf(reading, speaking), role].filter((part) => part !== null).join(", "),
    [source, when].filter((part) => part !== null).join(", "),
    `In the article: ${title}`,
  ];
  return parts.filter((part) => part !== "").join(". ");
}
