import { readArticle } from "../../src/engine/read-article.ts";
import { openStore } from "../../src/library/store/open-store.ts";

/*
 * Runs in a page of the site, where a bench puts it: fills the store with generated articles through the store's own
 * door, so that what is measured is what a reader would have.
 */

/** As many as the store wants at a time. */
const AT_ONCE = 50;

const FIRST = [
  "Ada",
  "Bram",
  "Cleo",
  "Davi",
  "Edda",
  "Finn",
  "Greta",
  "Hugo",
  "Ines",
  "Joss",
  "Kaia",
  "Lars",
];
const LAST = ["Quill", "Oake", "Lund", "Marsh", "Tern", "Vell", "Roke", "Sorrel", "Pryce", "Hale", "Dunmore"];
const ROLES = ["mayor", "harbour master", "head teacher", "union secretary", "spokesperson", "coach"];
const PLACES = ["Tern Quay", "Gull Point", "Elm Ferry", "Oster Bridge", "Low Marsh", "North Reach", "Saltby"];
const THINGS = [
  "harbour",
  "ferry",
  "library",
  "tram line",
  "school",
  "market hall",
  "weir",
  "orchard",
  "mill",
];
const DEEDS = ["reopen", "close", "be sold", "be moved", "be rebuilt", "get a new roof", "stay as it is"];

/** The same numbers every time: mulberry32 (Tommy Ettinger, public domain). */
function chances(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}

/** An article's text of about 1,300 characters, with its header lines. */
function articleText(seed: number): string {
  const chance = chances(seed);
  const one = (list: readonly string[]): string => list[chance(list.length)] ?? "";
  const [thing, place, deed] = [one(THINGS), one(PLACES), one(DEEDS)];
  const day = new Date(Date.UTC(2020, 0, 1 + chance(2000))).toISOString().slice(0, 10);
  const speakers = [1, 2, 3].map(() => ({ first: one(FIRST), last: one(LAST), role: one(ROLES) }));
  const paragraphs = speakers.map(
    ({ first, last, role }, at) =>
      `“The ${thing} has to ${deed}, and ${place} knows it,” said ${first} ${last}, the ${role} of ${one(PLACES)}. ` +
      `${last} said that the work would begin on Monday and cost ${2 + chance(90)} million. ` +
      `“Nobody was asked about the ${one(THINGS)} in ${1990 + chance(30)},” ${last} added${at === 2 ? " yesterday" : ""}.`,
  );
  return [
    `Title: ${place}: ${thing} to ${deed}, case ${seed}`,
    `Date: ${day}`,
    "",
    `${place.toUpperCase()} – The ${thing} of ${place} is to ${deed}, the council decided on Tuesday.`,
    ...paragraphs,
    `The council meets again next week. Last year it had put the ${one(THINGS)} off for the ${one(["second", "third"])} time.`,
  ].join("\n\n");
}

/** Stores the articles of these numbers; what comes back is how many are kept in all. */
async function fillLibrary(from: number, to: number): Promise<number> {
  const store = await openStore();
  for (let start = from; start < to; start += AT_ONCE) {
    const numbers = Array.from({ length: Math.min(AT_ONCE, to - start) }, (_, at) => start + at);
    await store.putMany(
      numbers.map((number) => {
        const id = `~case-${number}`;
        const source = articleText(number);
        const added = new Date(Date.UTC(2026, 0, 1) + number * 60_000).toISOString();
        return {
          article: { id, source, origin: { how: "paste", name: null }, added, changed: added, revision: 1 },
          reading: readArticle(source, { id }),
        };
      }),
    );
  }
  return (await store.entries()).length;
}

Object.assign(globalThis, { fillLibrary });
