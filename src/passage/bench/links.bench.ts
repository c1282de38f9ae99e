// To run: npm run bench:links [-- --failures 5] [-- --only "pull quote"] [-- --own]
import { parseArgs } from "node:util";
import { simulateAll } from "./simulate.ts";
import { newsTexts, ownTexts } from "./texts.ts";

const { values } = parseArgs({
  options: { failures: { type: "string" }, only: { type: "string" }, own: { type: "boolean" } },
});
const shown = Number(values.failures ?? 0);
const texts = { ...ownTexts(), ...(values.own === true ? {} : newsTexts()) };

const percent = (part: number, whole: number): string =>
  whole === 0 ? "–" : `${((100 * part) / whole).toFixed(1)} %`;

console.log("edit | expected | links | right | wrong | reworded | ambiguous | gone");
for (const row of simulateAll(texts, 1, values.only)) {
  const { edit, links, right, wrong, reworded, ambiguous, gone } = row;
  console.log(
    [edit.name, edit.expected, links, percent(right, links), wrong, reworded, ambiguous, gone].join(" | "),
  );
  for (const failure of row.failures.slice(0, shown)) console.log(`  ${failure}`);
}
