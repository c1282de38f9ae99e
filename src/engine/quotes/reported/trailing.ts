import { low, type Clause } from "../../people/clause.ts";
import { AUXILIARY, DOCUMENT, isAt } from "../../lexicon/word-classes.ts";
import { endOfChain } from "../../people/phrase-chain.ts";
import type { Saying } from "../attribution/saying.ts";
import { hasFinite } from "./grammar.ts";

/** Fewer items than this are no report. */
const FEWEST = 3;

/**
 * The tax had to go, Ann Lee said. According to Lee, the tax had to go. The tax had to go, according to Lee.
 * What the saying reports, as items: all of the sentence before it, or all behind “according to Lee,”. Null when the
 * saying does not close or open its sentence, or marks hold what is said.
 */
export function trailingStart(
  clause: Clause,
  saying: Saying,
  all: readonly Saying[],
): { from: number; to: number; rule: string } | null {
  const [first = -1] = saying.subject?.phrases ?? [];
  const phrase = clause.phrases[first];
  if (phrase === undefined || saying.subject?.shared === true) return null;
  if (saying.form.lemma === "according") return according(clause, saying);
  if (saying.form.kind !== "say" || saying.subject?.relative !== null) return null;
  const start = saying.side === "left" ? phrase.first : saying.from;
  if (clause.items[start - 1]?.kind !== "comma" || !closes(clause, saying, phrase.last, all)) return null;
  const from = startOfReport(clause, all, saying);
  const to = start - 1;
  // “The tax was, Lee said, “cruel””: the marks hold the rest.
  if (isAt(clause.items, to - 1, AUXILIARY) && clause.items[saying.to + 2]?.kind === "quote") return null;
  // “It was, said Lee, “a disaster””: the marks hold the rest.
  if (isWriting(clause, from) || to - from < FEWEST) return null;
  if (isAside(clause, from)) {
    // “Asked whether he would go, Lee replied”: what opens the sentence is no report, unless a clause follows it.
    let comma = from;
    while (comma < to && clause.items[comma]?.kind !== "comma") comma += 1;
    if (!hasFinite(clause, comma + 1, to)) return null;
  }
  return to > from && hasFinite(clause, from, to) ? { from, to, rule: "reported-before" } : null;
}

function according(clause: Clause, saying: Saying): { from: number; to: number; rule: string } | null {
  const [first = -1] = saying.subject?.phrases ?? [];
  let end = clause.phrases[first]?.last ?? saying.to;
  // The name may carry an apposition, so the report begins behind the last comma before its verb.
  if (saying.from <= 1) {
    while (end < clause.items.length && clause.items[end]?.kind !== "comma") end += 1;
    // “According to Lee, who runs it, it is safe”.
    if (/^(?:who|whose|which)$/u.test(low(clause, end + 1))) {
      const next = clause.items.findIndex(({ kind }, i) => i > end && kind === "comma");
      if (next > 0) end = next;
    }
    const from =
      end < clause.items.length ? behindApposition(clause, end) + 1 : (clause.phrases[first]?.last ?? 0) + 1;
    const to = lastWord(clause);
    return to - from >= FEWEST ? { from, to, rule: "according-to" } : null;
  }
  let to = saying.from;
  const before = clause.items[to - 1]?.kind === "comma" ? to - 2 : to - 1;
  if (/^(?:which|that|who|and|but)$/u.test(low(clause, before))) {
    // “according to those who worked on it, …”.
    if (/^(?:who|which|that)$/u.test(low(clause, end + 1)))
      while (end + 1 < clause.items.length && clause.items[end + 1]?.kind !== "comma") end += 1;
    const from = end + (clause.items[end + 1]?.kind === "comma" ? 2 : 1);
    return lastWord(clause) - from >= FEWEST ? { from, to: lastWord(clause), rule: "according-to" } : null;
  }
  while (to > 0 && clause.items[to - 1]?.kind === "comma") to -= 1;
  return to >= FEWEST ? { from: 0, to, rule: "according-to" } : null;
}

/** “According to Ann Lee, the head of the town, it rained”: the comma behind what names her again; else the one given. */
function behindApposition(clause: Clause, comma: number): number {
  const at = clause.opens[comma + 1] ?? -1;
  const named = clause.items[clause.phrases[at]?.head ?? -1]?.capital !== false;
  const next = named ? -1 : endOfChain(clause, at) + 1;
  return clause.items[next]?.kind === "comma" && hasFinite(clause, next + 1, clause.items.length)
    ? next
    : comma;
}

