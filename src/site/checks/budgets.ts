import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync } from "node:zlib";

/**
 * What an article's page may weigh, in bytes after brotli (quality 11): the whole kilobyte above what was reached.
 * They only ever go down.
 */
const BUDGETS = { script: 93_000, css: 8000, html: 16_000 } as const;

const DIST = join(fileURLToPath(new URL(".", import.meta.url)), "../../../dist");
const brotli = (content: string | Buffer): number => brotliCompressSync(content).length;

/** Sizes of one article's page: the scripts that it loads before it answers, its inlined styles, and the page whole. */
function sizes(folder: string): Record<keyof typeof BUDGETS, number> {
  const html = readFileSync(join(DIST, "a", folder, "index.html"), "utf8");
  const files = [...html.matchAll(/(?:src|href)="(?:\.\.\/)+(assets\/[^"]+\.js)"/g)].map(
    (match) => match[1] ?? "",
  );
  const script = [...new Set(files)].reduce((sum, file) => sum + brotli(readFileSync(join(DIST, file))), 0);
  const css = [...html.matchAll(/<style>(.*?)<\/style>/gs)].reduce(
    (sum, match) => sum + brotli(match[1] ?? ""),
    0,
  );
  return { script, css, html: brotli(html) };
}

// The bundled article: the longest ones would only measure their own text.
const [bundled] = readdirSync(join(DIST, "a")).toSorted();
if (bundled === undefined) throw new Error("dist/ holds no article: run `npm run build` first.");
const measured = sizes(bundled);
let over = 0;
for (const [name, budget] of Object.entries(BUDGETS)) {
  const size = name === "script" ? measured.script : name === "css" ? measured.css : measured.html;
  if (size > budget) over += 1;
  console.log(
    `${name.padEnd(7)} ${String(size).padStart(7)} of ${budget} bytes${size > budget ? "  OVER BUDGET" : ""}`,
  );
}
if (over > 0) process.exitCode = 1;
