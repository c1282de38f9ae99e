// To run: npx tsx src/passage/bench/native.bench.ts
// Does a real browser land, without any script, on the paragraph that a directive of ours means? And after an edit?
import { existsSync, readFileSync, writeFileSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium, type Page } from "playwright";
import { textFragment } from "../text-fragment.ts";
import { ARTICLES } from "./articles.ts";
import { articleOf, type Draft, spanInArticle } from "./draft.ts";
import { EDITS } from "./edits.ts";
import { plainArticle } from "./plain-article.ts";
import { seeded } from "./random.ts";
import { targetsOf } from "./simulate.ts";

const EVERY = 4;
const SHOWN = new Set([
  "nothing",
  "one word corrected: letters",
  "marks retyped straight",
  "pull quote at the top",
  "its words deleted",
]);
const CHROMIUM = "/usr/bin/chromium";

const escaped = (words: string): string => words.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

/** The paragraph in the middle of the window after opening `draft` at `directive`; −1 when nothing was scrolled to. */
async function landing(page: Page, folder: string, draft: Draft, directive: string): Promise<number> {
  const file = join(folder, "page.html");
  const paragraphs = draft.paragraphs.map((words, at) => `<p id="p${at}">${escaped(words)}</p>`).join("\n");
  const style = "p{margin:120vh 0;max-width:60ch}";
  writeFileSync(file, `<!doctype html><meta charset="utf-8"><style>${style}</style><body>${paragraphs}`);
  await page.goto("about:blank");
  await page.goto(`file://${file}#${directive}`);
  await page.waitForTimeout(60);
  return page.evaluate(() => {
    if (window.scrollY === 0) return -1;
    const inView = [...document.querySelectorAll("p")].findIndex((one) => {
      const box = one.getBoundingClientRect();
      return box.bottom > 0 && box.top < window.innerHeight;
    });
    return inView;
  });
}

if (!existsSync(CHROMIUM)) throw new Error(`${CHROMIUM} is not there: install the package chromium`);
const browser = await chromium.launch({ executablePath: CHROMIUM });
const page = await browser.newPage();
const folder = mkdtempSync(join(tmpdir(), "native-"));
const texts = { ...ARTICLES, seed: readFileSync("seeds/2022-03-01-lask.txt", "utf8") };
console.log("edit | links | right | wrong | lost");
for (const edit of EDITS.filter((one) => SHOWN.has(one.name))) {
  const random = seeded(5);
  const row = { links: 0, right: 0, wrong: 0, lost: 0 };
  for (const [id, text] of Object.entries(texts)) {
    const paragraphs = plainArticle(id, text).paragraphs.map((one) => text.slice(one.span.from, one.span.to));
    const article = articleOf({ id, paragraphs, target: null });
    for (const [index, target] of targetsOf(article, random).entries()) {
      const draft: Draft = { id, paragraphs, target };
      const span = spanInArticle(draft);
      if (index % EVERY !== 0 || span === null) continue;
      const edited = edit.make(draft, random);
      if (edited === null) continue;
      const at = await landing(page, folder, edited, textFragment(article, span));
      row.links += 1;
      const meant = edited.target?.paragraph ?? -1;
      if (at === meant) row.right += 1;
      else if (at < 0) row.lost += 1;
      else row.wrong += 1;
    }
  }
  console.log([edit.name, row.links, row.right, row.wrong, row.lost].join(" | "));
}
await browser.close();
