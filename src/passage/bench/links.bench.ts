// To run: npm run bench:links [-- --failures 5] [-- --only "pull quote"] [-- --own] [-- --native 20] [-- --seed 7]
// With --native, so many links are also opened after each edit by Chromium’s own text fragments.
import { parseArgs } from "node:util";
import { EDITS } from "./edits.ts";
import { openNative } from "./native.ts";
import { seeded } from "./random.ts";
import { linksToSeveral, SEVERAL_EDITS, simulateSeveral } from "./several.ts";
import { linksOf, simulate } from "./simulate.ts";
import { newsTexts, ownTexts } from "./texts.ts";

const { values } = parseArgs({
  options: {
    failures: { type: "string" },
    only: { type: "string" },
    own: { type: "boolean" },
    native: { type: "string" },
    seed: { type: "string" },
    from: { type: "string" },
  },
});
const SEED = Number(values.seed ?? 1);
const shown = Number(values.failures ?? 0);
const texts = { ...ownTexts(), ...(values.own === true ? {} : newsTexts()) };
const links = linksOf(texts, SEED);
const native = values.native === undefined ? null : await openNative();
const random = seeded(SEED);
const sample = Array.from({ length: Number(values.native ?? 0) }, () => random.pick(links).draft);

const percent = (part: number, whole: number): string =>
  whole === 0 ? "–" : `${((100 * part) / whole).toFixed(1)} %`;

const head = "edit | expected | links | right | wrong | reworded | ambiguous | gone";
console.log(native === null ? head : `${head} | native links | right | wrong`);
for (const [at, edit] of EDITS.entries()) {
  if (!edit.name.includes(values.only ?? "") || at < Number(values.from ?? 0)) continue;
  const row = simulate(links, edit, SEED + at);
  const { right, wrong, reworded, ambiguous, gone } = row;
  const ours = [
    edit.name,
    edit.expected,
    row.links,
    percent(right, row.links),
    wrong,
    reworded,
    ambiguous,
    gone,
  ];
  const theirs = native === null ? null : await native.row(sample, edit);
  const beside =
    theirs === null
      ? []
      : [theirs.links, percent(theirs.right, theirs.links), percent(theirs.wrong, theirs.links)];
  console.log([...ours, ...beside].join(" | "));
  for (const failure of row.failures.slice(0, shown)) console.log(`  ${failure}`);
}
await native?.close();
const toSeveral = linksToSeveral(texts);
for (const edit of SEVERAL_EDITS) {
  if (!edit.name.includes(values.only ?? "")) continue;
  const row = simulateSeveral(toSeveral, edit, seeded(SEED));
  const { right, wrong } = row;
  const shares = [row.links, percent(right, row.links), wrong.length];
  console.log([`several paragraphs: ${edit.name}`, edit.expected, ...shares].join(" | "));
  for (const failure of wrong.slice(0, shown)) console.log(`  ${failure}`);
}
