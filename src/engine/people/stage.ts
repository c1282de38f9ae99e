import { CAPITAL, classOf } from "../text/letters.ts";
import { core, fold, initials, type Figure, type Role } from "./cast.ts";
import type { Description } from "./describe.ts";
import { isRole } from "../lexicon/nouns.ts";
import { EITHER_NOUNS, SHORT_TITLES } from "../lexicon/roles.ts";

/** How many of the figures seen last a pronoun or a title can reach. */
const STAGE = 24;

/** The figures of an article as they come on, with indices so that each mention is looked up and not searched. */
export interface Stage {
  readonly figures: Figure[];
  readonly byWord: Map<string, number[]>;
  readonly byHead: Map<string, number[]>;
  /** Two who spoke together, as “lower+higher” index, and the group they make. */
  readonly pairs: Map<string, number>;
  /** The last two named together: as figures, the first one’s phrase, where the second’s ends, and the sentence. */
  together: {
    readonly one: number;
    readonly two: number;
    readonly first: Description;
    readonly to: number;
    readonly at: number;
  } | null;
  /** The paragraph that is being read. */
  paragraph: number;
  /** Where the sentence begins that the phrase being read ends as whoever says it, “…, he said.”: UTF-16 offset; null elsewhere. */
  trailing: number | null;
  /** Last seen last. */
  readonly recent: number[];
}

/** The key of two figures in `pairs`. */
export function pairOf(one: number, two: number): string {
  return `${Math.min(one, two)}+${Math.max(one, two)}`;
}

export function openStage(): Stage {
  return {
    figures: [],
    byWord: new Map(),
    byHead: new Map(),
    pairs: new Map(),
    together: null,
    paragraph: 0,
    trailing: null,
    recent: [],
  };
}

/** A new figure, as its first mention describes it. */
export function enter(stage: Stage, description: Description): number {
  const { name, sort, gender, plural } = description;
  const id = stage.figures.length;
  stage.figures.push({
    name: [],
    others: [],
    sort,
    gender,
    genderGuessed: description.kind === "pronoun" && gender !== null,
    age: null,
    plural,
    dead: false,
    kin: null,
    accused: false,
    owned: false,
    owns: false,
    whose: "",
    sender: -1,
    roles: [],
    sights: [],
    members: [],
    seen: -1,
    led: false,
    paragraph: -1,
    spoke: -1,
    asked: -1,
  });
  addName(stage, id, name);
  return id;
}

/** Notes a mention: the name grows, the role is kept, the figure moves to the front. */
export function see(
  stage: Stage,
  id: number,
  description: Description,
  at: number,
  leads: boolean,
  text: string,
): void {
  const figure = stage.figures[id];
  if (figure === undefined) return;
  figure.sights.push({ from: description.from, to: description.to, kind: description.kind });
  // “Chipmaker Quorvane … Quorvane Inc”: the fuller name tells that it is a firm.
  if (
    figure.sort === "person" &&
    figure.name.length === 1 &&
    description.name.length > 1 &&
    description.sort === "body"
  )
    figure.sort = "body";
  if (description.kind === "name") addName(stage, id, description.name);
  // A title before a bare name knows better than a first name that was only taken for one.
  if (description.kind === "name" && description.name.length === 1 && description.gender !== null) {
    figure.gender = description.gender;
    figure.genderGuessed = false;
  }
  if (figure.gender === null && description.gender !== null) {
    figure.gender = description.gender;
    figure.genderGuessed = description.kind === "pronoun";
  }
  // “he” makes a person of a bare name, but not of the writer’s “I”.
  const told = description.kind !== "pronoun" || figure.name.length > 0;
  if ((figure.sort === "thing" && told) || (figure.sort === "place" && description.sort === "person"))
    // “Ofwat, the regulator,”: of one word and no title, a body.
    figure.sort = EITHER_NOUNS.has(description.head) ? "body" : description.sort;
  if (figure.whose === "") figure.whose = description.whose;
  figure.led = figure.seen === at ? figure.led || leads : leads;
  figure.seen = at;
  figure.paragraph = stage.paragraph;
  bringForward(stage, id);
  if (description.role === null || description.kind === "pronoun") return;
  const { from, to } = description.role;
  const read = readRole(text, from, to, description);
  figure.roles.push(read);
  for (const head of read.heads) push(stage.byHead, head, id);
}

