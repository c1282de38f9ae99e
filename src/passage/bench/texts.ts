import { existsSync, readdirSync, readFileSync } from "node:fs";
import { readAnnotated } from "../../engine/annotated.ts";
import { ARTICLES } from "./articles.ts";
import { SCRIPTS } from "./scripts.ts";

const GOLDEN = "src/engine/golden";
const NEWS = "../shared/data/gum-news.jsonl";

/** Our own articles by id: those of the simulator, in English and in other scripts, the golden ones without their annotation, and the seeds. */
export function ownTexts(): Readonly<Record<string, string>> {
  const texts: Record<string, string> = { ...ARTICLES, ...SCRIPTS };
  for (const name of readdirSync(GOLDEN).filter((one) => one.endsWith(".txt"))) {
    texts[`golden/${name}`] = readAnnotated(readFileSync(`${GOLDEN}/${name}`, "utf8")).source;
  }
  for (const name of readdirSync("seeds")) texts[name] = readFileSync(`seeds/${name}`, "utf8");
  return texts;
}

/** News articles of other people, where they lie beside the project; none where they do not. */
export function newsTexts(): Readonly<Record<string, string>> {
  if (!existsSync(NEWS)) return {};
  const texts: Record<string, string> = {};
  for (const line of readFileSync(NEWS, "utf8").trim().split("\n")) {
    const row: unknown = JSON.parse(line);
    if (typeof row !== "object" || row === null || !("id" in row) || !("text" in row)) continue;
    if (typeof row.id === "string" && typeof row.text === "string") texts[row.id] = row.text;
  }
  return texts;
}
