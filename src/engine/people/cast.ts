import { CAPITAL, classOf } from "../text/letters.ts";
import type { Description, Gender } from "./describe.ts";
import type { Sort } from "./sort-of.ts";

/** A role as the article words it: “NATO chief”. */
export interface Role {
  readonly from: number;
  readonly to: number;
  readonly head: string;
  /** All offices it names, spelled out: “Det. Chief Inspector” is a detective, a chief and an inspector. */
  readonly heads: readonly string[];
  /** “deputy” of “the deputy mayor”; empty without one. */
  readonly rank: string;
  /** Its other words that carry a capital, in lower case; read when first asked for, which for most roles is never. */
  readonly capitals: () => ReadonlySet<string>;
  /** Its other words of four letters and more, in lower case. */
  readonly content: () => ReadonlySet<string>;
}

export interface Sight {
  readonly from: number;
  readonly to: number;
  readonly kind: Description["kind"];
  /** Only as whose something is: “Lee’s boat”. */
  readonly owns?: true;
}

/** What someone is to another: “son” of “her son, Tony”, and the index of “her”. */
export interface Kin {
  readonly head: string;
  readonly of: number;
}

/** One who is mentioned, while the article is being read. Grows; frozen into a Person at the end. */
export interface Figure {
  /** The fullest name so far, word by word; empty for the unnamed. */
  name: readonly string[];
  /** Shorter or other names: “KCNA”. */
  readonly others: (readonly string[])[];
  sort: Sort;
  gender: Gender;
  /** No name told it, but a pronoun that seemed to mean this one. */
  genderGuessed: boolean;
  /** In years, where the article tells it: “Ann Lee, 34,”. */
  age: number | null;
  readonly plural: boolean;
  /** Someone’s: “his counterpart”. Such a one is told of even when silent. */
  owned: boolean;
  /** Whose the article calls it, for a body: “harn” of “Harn’s Ministry of Health”. */
  whose: string;
  /** Something is called its own: “SpaceCo’s rocket”. */
  owns: boolean;
  /** Index of the figure who sent it, for a letter or a statement; -1 where the article does not tell. */
  sender: number;
  readonly roles: Role[];
  readonly sights: Sight[];
  /** Indices of figures, for a group whose members are told. */
  members: readonly number[];
  /** What the article calls it to another: the “son” of “her son”. */
  kin: Kin | null;
  /** The article tells that it died. */
  dead: boolean;
  /** The article tells that it is accused of something, pleaded or denies it. */
  accused: boolean;
  /** Ordinal of the clause of the last mention, and whether it led its sentence there. */
  seen: number;
  led: boolean;
  /** Paragraph of the last mention. */
  paragraph: number;
  /** Ordinal of the last clause in which it spoke; -1 for never. */
  spoke: number;
  /** The same for the last in which it was asked something. */
  asked: number;
}

/** A name for comparing: small letters, no accents, no marks. */
export function fold(word: string): string {
  if (/^[a-z]+$/iu.test(word)) return word.toLowerCase();
  return word
    .normalize("NFD")
    .replace(/[\p{M}.'’-]/gu, "")
    .toLowerCase();
}

const SUFFIXES = new Set(["jr", "sr", "ii", "iii", "iv", "phd", "md", "qc", "kc", "mp"]);

const CORES = new WeakMap<readonly string[], readonly string[]>();

/** The words of a name that tell it apart: no Jr., folded. Kept with the name, which is compared again and again. */
export function core(name: readonly string[]): readonly string[] {
  const known = CORES.get(name);
  if (known !== undefined) return known;
  const made = coreOf(name);
  CORES.set(name, made);
  return made;
}

function coreOf(name: readonly string[]): readonly string[] {
  const folded = name.map(fold).filter((word) => word !== "");
  const kept = folded.filter((word) => !SUFFIXES.has(word));
  return kept.length > 0 ? kept : folded;
}

/** True when two names can be one person’s: the shorter agrees with the longer, surname with surname. */
export function sameName(a: readonly string[], b: readonly string[]): boolean {
  const x = core(a);
  const y = core(b);
  const [short, long] = x.length <= y.length ? [x, y] : [y, x];
  const last = short.at(-1) ?? "";
  if (short.length === 1) return last === long.at(-1) || last === long[0];
  if (short.length < long.length && short.every((word, i) => word === long[long.length - short.length + i]))
    return true;
  if (last !== long.at(-1)) return short.every((word, i) => word === long[i]);
  const [p = "", q = ""] = [short[0], long[0]];
  return p === q || (p.length === 1 && q.startsWith(p)) || (q.length === 1 && p.startsWith(q));
}

/** The first letters of a body’s name, small words left out: “World Trade Office” → “wto”. */
export function initials(name: readonly string[]): string {
  return name
    .filter((word) => (classOf(word) & CAPITAL) !== 0)
    .map((word) => word.slice(0, 1).toLowerCase())
    .join("");
}
