import type { Attribution, Reading, Span, Statement } from "../../engine/model.ts";
import { correctedBy } from "../corrected-by.ts";
import { nameOf } from "../words.ts";
import type { Range } from "../segments.ts";
import type { TraceMark } from "./overlay.ts";

/** A part of the sentence: the page's own words, or words of the article with the part they play. */
export type KnownPart = string | TracedWords;

export interface TracedWords extends Range {
  readonly words: string;
  readonly role: TraceMark["role"];
}

type Known = Extract<Attribution, { readonly cue: unknown }>;

/** What each degree of sureness means to a reader (model.ts: "sure" is meant to be right 97 times in 100). */
const SURENESS_WORDS: Readonly<Record<Known["sureness"], string>> = {
  sure: "This is as good as certain.",
  likely: "This is likely, not certain.",
  guess: "This is a guess.",
};

/**
 * How the speaker of a statement is known, in plain English, with the article's words that show it. The same words
 * are marked in the text while the card is open (R3).
 */
export function howKnown(reading: Reading, statement: Statement): readonly KnownPart[] {
  const { attribution } = statement;
  const corrector = correctedBy(statement.rule);
  if (corrector !== null) {
    const who =
      attribution.speaker === null
        ? "nobody is known to have said it"
        : `said by ${nameOf(reading, attribution.speaker)}`;
    return [`${corrector} corrected this: ${who}.`];
  }
  if (attribution.speaker === null) {
    return ["Nobody could be named for this: ", `${lowerFirst(attribution.reason.replace(/\.$/, ""))}.`];
  }
  const quoted = (span: Span, role: TraceMark["role"]): TracedWords => ({
    from: span.from,
    to: span.to,
    words: reading.article.text.slice(span.from, span.to).replaceAll(/\s+/g, " ").trim(),
    role,
  });
  const { mention, cue, chain, sureness } = attribution;
  const name = nameOf(reading, attribution.speaker);
  const parts: KnownPart[] = cue
    ? ["The article says so: ", quoted(mention, "mention"), " goes with ", quoted(cue, "cue")]
    : ["No word of saying stands beside it; it is carried over from ", quoted(mention, "mention")];
  if (chain.length > 0) parts.push(`. That is ${name}: read back to `);
  for (const [index, link] of chain.entries()) {
    if (index > 0) parts.push(", and from there to ");
    parts.push(quoted(link, "chain"));
  }
  parts.push(`. ${SURENESS_WORDS[sureness]}`);
  return parts;
}

function lowerFirst(words: string): string {
  // A reason that begins with a name or a quoted word keeps its capital: only a plain first word loses it.
  return /^[A-Z][a-z]* [a-z]/.test(words) ? words.charAt(0).toLowerCase() + words.slice(1) : words;
}

/** What each rule of the engine goes by, for a reader who wants to check it. */
const RULE_WORDS: Readonly<Record<string, string>> = {
  "said-after": "the speaker and a word of saying follow the quote",
  "said-before": "the speaker and a word of saying lead to the quote",
  "said-around": "the speaker and a word of saying stand between two parts of the quote",
  "according-to": "the source is named with “according to” or the like",
  "goes-on": "the quote stands alone and goes on from the one before it",
  "in-passing": "the quoted words stand inside a sentence about their speaker",
  "led-in": "the sentence before leads to the quote",
  "noun-of-saying": "a noun of saying, such as “statement”, leads to the quote",
  "reported-clause": "a clause reports what was said",
  "reported-before": "the report stands before its speaker",
  "reported-relative": "what is said of a thing follows it, with the speaker in between",
  "any-verb": "a verb that can stand for saying goes with the quote",
  label: "the speaker’s name stands before the words, as in a transcript",
  reader: "a correction of yours",
  editor: "a correction of the editor’s",
  signed: "the words are signed with the speaker’s name",
};

/** A rule's name as a reader can say it; one without words of its own is its name, spelled out. */
export function ruleInWords(rule: string): string {
  return RULE_WORDS[rule] ?? rule.replaceAll("-", " ");
}
