import { existsSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium, type Page } from "playwright";
import { textFragment } from "../value/text-fragment.ts";
import { articleOf, type Draft, spanInArticle } from "./draft.ts";
import type { Edit } from "./edit.ts";
import { seeded } from "./random.ts";

const CHROMIUM = process.env["CHROMIUM_PATH"] ?? "/usr/bin/chromium";
/** Milliseconds in which a page that is a file has scrolled to its directive. */
const SETTLED = 60;

/** Where a browser without any script of ours lands after an edit. */
export interface NativeRow {
  readonly links: number;
  readonly right: number;
  readonly wrong: number;
}

export interface Native {
  readonly row: (drafts: readonly Draft[], edit: Edit) => Promise<NativeRow>;
  readonly close: () => Promise<void>;
}

const escaped = (words: string): string => words.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

/** The paragraph in the window after opening `draft` at `directive`; −1 when nothing was scrolled to. */
async function landing(page: Page, file: string, draft: Draft, directive: string): Promise<number> {
  const paragraphs = draft.paragraphs.map((words) => `<p>${escaped(words)}</p>`).join("\n");
  const style = "body{padding-top:200vh}p{margin:120vh 0;max-width:60ch}";
  writeFileSync(file, `<!doctype html><meta charset="utf-8"><style>${style}</style><body>${paragraphs}`);
  await page.goto("about:blank");
  await page.goto(`file://${file}#${directive}`);
  await page.waitForTimeout(SETTLED);
  return page.evaluate(() => {
    if (window.scrollY === 0) return -1;
    return [...document.querySelectorAll("p")].findIndex((one) => {
      const box = one.getBoundingClientRect();
      return box.bottom > 0 && box.top < window.innerHeight;
    });
  });
}

/** A browser that follows text directives by itself; null, after a sentence, where there is none. */
export async function openNative(): Promise<Native | null> {
  if (!existsSync(CHROMIUM)) {
    console.log(`Native text fragments are not shown: there is no Chromium at ${CHROMIUM}.`);
    return null;
  }
  const browser = await chromium.launch({ executablePath: CHROMIUM });
  const page = await browser.newPage();
  const file = join(mkdtempSync(join(tmpdir(), "native-")), "page.html");
  const row = async (drafts: readonly Draft[], edit: Edit): Promise<NativeRow> => {
    const random = seeded(5);
    const count = { links: 0, right: 0, wrong: 0 };
    for (const draft of drafts) {
      const edited = edit.make(draft, random);
      const span = spanInArticle(draft);
      if (edited === null || span === null) continue;
      const at = await landing(page, file, edited, textFragment(articleOf(draft), span));
      count.links += 1;
      const meant = edit.expected === "refuses" ? -1 : (edited.target?.paragraph ?? -1);
      if (at === meant) count.right += 1;
      else if (at >= 0) count.wrong += 1;
    }
    return count;
  };
  return { row, close: () => browser.close() };
}
