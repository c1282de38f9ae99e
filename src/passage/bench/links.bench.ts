// To run: npm run bench:links [-- --failures 5] [-- --only "pull quote"] [-- --own]
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { parseArgs } from "node:util";
import { ARTICLES } from "./articles.ts";
import { simulateAll } from "./simulate.ts";

const { values } = parseArgs({
  options: { failures: { type: "string" }, only: { type: "string" }, own: { type: "boolean" } },
});
const shown = Number(values.failures ?? 0);
const texts: Record<string, string> = { ...ARTICLES };
for (const name of readdirSync("seeds")) texts[name] = readFileSync(`seeds/${name}`, "utf8");
const NEWS = "../shared/data/gum-news.jsonl";
if (values.own !== true && existsSync(NEWS)) {
  for (const line of readFileSync(NEWS, "utf8").trim().split("\n")) {
    const row: unknown = JSON.parse(line);
    if (typeof row !== "object" || row === null || !("id" in row) || !("text" in row)) continue;
    if (typeof row.id === "string" && typeof row.text === "string") texts[row.id] = row.text;
  }
}

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
