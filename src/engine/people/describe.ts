import { FEMALE_NAMES, MALE_NAMES } from "../lexicon/first-names.ts";
import { EITHER_NOUNS, FEMALE_NOUNS, MALE_NOUNS } from "../lexicon/roles.ts";
import { sortOfName, sortOfNoun, type Sort } from "./sort-of.ts";
import { nameEnd, nameStart } from "./name-start.ts";
import { singular } from "../lexicon/nouns.ts";
import { is, isAt, OF_MEN, OF_WOMEN, OPENER, PEOPLE, POSSESSIVE, ROLE } from "../lexicon/word-classes.ts";
import type { Token } from "../text/tokens.ts";
import type { NounPhrase, Spelling } from "./noun-phrases.ts";

export type Gender = "m" | "f" | null;

/** What a noun phrase says about the one it means. Offsets are UTF-16 units of the article. */
export interface Description {
  readonly from: number;
  readonly to: number;
  readonly kind: "name" | "title" | "pronoun" | "description";
  /** The words of the name, titles left out; empty when it names nobody. */
  readonly name: readonly string[];
  readonly nameFrom: number;
  /** The words before the name or, without one, the words of the phrase, from here to there; null when there are none. */
  readonly role: { readonly from: number; readonly to: number } | null;
  /** The head noun in lower case and singular. */
  readonly head: string;
  readonly sort: Sort;
  readonly gender: Gender;
  readonly plural: boolean;
  readonly definite: boolean;
  /** “harn” of “Harn’s Ministry of Health”, in lower case: whose a named body or an office is; empty where it is nobody’s. */
  readonly whose: string;
  /** “deputy” of “the deputy mayor”, who is not the mayor; empty without one. */
  readonly rank: string;
}

/** Words before an office that make it another’s. */
const RANKS: ReadonlySet<string> = new Set(["deputy", "vice", "assistant", "shadow"]);

const MALE_PRONOUNS = new Set(["he", "him", "his", "himself"]);
const FEMALE_PRONOUNS = new Set(["she", "her", "hers", "herself"]);
const COURTESIES = new Set("mr mrs ms miss dr prof sir dame".split(" "));
const PLURAL_PRONOUNS = new Set(["they", "them", "we", "us", "themselves", "ourselves", "others"]);

/** Reads one noun phrase of a carrier. */
export function describe(items: readonly Token[], phrase: NounPhrase, spelling: Spelling): Description {
  const from = items[phrase.first]?.from ?? 0;
  const to = items[phrase.last]?.to ?? from;
  const opener = items[phrase.first]?.low ?? "";
  if (phrase.pronoun) return pronoun(opener, from, to);
  const start = nameStart(items, phrase, spelling);
  const headLow = items[phrase.head]?.low ?? "";
  // “the prime minister” is no minister among others, nor “the Chief Justice” any justice.
  const prime = headLow === "minister" && items[phrase.head - 1]?.low === "prime";
  const one = singular(headLow);
  const chief = headLow === "justice" && items[phrase.head - 1]?.low === "chief";
  const head = prime ? "prime-minister" : chief ? "chief-justice" : one;
  const name: string[] = [];
  for (let i = start; i <= nameEnd(items, phrase); i += 1) {
    const item = items[i];
    if (item === undefined) continue;
    if (item.kind === "word" || item.kind === "number" || item.low === "&") name.push(item.word);
    else if (item.low === "'") name.push(`${name.pop() ?? ""}${item.word}`);
  }
  const bare = skipDeterminers(items, phrase);
  const roleEnd = name.length === 0 ? phrase.last : withoutCourtesy(items, bare, start - 1);
  const role = roleEnd >= bare ? { from: items[bare]?.from ?? from, to: items[roleEnd]?.to ?? to } : null;
  // “Mr. Church” as “Mr Church”.
  const before = items[start - 1]?.kind === "stop" ? start - 2 : start - 1;
  const titled = name.length > 0 && isAt(items, before, ROLE) && !EITHER_NOUNS.has(items[before]?.low ?? "");
  const sort =
    name.length > 0
      ? sortOfName(items, start, phrase.last, titled, opener)
      : sortOfNoun(items[phrase.head], one, items[phrase.first + 1]?.low ?? "");
  return {
    from,
    to,
    kind:
      name.length > 0
        ? "name"
        : items[phrase.head]?.capital === true && is(items[phrase.head], ROLE)
          ? "title"
          : "description",
    name,
    nameFrom: items[start]?.from ?? from,
    role,
    head,
    sort,
    gender: genderOf(items, phrase, start, name, head),
    plural: name.length === 0 && (one !== headLow || is(items[phrase.head], PEOPLE)),
    definite:
      opener === "the" ||
      is(items[phrase.first], POSSESSIVE) ||
      opener === "this" ||
      opener === "that" ||
      opener === "all" ||
      isOfficeOf(items, phrase),
    rank: rankOf(items, phrase),
    whose: sort === "body" || isOfficeOf(items, phrase) ? whoseName(items, phrase, start) : "",
  };
}

