import { isDoer, isRole } from "../../lexicon/nouns.ts";
import { PLACES } from "../../lexicon/places.ts";
import { FIELDS } from "../../lexicon/roles.ts";
import { low, type Clause } from "../../people/clause.ts";
import type { NounPhrase } from "../../people/noun-phrases.ts";
import { endOfChain, isTime } from "../../people/phrase-chain.ts";
import { BODY, DOCUMENT, is, isAt, PEOPLE, PERSON, ROLE, SAYING } from "../../lexicon/word-classes.ts";
import { climb, isGoverned, STARTS } from "./climb.ts";
import type { Subject } from "./saying.ts";

/** The one the sentence is about: its first noun phrase that no preposition governs and that is no time. */
export function mainSubject(clause: Clause, before: number): Subject | null {
  for (const [at, phrase] of clause.phrases.entries()) {
    if (phrase.last >= before) return null;
    if (!isTime(clause, phrase) && !isGoverned(clause, phrase) && low(clause, phrase.first - 1) !== "as")
      return joint(clause, at);
  }
  return null;
}

/** “Ann Lee, 34, a teacher from Hill Top, said”: the first of the run of parts that is a noun phrase on its own. */
export function acrossCommas(clause: Clause, comma: number): Subject | null {
  let start = comma - 1;
  let thing: Subject | null = null;
  while (start >= 0 && !isWall(clause, start)) start -= 1;
  for (let i = start + 1; i < comma; i += 1) {
    const before = clause.items[i - 1];
    const starts = i === start + 1 || before?.kind === "comma" || STARTS.has(before?.low ?? "");
    const at =
      starts || opensItsClause(clause, i, comma) || isToldOf(clause, i) ? (clause.opens[i] ?? -1) : -1;
    const phrase = clause.phrases[at];
    if (phrase === undefined || isTime(clause, phrase)) continue;
    const end = behindParticiple(clause, endOfChain(clause, at), comma);
    const closed = clause.items[end + 1]?.kind === "comma" && end + 1 < comma;
    if (!closed && clause.items[end + 1]?.kind !== "bracket") continue;
    // “Her voice breaking, Ann Lee, 52, told”: someone behind a thing is who speaks.
    const someone =
      is(clause.items[phrase.head], ROLE | PERSON | PEOPLE | BODY | DOCUMENT) ||
      /^(?:.{3,}est|one|first|last|latter|former)$/u.test(low(clause, phrase.head));
    if (someone || clause.items[phrase.head]?.capital === true) return joint(clause, at);
    thing ??= joint(clause, at);
  }
  return thing;
}

/** “Lee said the man, who had left, claimed”: behind a verb of saying, someone with a clause of their own. */
function isToldOf(clause: Clause, i: number): boolean {
  if (!isAt(clause.items, i - 1, SAYING) || (clause.holds[i - 1] ?? -1) >= 0) return false;
  const end = (clause.phrases[clause.opens[i] ?? -1]?.last ?? i) + 1;
  return clause.items[end]?.kind === "comma" && /^(?:who|whose|which)$/u.test(low(clause, end + 1));
}

const SUBORDINATES = /^(?:after|before|as|when|while|because|since|until|once|though|although)$/u;

/** “It comes after Ann Lee, the clerk, said”: somebody behind the word that opens a clause, with one phrase, or “of” and where from, between commas. */
function opensItsClause(clause: Clause, i: number, comma: number): boolean {
  if (i < 1 || !SUBORDINATES.test(low(clause, i - 1))) return false;
  const phrase = clause.phrases[clause.opens[i] ?? -1];
  if (phrase === undefined) return false;
  const head = clause.items[phrase.head];
  if (head?.capital !== true && !isRole(head?.low ?? "") && !isDoer(head?.low ?? "")) return false;
  if (clause.items[phrase.last + 1]?.kind !== "comma") return false;
  // “After the vote Ann Lee, of Harn, said”.
  const from = /^(?:of|from)$/u.test(low(clause, phrase.last + 2)) ? phrase.last + 3 : phrase.last + 2;
  const next = clause.opens[from] ?? -1;
  return next >= 0 && endOfChain(clause, next) === comma - 1;
}

/** “a petition opposing the plant, signed by …,”: the participle’s own words up to the next comma belong to the phrase. */
function behindParticiple(clause: Clause, end: number, limit: number): number {
  const item = clause.items[end + 1];
  if (item?.kind !== "word" || !/(?:ing|ed)$/u.test(item.low) || (clause.holds[end + 1] ?? -1) >= 0)
    return end;
  let i = end + 1;
  while (i < limit && clause.items[i]?.kind !== "comma") i += 1;
  return i - 1;
}

/** “Lee and Park said”: both, where two names are linked; else the phrase alone. */
export function joint(clause: Clause, at: number): Subject {
  const phrase = clause.phrases[at];
  const alone = { phrases: [at], relative: null, shared: false };
  if (phrase === undefined || low(clause, phrase.first - 1) !== "and") return alone;
  const other = clause.closes[phrase.first - 2] ?? -1;
  const before = clause.phrases[other];
  if (before === undefined || isTime(clause, before)) return alone;
  if (!isPair(clause, before, phrase) && !areCrowds(clause, before, phrase)) return alone;
  // “a bench of Justices Roy and Bose said”: the bench.
  if (isGoverned(clause, before)) return { ...alone, phrases: [climb(clause, other)] };
  return { ...alone, phrases: [other, at] };
}

export function isPair(clause: Clause, a: NounPhrase, b: NounPhrase): boolean {
  const [one, other] = [clause.items[a.head], clause.items[b.head]];
  return one?.capital === true && other?.capital === true && !isHalfOfOffice(clause, a, b);
}

/** Two words that make one office’s or one body’s name. */
const TWINS = new Set(
  "search rescue,health safety,arts culture,trade industry,food drug,law order,research development,sales marketing,parks recreation,fire rescue,crime justice"
    .split(",")
    .flatMap((two) => [two, two.split(" ").toReversed().join(" ")]),
);

/** “Health and Social Care Secretary Ann Lee”, “France and Lyon striker Bo Park”: one, of two fields or teams. */
export function isHalfOfOffice(clause: Clause, a: NounPhrase, b: NounPhrase): boolean {
  const word = low(clause, a.first);
  // “Harn Search and Rescue coordinator Ann Lee”.
  if (TWINS.has(`${low(clause, a.last)} ${low(clause, b.first)}`) && b.last > b.first) return true;
  if (a.first !== a.last || !(FIELDS.has(word) || PLACES.has(word))) return false;
  return clause.items.slice(b.first + 1, b.last).some((item) => is(item, ROLE));
}

/** “Police and residents said”, “…, local authorities and police told us”: two crowds that open their clause. */
function areCrowds(clause: Clause, a: NounPhrase, b: NounPhrase): boolean {
  const before = clause.items[a.first - 1];
  const opens = before === undefined || before.kind !== "word" || before.low === "that";
  const crowd = ({ head }: NounPhrase): boolean =>
    is(clause.items[head], PEOPLE) || (is(clause.items[head], PERSON) && low(clause, head).endsWith("s"));
  return opens && crowd(a) && crowd(b);
}

function isWall(clause: Clause, i: number): boolean {
  const kind = clause.items[i]?.kind;
  // “gave them what the skipper, Ann Lee, called”.
  return (
    // “Lee, who rates it a “sell”, said”: part of the phrase.
    (kind === "quote" && !/^(?:an?|the|its)$/u.test(low(clause, i - 1))) ||
    kind === "semicolon" ||
    kind === "colon" ||
    kind === "dash" ||
    low(clause, i) === "what"
  );
}