/** “In an email to staff,”, “In a chat seen by us,”: where something was said. */
function isWriting(clause: Clause, from: number): boolean {
  const at = clause.opens[from + 1] ?? -1;
  if (at < 0 || low(clause, from) !== "in") return false;
  const end = endOfChain(clause, at) + 1;
  return (
    isAt(clause.items, clause.phrases[at]?.head ?? -1, DOCUMENT) ||
    low(clause, (clause.items[end]?.kind === "comma" ? end + 1 : end) + 1) === "by"
  );
}

/** A participle or a “when” at the start. */
function isAside(clause: Clause, from: number): boolean {
  const word = low(clause, from);
  if (
    /^(?:when|as|while|after|before|although|though|because|since|once|if|unless|despite|having|being)$/u.test(
      word,
    )
  )
    return true;
  if ((clause.holds[from] ?? -1) >= 0) return false;
  return (
    word.endsWith("ed") ||
    /^(?:speaking|writing|addressing|reacting|responding|replying|referring|commenting|testifying|asking)$/u.test(
      word,
    )
  );
}

/** Behind the saying come only its own trimmings: “, Lee told reporters on Tuesday.” */
function closes(clause: Clause, saying: Saying, subjectEnd: number, all: readonly Saying[]): boolean {
  const from = Math.max(saying.to, saying.side === "right" ? subjectEnd : saying.to) + 1;
  const after = clause.items[from];
  if (after === undefined || after.kind === "stop") return true;
  if (after.kind !== "word" && after.kind !== "comma") return false;
  // “said Ann Lee, a clerk who sits there”: what is told of her.
  const who =
    saying.side === "right"
      ? clause.items.findIndex(({ low: word }, i) => i > from && /^(?:who|which|whose)$/u.test(word))
      : -1;
  // “…, Lee said, adding that it was late”: another report of the same speaker.
  const adding = all.find(
    ({ verb, form, subject }) => verb >= from && form.form === "ing" && subject?.shared,
  );
  const end = who < 0 ? (adding?.from ?? clause.items.length) : who;
  return low(clause, from) !== "that" && !hasFinite(clause, from, end);
}

/** “HARN: The town …”: the item behind the place that a sentence is dated from; 0 without one. */
function behindDateline(clause: Clause): number {
  const place = clause.phrases[0];
  const colon = (place?.last ?? -1) + 1;
  return place?.first === 0 && clause.items[place.head]?.capital === true && low(clause, colon) === ":"
    ? colon + 1
    : 0;
}

/** Behind the quote or semicolon that stands before it; else the sentence’s beginning. */
function startOfReport(clause: Clause, all: readonly Saying[], saying: Saying): number {
  // “• The road is shut, police said.”
  let from = /^[•▪*]$/u.test(clause.items[0]?.word ?? "") ? 1 : behindDateline(clause);
  for (let i = 0; i < saying.from; i += 1) if (clause.items[i]?.kind === "semicolon") from = i + 1;
  const earlier = all.some(
    (one) =>
      one.verb < saying.verb &&
      one.subject !== null &&
      !one.subject.shared &&
      one.form.kind === "say" &&
      // “posted a loss of £4m, it said”: a verb that can report nothing.
      !/^(?:post|publish|set)$/u.test(one.form.lemma) &&
      !one.passive,
  );
  // “Harn has told the town it would build, a source said”: whoever is no “he” reports the telling too.
  const own =
    clause.phrases[saying.subject?.phrases[0] ?? -1]?.pronoun === false || isOfWriting(clause, all, saying);
  return earlier && !own && low(clause, 0) !== "if" ? saying.from : from;
}

/** “The note says they left, she said”: what was written is told by somebody else. */
function isOfWriting(clause: Clause, all: readonly Saying[], { verb }: Saying): boolean {
  return all.every(
    (one) =>
      one.verb >= verb ||
      isAt(clause.items, clause.phrases[one.subject?.phrases[0] ?? -1]?.head ?? -1, DOCUMENT),
  );
}

function lastWord(clause: Clause): number {
  let end = clause.items.length;
  while (end > 0 && clause.items[end - 1]?.kind === "stop") end -= 1;
  return end;
}