/** A figure is the last that was told of. */
export function bringForward(stage: Stage, id: number): void {
  const place = stage.recent.indexOf(id);
  if (place >= 0) stage.recent.splice(place, 1);
  else if (stage.recent.length === STAGE) stage.recent.shift();
  stage.recent.push(id);
}

/** A word of a role in lower case, spelled out: “Sen.” → “senator”. */
function spelled(word: string): string {
  const low = word.toLowerCase();
  const bare = low.endsWith(".") ? low.slice(0, -1) : low;
  return SHORT_TITLES.get(bare) ?? bare;
}

function readRole(text: string, from: number, to: number, description: Description): Role {
  let found: readonly string[] | null = null;
  let capitals: ReadonlySet<string> | null = null;
  let content: ReadonlySet<string> | null = null;
  const words = (): readonly string[] =>
    (found ??= text.slice(from, Math.min(to, from + 200)).match(/[\p{L}\p{N}.'’-]+/gu) ?? []);
  const named = description.kind === "name" ? words().map(spelled) : [];
  if (named.at(-1) === "minister" && named.at(-2) === "prime") named[named.length - 1] = "prime-minister";
  // “justice” is spelled out as “judge”.
  if (named.at(-1) === "judge" && named.at(-2) === "chief") named[named.length - 1] = "chief-justice";
  const head = named.at(-1) ?? spelled(description.head);
  return {
    from,
    to,
    head,
    heads: [head, ...named.filter(isRole)],
    rank: description.rank,
    capitals: () => (capitals ??= capitalsIn(words(), head)),
    content: () =>
      (content ??= new Set(
        words()
          .map((word) => word.toLowerCase())
          .filter((word) => word.length > 3 && word !== head),
      )),
  };
}

function capitalsIn(words: readonly string[], head: string): ReadonlySet<string> {
  const capitals = words.filter((word) => (classOf(word) & CAPITAL) !== 0 && spelled(word) !== head);
  return new Set(
    capitals.map((word) =>
      word
        .toLowerCase()
        .replace(/['’]s$/u, "")
        .replaceAll(".", ""),
    ),
  );
}

function addName(stage: Stage, id: number, name: readonly string[]): void {
  const figure = stage.figures[id];
  if (figure === undefined || name.length === 0) return;
  if (isName(figure.name, name) || figure.others.some((other) => isName(other, name))) return;
  if (figure.name.length > 0) figure.others.push(name.length > figure.name.length ? figure.name : name);
  if (name.length > figure.name.length) figure.name = name;
  const words = core(name);
  push(stage.byWord, words.at(-1) ?? "", id);
  push(stage.byWord, words[0] ?? "", id);
  if (name.length > 1) push(stage.byWord, initials(name), id);
}

/** Word for word. */
function isName(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((word, i) => word === b[i]);
}

/** The figures that share a first, a last word or their initials with a name, first come first. */
export function namesakes(stage: Stage, name: readonly string[]): readonly number[] {
  const words = core(name);
  const found = new Set([
    ...(stage.byWord.get(words.at(-1) ?? "") ?? []),
    ...(stage.byWord.get(words[0] ?? "") ?? []),
  ]);
  if (name.length > 1) for (const id of stage.byWord.get(fold(initials(name))) ?? []) found.add(id);
  return [...found];
}

function push(index: Map<string, number[]>, key: string, id: number): void {
  if (key === "") return;
  const list = index.get(key);
  if (list === undefined) index.set(key, [id]);
  else if (!list.includes(id) && list.length < STAGE) list.push(id);
}
