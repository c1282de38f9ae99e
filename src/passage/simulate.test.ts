import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { ARTICLES } from "./bench/articles.ts";
import { EDITS } from "./bench/edits.ts";
import { SCRIPTS } from "./bench/scripts.ts";
import { seeded } from "./bench/random.ts";
import { linksToSeveral, SEVERAL_EDITS, simulateSeveral } from "./bench/several.ts";
import { linksOf, simulate } from "./bench/simulate.ts";

// The whole simulator is `npm run bench:links`; here every edit is made under the links of three articles.
const texts = {
  ferry: ARTICLES["ferry"] ?? "",
  museum: ARTICLES["museum"] ?? "",
  seed: readFileSync("seeds/2022-03-01-lask.txt", "utf8"),
};
const links = linksOf(texts, 7);
const inOtherScripts = linksOf(SCRIPTS, 7);
const LEAST_REWORDED = 0.95;
const LEAST_LANDED = 0.97;
// Where a quote ends its sentence, the next one is read as if it went on: a break between them loses its names, and what is
// put in there is read as somebody else's attribution.
const MAY_BE_LESS = new Map([
  ["split off after it", 0.9],
  ["a sentence put in after it", 0.9],
]);
/** Of a few links, one may be lost. */
const MAY_BE_LOST = 1;

test("there are enough links to measure", () => {
  expect(links.length).toBeGreaterThan(150);
});

test.each(EDITS.map((edit) => [edit.name, edit] as const))("after the edit: %s", (name, edit) => {
  const row = simulate(links, edit, 11);
  expect(row.failures.filter((failure) => failure.startsWith("wrong"))).toEqual([]);
  const least = MAY_BE_LESS.get(name) ?? (edit.expected === "reworded" ? LEAST_REWORDED : LEAST_LANDED);
  expect(row.right).toBeGreaterThanOrEqual(Math.min(row.links * least, row.links - MAY_BE_LOST));
});

test.each(EDITS.map((edit) => [edit.name, edit] as const))(
  "in other scripts no link lands on other words after the edit: %s",
  (_name, edit) => {
    const { failures } = simulate(inOtherScripts, edit, 11);
    expect(failures.filter((failure) => failure.startsWith("wrong"))).toEqual([]);
  },
);

const toSeveral = linksToSeveral(texts);

test.each(SEVERAL_EDITS.map((edit) => [edit.name, edit] as const))(
  "a link to several paragraphs after the edit: %s",
  (_name, edit) => {
    const row = simulateSeveral(toSeveral, edit, seeded(11));
    expect(row.wrong).toEqual([]);
    expect(row.links).toBeGreaterThan(20);
    expect(row.right).toBeGreaterThanOrEqual(row.links * LEAST_LANDED);
  },
);
