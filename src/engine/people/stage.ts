import { core, fold, initials, type Figure, type Role } from "./cast.ts";
import type { Description } from "./describe.ts";

/** How many of the figures seen last a pronoun or a title can reach. */
const STAGE = 24;

/** The figures of an article as they come on, with indices so that each mention is looked up and not searched. */
export interface Stage {
  readonly figures: Figure[];
  readonly byWord: Map<string, number[]>;
  readonly byHead: Map<string, number[]>;
  /** Two who spoke together, as “lower+higher” index, and the group they make. */
  readonly pairs: Map<string, number>;
  /** Last seen last. */
  recent: number[];
}

export function openStage(): Stage {
  return { figures: [], byWord: new Map(), byHead: new Map(), pairs: new Map(), recent: [] };
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
    plural,
    owned: false,
    owns: false,
    roles: [],
    sights: [],
    members: [],
    seen: -1,
    led: false,
    spoke: -1,
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
  if (description.kind === "name") addName(stage, id, description.name);
  figure.gender ??= description.gender;
  if (figure.sort === "thing" || (figure.sort === "place" && description.sort === "person"))
    figure.sort = description.sort;
  figure.led = figure.seen === at ? figure.led || leads : leads;
  figure.seen = at;
  stage.recent = [...stage.recent.filter((other) => other !== id), id].slice(-STAGE);
  if (description.role === null || description.kind === "pronoun") return;
  const { from, to } = description.role;
  figure.roles.push(readRole(text, from, to, description));
  push(stage.byHead, description.head, id);
}

function readRole(text: string, from: number, to: number, description: Description): Role {
  const found = text.slice(from, Math.min(to, from + 200)).match(/[\p{L}\p{N}.'’-]+/gu) ?? [];
  const head = description.kind === "name" ? (found.at(-1) ?? "").toLowerCase() : description.head;
  const capitals = found.filter((word) => /^\p{Lu}/u.test(word) && word.toLowerCase() !== head);
  return { from, to, head, capitals: new Set(capitals.map((word) => word.toLowerCase())) };
}

function addName(stage: Stage, id: number, name: readonly string[]): void {
  const figure = stage.figures[id];
  if (figure === undefined || name.length === 0) return;
  const known = [figure.name, ...figure.others].some((other) => other.join(" ") === name.join(" "));
  if (known) return;
  if (figure.name.length > 0) figure.others.push(name.length > figure.name.length ? figure.name : name);
  if (name.length > figure.name.length) figure.name = name;
  const words = core(name);
  push(stage.byWord, words.at(-1) ?? "", id);
  push(stage.byWord, words[0] ?? "", id);
  if (name.length > 1) push(stage.byWord, initials(name), id);
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
