import { mkdtempSync, readFileSync, readdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import nlp from "compromise";
import { build } from "vite";
import { readAnnotated } from "../annotated.ts";

// Run by `npm run bench:engine`: milliseconds an article, ours and compromise’s on the same text in turns.
const FOLDER = new URL("../golden/", import.meta.url);
const RUNS = 9;

/** The engine as it ships: bundled, without what a development loader wraps around each function. */
async function loadBuilt(): Promise<(text: string, options: { readonly id: string }) => unknown> {
  const outDir = mkdtempSync(join(tmpdir(), "engine-"));
  const entry = new URL("../read-article.ts", import.meta.url).pathname;
  const lib = { entry, formats: ["es" as const], fileName: "engine" };
  await build({
    configFile: false,
    logLevel: "silent",
    build: { lib, outDir, target: "node20", emptyOutDir: false },
  });
  const built: unknown = await import(pathToFileURL(join(outDir, "engine.js")).href);
  if (typeof built !== "object" || built === null || !("readPlain" in built))
    throw new TypeError("no engine was built");
  const { readPlain: read } = built;
  if (typeof read !== "function") throw new TypeError("readPlain is no function");
  return (text, options): unknown => read(text, options);
}

const readPlain = await loadBuilt();

const texts = readdirSync(FOLDER)
  .filter((name) => name.endsWith(".txt"))
  .map((name) => readAnnotated(readFileSync(new URL(name, FOLDER), "utf8")).source);
/** An article of ordinary length: the golden ones joined and cut. Units: UTF-16. */
const ORDINARY = 4000;
const article = texts.join("\n\n").slice(0, ORDINARY);

function time(work: () => unknown): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

const ours: number[] = [];
const theirs: number[] = [];
// Ten readings warm both up; then they take turns, so that a busy machine slows both alike.
for (let i = 0; i < 150; i += 1) readPlain(article, { id: "warm" });
for (let i = 0; i < 5; i += 1) nlp(article).quotations().json();
for (let i = 0; i < RUNS; i += 1) {
  ours.push(time(() => readPlain(article, { id: "x" })));
  theirs.push(time(() => nlp(article).quotations().json()));
}
const mine = median(ours);
const other = median(theirs);
process.stdout.write(`${article.length} characters, median of ${RUNS} runs, processor time\n`);
process.stdout.write(
  `this engine  ${mine.toFixed(2)} ms\ncompromise   ${other.toFixed(2)} ms (tagging and quotations() only)\nratio        ${(other / mine).toFixed(1)} ×\n`,
);
const long = texts
  .join("\n\n")
  .repeat(Math.ceil(1_000_000 / texts.join("\n\n").length))
  .slice(0, 1_000_000);
for (const length of [62_500, 125_000, 250_000, 500_000, 1_000_000]) {
  const spent = time(() => readPlain(long.slice(0, length), { id: "x" }));
  process.stdout.write(
    `${String(length).padStart(9)} characters  ${spent.toFixed(0)} ms, ${((spent / length) * 1000).toFixed(3)} ms a thousand\n`,
  );
}
