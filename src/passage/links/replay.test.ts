// To add links of a release: append lines to its file with `npx tsx src/passage/links/record.bench.ts`; never change a line
// that is there. A link that was given to a reader once must open in every later release.
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { ARTICLES } from "../bench/articles.ts";
import { SCRIPTS } from "../bench/scripts.ts";
import { plainArticle } from "../bench/plain-article.ts";
import { decodePassage } from "../value/decode.ts";
import { locate } from "../locate.ts";

const texts: Readonly<Record<string, string>> = {
  ...ARTICLES,
  ...SCRIPTS,
  lask: readFileSync("seeds/2022-03-01-lask.txt", "utf8"),
};
const lines = ["v1", "v2", "v2-scripts"].flatMap((version) =>
  readFileSync(`src/passage/links/${version}.txt`, "utf8")
    .split("\n")
    .filter((line) => line !== ""),
);

test("the files hold the links of every version", () => {
  expect(lines.length).toBeGreaterThan(100);
  for (const id of Object.keys(texts)) expect(lines.some((line) => line.startsWith(`${id}\t`))).toBe(true);
});

test.each(lines)("still opens: %s", (line) => {
  const [id = "", from, to, value = ""] = line.split("\t");
  // Through an address, as a reader opens it: it escapes what is not ASCII.
  const { search } = new URL(`https://site.invalid/a/x/?p=${value}`);
  const passage = decodePassage(search.slice("?p=".length), id);
  if ("problem" in passage) throw new RangeError(passage.problem);
  const found = locate(plainArticle(id, texts[id] ?? ""), passage);
  expect(found).toMatchObject({ kind: "exact", span: { from: Number(from), to: Number(to) } });
});
