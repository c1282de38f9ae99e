// Writes links of the present release, of all texts or of some: npx tsx src/passage/links/record.bench.ts [ferry …] >> FILE
import { readFileSync } from "node:fs";
import { span } from "../../engine/text/span.ts";
import { ARTICLES } from "../bench/articles.ts";
import { plainArticle } from "../bench/plain-article.ts";
import { seeded } from "../bench/random.ts";
import { SCRIPTS } from "../bench/scripts.ts";
import { targetsOf } from "../bench/simulate.ts";
import { describe } from "../describe.ts";
import { encodePassage } from "../value/encode.ts";

const EVERY = 4;
// The bundled article stands among them, under an id of this file's own: its links are those that people have.
const texts = { ...ARTICLES, ...SCRIPTS, lask: readFileSync("seeds/2022-03-01-lask.txt", "utf8") };
const wanted = new Set(process.argv.slice(2));
for (const [id, text] of Object.entries(texts)) {
  if (wanted.size > 0 && !wanted.has(id)) continue;
  const article = plainArticle(id, text);
  for (const [index, target] of targetsOf(article, seeded(1)).entries()) {
    if (index % EVERY !== 0) continue;
    const start = article.paragraphs[target.paragraph]?.span.from ?? 0;
    const at = span(start + target.from, start + target.to);
    const passage = describe(article, at);
    if (!("problem" in passage)) console.log([id, at.from, at.to, encodePassage(passage)].join("\t"));
  }
}
