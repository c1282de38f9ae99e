import { resolve } from "node:path";
import { addArticle } from "./seeds/add-article.ts";

const USAGE = `Usage: npm run add -- FILE|URL    (a text, Markdown or HTML file, or a page’s address)

Writes the article as a text file with its header into seeds/. A file that is there already is not written over.`;

const [what, ...rest] = process.argv.slice(2);
if (what === undefined || rest.length > 0 || what === "--help") {
  console.log(USAGE);
  process.exitCode = what === "--help" ? 0 : 2;
} else {
  // npm runs a command in the folder of its package.json.
  const { ok, words } = await addArticle(what, resolve("seeds"));
  if (ok) console.log(words);
  else console.error(words);
  process.exitCode = ok ? 0 : 1;
}
