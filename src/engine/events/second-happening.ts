import type { Span, When } from "../model.ts";
import { span } from "../text/span.ts";
import { NOWHERE } from "./edtf.ts";
import type { Sentence } from "./sentence.ts";
import type { Verbs } from "./tense.ts";

/** Between these a clause hangs on another, or somebody else tells it: whose date is whose is then not sure. */
const HANGS =
  /[;:“”"—–]|\b(?:who|which|that|whose|whom|where|when|while|after|before|if|unless|because|since|until|till|although|though|as|than|or|said|says|told|between|from)\b/iu;

/** What may stand between the first happening's words and the second's verb. */
const JOINTS: ReadonlySet<string> = new Set(["and", "but"]);
/** “And then was shut”. */
const ALSO: ReadonlySet<string> = new Set(["then", "finally", "later", "also"]);

/**
 * The clause of the time that does not place the entry, where the sentence tells two happenings of one subject: “He was
 * born on 3 May 1950 and died on 2 March 2020”, “The bridge opened in 1990 and was closed on Tuesday”. Takes a sentence
 * of two times, neither open, in which “and” or “but” has a verb of the past behind it, and each half has a time
 * and no other verb. Refuses all else: a range is of one happening, and where another
 * clause or a speaker stands between, nothing tells which happening a time is of.
 */
export function secondHappening(
  { words, tokens, from, verbs }: Sentence,
  whens: readonly When[],
  placed: When | null,
): { readonly when: When; readonly at: Span } | null {
  const [first, second] = whens;
  if (whens.length !== 2 || first === undefined || second === undefined || placed === null) return null;
  if (!isPlain(first) || !isPlain(second) || first.edtf === second.edtf || HANGS.test(words)) return null;
  const { marks } = verbs();
  const joint = tokens.findIndex((token, at) => {
    if (!JOINTS.has(token.lower) || from + token.from < first.words.to) return false;
    const next = ALSO.has(tokens[at + 1]?.lower ?? "") ? at + 2 : at + 1;
    return marks[next]?.tense === "past" && from + (tokens[next]?.to ?? 0) <= second.words.from;
  });
  const [and, verb] = [tokens[joint], tokens[joint + 1]];
  if (and === undefined || verb === undefined) return null;
  // With another verb beside it a time may be of that one: “the bridge built in 1889 fell”.
  if (verbsIn(marks.slice(0, joint)) !== 1 || verbsIn(marks.slice(joint)) !== 1) return null;
  const other = placed.words.from === first.words.from ? second : first;
  if (other === second) return { when: second, at: span(from + verb.from, from + words.length) };
  return { when: first, at: span(from, from + words.slice(0, and.from).replace(/[,\s]+$/u, "").length) };
}

/** How many groups of verbs that stand together there are: “was born” is one. */
function verbsIn(marks: Verbs["marks"]): number {
  return marks.filter((mark, at) => mark !== null && (marks[at - 1] ?? null) === null).length;
}

/** A time with both ends in the past, against which nothing speaks, and that is not counted back. */
function isPlain({ edtf, basis, doubt, mood }: When): boolean {
  if (edtf === NOWHERE || edtf.includes("..") || edtf.includes("/") || doubt !== undefined) return false;
  return (basis === "stated" || basis === "relative") && mood === "past";
}
