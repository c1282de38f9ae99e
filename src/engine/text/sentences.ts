import type { Span } from "../model.ts";
import { SAYING_FORMS } from "../lexicon/sayings.ts";
import { endsDotted, isShortened } from "./shortened.ts";
import { span } from "./span.ts";
import type { Token } from "./tokens.ts";

const CLOSERS = /^["'”’»›)\]]+/u;
/** After “Why?” a name and a word of saying within so many tokens still belong to the sentence. */
const TAIL_OF_SAYING = 7;
const ENDING = new Set(
  "in on at after during when while as with from before to reporters him her them me us".split(" "),
);

/**
 * The sentences of one paragraph, given its tokens. A full stop after an abbreviation or an initial ends none, and a
 * question in marks goes on into the words that say who asked it.
 */
export function findSentences(text: string, paragraph: Span, tokens: readonly Token[]): Span[] {
  const sentences: Span[] = [];
  let from: number = paragraph.from;
  for (let i = 0; i < tokens.length - 1; i += 1) {
    const token = tokens[i];
    const behind = tokens[i + 1];
    if (token === undefined || behind === undefined || token.from < from) continue;
    if (endsDotted(token, behind)) {
      sentences.push(span(from, token.to));
      from = behind.from;
    }
    if (token.kind !== "stop") continue;
    const closers = CLOSERS.exec(text.slice(token.to, Math.min(token.to + 4, paragraph.to)))?.[0] ?? "";
    const end = token.to + closers.length;
    const next = nextFrom(tokens, i + 1, end);
    if (next >= tokens.length || !endsSentence(text, tokens, i, next, closers)) continue;
    sentences.push(span(from, end));
    from = tokens[next]?.from ?? paragraph.to;
  }
  if (from < paragraph.to) sentences.push(span(from, paragraph.to));
  return sentences;
}

function nextFrom(tokens: readonly Token[], start: number, offset: number): number {
  let next = start;
  while (next < tokens.length && (tokens[next]?.from ?? 0) < offset) next += 1;
  return next;
}

function endsSentence(
  text: string,
  tokens: readonly Token[],
  at: number,
  next: number,
  closers: string,
): boolean {
  const stop = tokens[at];
  const after = tokens[next];
  if (stop === undefined || after === undefined) return true;
  const end = stop.to + closers.length;
  if (after.from === end || !/\s/u.test(text[end] ?? ""))
    return closers === "" ? lostItsBlank(text, tokens, at, after) : after.capital;
  if (stop.word === "." && closers === "" && isShortened(tokens, at, after)) return false;
  if (after.kind === "word" && !after.capital) return false;
  if (after.kind === "comma" || after.kind === "semicolon" || after.kind === "stop") return false;
  return closers === "" || stop.word === "." || !isTailOfSaying(tokens, next);
}

/** “… in 2003.The crew stayed”: a stop between a word of three signs or more and one with a capital, both no address. */
function lostItsBlank(text: string, tokens: readonly Token[], at: number, after: Token): boolean {
  const before = tokens[at - 1];
  if (before === undefined || before.to !== tokens[at]?.from || !after.capital) return false;
  if (isShortened(tokens, at, after) || text[after.to] === "." || /^(?:Com|Net|Org|Js)$/u.test(after.word))
    return false;
  return /[\p{Ll}\p{Lu}\p{N}]{3}$/u.test(before.word) && /^\p{Lu}(?:\p{Ll}|$)/u.test(after.word);
}

/** True for “…?” Ann Lee asked; behind a full stop (`plain`) only for verbs of plain saying. False where the words of saying open a sentence of their own: “…?” Ann Lee said she did. */
export function isTailOfSaying(tokens: readonly Token[], next: number, plain = false): boolean {
  for (let i = next; i < Math.min(tokens.length, next + TAIL_OF_SAYING); i += 1) {
    const token = tokens[i];
    if (token === undefined || (token.kind !== "word" && token.kind !== "clitic" && token.kind !== "comma"))
      return false;
    const form = i > next ? SAYING_FORMS.get(token.low) : undefined;
    // “… them.” Tom Park, she said, was late: the words of saying stand inside another sentence.
    if (
      form !== undefined &&
      tokens[i - 2]?.kind === "comma" &&
      /^(?:I|s?he|we|they|it)$/u.test(tokens[i - 1]?.low ?? "")
    )
      return false;
    // “We were poor.” Bo Park agreed: with what another said.
    if (form !== undefined)
      return (
        (!plain || (form.kind === "say" && !/^(?:agree|disagree|concur)$/u.test(form.lemma))) &&
        endsSaying(tokens, i + 1)
      );
  }
  return false;
}

/** What may follow the word of saying when it closes a sentence. */
function endsSaying(tokens: readonly Token[], after: number): boolean {
  const token = tokens[after];
  if (token === undefined || token.kind === "stop" || token.kind === "comma")
    return tokens[after + 1]?.kind !== "quote" || token?.kind === "stop";
  return token.kind === "word" && ENDING.has(token.low);
}
