import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { createCanvas, loadImage } from "@napi-rs/canvas";
import type { Page } from "playwright/test";
import { span } from "../src/engine/text/span.ts";
import { readPlain } from "../src/engine/read-article.ts";
import { PUBLIC_CASES, placed } from "../src/passage/links/public-cases.ts";
import { textFragment } from "../src/passage/value/text-fragment.ts";
import { expect, test } from "./support/journey.ts";

/** The browser's own mark on these pages. */
const MAGENTA = [255, 0, 255];
/** By how much the mark's box may be larger or smaller than that of the words: half a pixel on each side is smoothed away. */
const WITHIN = 2;

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Where the browser's own mark lies in the window; null where there is none. In CSS px. */
async function markBox(page: Page): Promise<Box | null> {
  const image = await loadImage(await page.screenshot());
  const context = createCanvas(image.width, image.height).getContext("2d");
  context.drawImage(image, 0, 0);
  const { data, width } = context.getImageData(0, 0, image.width, image.height);
  const box = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
  for (let at = 0; at < data.length; at += 4) {
    if (!MAGENTA.every((value, channel) => data[at + channel] === value)) continue;
    const [x, y] = [(at / 4) % width, Math.floor(at / 4 / width)];
    box.left = Math.min(box.left, x);
    box.top = Math.min(box.top, y);
    box.right = Math.max(box.right, x + 1);
    box.bottom = Math.max(box.bottom, y + 1);
  }
  return box.right < 0 ? null : box;
}

/** Where words `from` … `to` of the paragraphs lie in the window, as far as they are in it. In CSS px. */
function wordsBox(page: Page, starts: readonly number[], from: number, to: number): Promise<Box> {
  return page.evaluate(
    ([begins, first, last]) => {
      const boxes = Array.from(document.querySelectorAll("p")).flatMap((one, at) => {
        const node = one.firstChild;
        const begin = begins[at] ?? 0;
        const length = node?.textContent?.length ?? 0;
        const [start, end] = [Math.max(first - begin, 0), Math.min(last - begin, length)];
        if (node === null || start >= end) return [];
        // Of its text alone: a range over whole paragraphs has their boxes.
        const range = document.createRange();
        range.setStart(node, start);
        range.setEnd(node, end);
        return Array.from(range.getClientRects()).filter(({ width }) => width > 0);
      });
      return {
        left: Math.min(...boxes.map(({ left }) => left)),
        top: Math.max(0, Math.min(...boxes.map(({ top }) => top))),
        right: Math.max(...boxes.map(({ right }) => right)),
        bottom: Math.min(innerHeight, Math.max(...boxes.map(({ bottom }) => bottom))),
      };
    },
    [starts, from, to] as const,
  );
}

const isOfWord = (sign: string): boolean => /[\p{L}\p{N}\p{M}\p{So}\p{Sk}]|\u200d|\ufe0f/u.test(sign);

/** A letter of a script that puts blanks between words. */
const JOINED = /(?![\p{Script=Han}\p{Script=Hiragana}])\p{L}/u;

/** A directive takes whole words, and no marks at its edges. Offsets as of `text`. */
function wholeWords(text: string, from: number, to: number): readonly [number, number] {
  let [begin, end] = [from, to];
  while (!isOfWord(String.fromCodePoint(text.codePointAt(begin) ?? 0))) begin += 1;
  while (!isOfWord(text.charAt(end - 1)) && text.charCodeAt(end - 1) < 0xd800) end -= 1;
  const joins = (at: number): boolean => JOINED.test(text.charAt(at - 1)) && JOINED.test(text.charAt(at));
  while (joins(begin)) begin -= 1;
  while (joins(end)) end += 1;
  return [begin, end];
}

const escaped = (words: string): string => words.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
const STYLE =
  "body{margin:150vh 20px;font:20px/2 monospace;background:#fff}" +
  "::target-text{background:#f0f;color:#f0f}";

test.describe("Given a page without scripts", () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 1000, height: 1800 } });
  let folder = "";
  test.beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "directives-"));
  });
  test.afterAll(() => rmSync(folder, { recursive: true }));

  test("when each directive of the public tables is followed, then the browser marks just the words", async ({
    page,
  }) => {
    for (const [at, one] of PUBLIC_CASES.entries()) {
      if (one.ownOnly === true) continue;
      const { text, from, to } = placed(one);
      const { article } = readPlain(text, { id: "a" });
      const paragraphs = article.paragraphs.map(
        ({ span: own }) => `<p>${escaped(text.slice(own.from, own.to))}</p>`,
      );
      const file = join(folder, `${at}.html`);
      writeFileSync(
        file,
        `<!doctype html><meta charset="utf-8"><style>${STYLE}</style><body>${paragraphs.join("")}`,
      );
      await page.goto(`${pathToFileURL(file).href}#${textFragment(article, span(from, to))}`);
      const name = `${one.from}: ${one.name}`;
      await expect.poll(() => markBox(page), name).not.toBeNull();
      const marked = await markBox(page);
      const starts = article.paragraphs.map(({ span: own }) => own.from);
      const words = await wordsBox(page, starts, ...wholeWords(text, from, to));
      for (const side of ["left", "top", "right", "bottom"] as const) {
        const off = Math.abs((marked?.[side] ?? 0) - words[side]);
        expect.soft(off, `${name}, ${side}`).toBeLessThanOrEqual(WITHIN);
      }
    }
  });
});
