import { cpSync, readFileSync, readdirSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Library } from "../../src/library/model.ts";
import { bundleScript, bundleWorker } from "../../src/site/bundles.ts";
import { writeWorker } from "../../src/site/write-worker.ts";
import { DIST } from "./article.ts";

/** The name that the entry script of the second version has in the place of its hash. */
const SECOND = "second";

function isLibrary(value: unknown): value is Library {
  return typeof value === "object" && value !== null && "articles" in value && Array.isArray(value.articles);
}

function libraryOf(folder: string): Library {
  const file = readdirSync(join(folder, "data")).find((name) => name.startsWith("library."));
  const value: unknown = JSON.parse(readFileSync(join(folder, "data", file ?? ""), "utf8"));
  if (isLibrary(value)) return value;
  throw new TypeError("The build's list of articles is not one.");
}

/** The name of the entry script of the version that was built. */
export function entryScript(folder: string = DIST): string {
  const file = readdirSync(join(folder, "assets")).find((name) => /^main-.*\.js$/.test(name));
  if (file === undefined) throw new RangeError(`${folder} holds no entry script.`);
  return file;
}

/**
 * Writes into `folder` what a build of the next version would be: every page and the script that it loads tell that
 * they are of it, under a new name as the new content demands; the worker's list is made anew by the build's own code.
 */
export function writeSecondVersion(folder: string): void {
  cpSync(DIST, folder, { recursive: true });
  const first = entryScript(folder);
  const script = join(folder, "assets", first);
  writeFileSync(
    script,
    `${readFileSync(script, "utf8")}\ndocument.documentElement.dataset.script = "${SECOND}";\n`,
  );
  renameSync(script, join(folder, "assets", `main-${SECOND}.js`));
  const renamed = (text: string): string => text.replaceAll(first, `main-${SECOND}.js`);
  for (const name of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
    if (!name.endsWith(".html")) continue;
    const html = renamed(readFileSync(join(folder, name), "utf8"));
    writeFileSync(join(folder, name), html.replace("<html ", `<html data-page="${SECOND}" `));
  }
  const [list = "", ...program] = readFileSync(join(DIST, "sw.js"), "utf8").split("\n");
  const { fallback }: { readonly fallback: string } = JSON.parse(list.replace(/^self\.kept = |;$/g, ""));
  writeWorker(folder, {
    program: program.join("\n"),
    fallback: renamed(fallback),
    newestFirst: libraryOf(folder).articles,
  });
}

const ROOT = fileURLToPath(new URL("../../", import.meta.url));

/**
 * Writes into `folder` what a build with OFFLINE=off would be: pages of the second version that, in the place of asking
 * for a service worker, leave any earlier one, and the build's own worker that does so too.
 */
export async function writeLeftVersion(folder: string): Promise<void> {
  writeSecondVersion(folder);
  const assets = join(folder, "assets");
  const part = readdirSync(assets).find((name) => /^offline-part-.*\.js$/.test(name));
  if (part === undefined) throw new RangeError(`${folder} holds no script that asks for the worker.`);
  const leaving = await bundleScript(join(ROOT, "src/app/offline/leave-worker.ts"));
  writeFileSync(join(assets, part), `${leaving}\nexport const startOffline = script.leaveWorker;\n`);
  writeFileSync(join(folder, "sw.js"), await bundleWorker(ROOT, { gone: true }));
}