function pronoun(low: string, from: number, to: number): Description {
  const gender = MALE_PRONOUNS.has(low) ? "m" : FEMALE_PRONOUNS.has(low) ? "f" : null;
  const plural = PLURAL_PRONOUNS.has(low);
  const sort: Sort = low === "it" || low === "itself" ? "body" : plural ? "people" : "person";
  return {
    from,
    to,
    kind: "pronoun",
    name: [],
    nameFrom: from,
    role: null,
    head: low,
    sort,
    gender,
    plural,
    definite: true,
    rank: "",
    whose: "",
  };
}

/** “Harn’s prime minister”: as definite as “the”. */
function isOfficeOf(items: readonly Token[], { first, last, head }: NounPhrase): boolean {
  if (items[first]?.capital !== true || !is(items[head], ROLE)) return false;
  for (let i = first + 1; i < last; i += 1) if (items[i]?.kind === "clitic") return true;
  return false;
}

/** The name right before the ’s in front of a body’s name, or that opens the phrase of an office. */
function whoseName(items: readonly Token[], { first }: NounPhrase, start: number): string {
  const owner = items[start - 1]?.kind === "clitic" ? items[start - 2] : items[first];
  const owns = items[start - 1]?.kind === "clitic" || items[first + 1]?.kind === "clitic";
  return owns && owner?.capital === true ? owner.low : "";
}

function rankOf(items: readonly Token[], { first, last }: NounPhrase): string {
  for (let i = first; i < last; i += 1) if (RANKS.has(items[i]?.low ?? "")) return items[i]?.low ?? "";
  return "";
}

function skipDeterminers(items: readonly Token[], phrase: NounPhrase): number {
  let i = phrase.first;
  while (i < phrase.last && is(items[i], OPENER)) i += 1;
  return i;
}

/** “lead author Dr” of “lead author Dr Ann Lee” is the lead author. Index of the role’s last item. */
function withoutCourtesy(items: readonly Token[], first: number, last: number): number {
  let end = last;
  while (end > first && (items[end]?.kind === "stop" || COURTESIES.has(items[end]?.low ?? ""))) end -= 1;
  return end === first && COURTESIES.has(items[end]?.low ?? "") ? last : end;
}

function genderOf(
  items: readonly Token[],
  phrase: NounPhrase,
  start: number,
  name: readonly string[],
  head: string,
): Gender {
  for (let i = phrase.first; i < start && i <= phrase.last; i += 1) {
    if (i + 1 >= start - 1 && is(items[i], OF_MEN | OF_WOMEN)) return is(items[i], OF_MEN) ? "m" : "f";
  }
  if (name.length > 1) {
    const first = (name[0] ?? "").toLowerCase();
    const stem = first.split("-", 1)[0] ?? first;
    for (const word of [first, stem]) {
      if (MALE_NAMES.has(word)) return FEMALE_NAMES.has(word) ? null : "m";
      if (FEMALE_NAMES.has(word)) return "f";
    }
  }
  return MALE_NOUNS.has(head) ? "m" : FEMALE_NOUNS.has(head) ? "f" : null;
}
