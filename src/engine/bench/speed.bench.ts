import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, readdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import nlp from "compromise";
import { build } from "vite";
import { readAnnotated } from "../annotated.ts";

// Run by `npm run bench:engine`: milliseconds an article, ours and compromise’s on the same texts in turns.
const FOLDER = new URL("../golden/", import.meta.url);
/** An article of ordinary length: golden ones joined and cut. Units: UTF-16. */
const ORDINARY = 4000;
/** How often each has read every article before it is measured: the same for both. */
const WARM = 12;
const ROUNDS = 15;
/** Processes that read their first article, for the cold figure. */
const COLD_STARTS = 7;

/** The engine as it ships: bundled, without what a development loader wraps around each function. */
async function buildEngine(): Promise<string> {
  const outDir = mkdtempSync(join(tmpdir(), "engine-"));
  const entry = new URL("../read-article.ts", import.meta.url).pathname;
  const lib = { entry, formats: ["es" as const], fileName: "engine" };
  await build({
    configFile: false,
    logLevel: "silent",
    build: { lib, outDir, target: "node20", emptyOutDir: false, copyPublicDir: false },
  });
  return pathToFileURL(join(outDir, "engine.js")).href;
}

async function load(address: string): Promise<(text: string) => unknown> {
  const built: unknown = await import(address);
  if (typeof built !== "object" || built === null || !("readPlain" in built))
    throw new TypeError("no engine was built");
  const { readPlain: read } = built;
  if (typeof read !== "function") throw new TypeError("readPlain is no function");
  return (text): unknown => read(text, { id: "x" });
}

/** Golden articles joined in order until each is of ordinary length. As a file is read: one flat string, no slice of another. */
function ordinaryArticles(): readonly string[] {
  const texts = readdirSync(FOLDER)
    .filter((name) => name.endsWith(".txt"))
    .map((name) => readAnnotated(readFileSync(new URL(name, FOLDER), "utf8")).source);
  const articles: string[] = [];
  let joined = "";
  for (const text of texts) {
    joined += `${text}\n\n`;
    if (joined.length < ORDINARY) continue;
    articles.push(Buffer.from(joined.slice(0, ORDINARY)).toString());
    joined = "";
  }
  return articles;
}

/** Processor time in milliseconds: what else the machine does is not counted. */
function time(work: () => unknown): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

function quantile(values: readonly number[], part: number): number {
  return values.toSorted((a, b) => a - b)[Math.floor((values.length - 1) * part)] ?? 0;
}

function write(line: string): void {
  process.stdout.write(`${line}\n`);
}

const engine = await buildEngine();
const readPlain = await load(engine);
const articles = ordinaryArticles();
const ours: number[] = [];
const theirs: number[] = [];
const ratios: number[] = [];
// Both read every article alike before they are measured; then they take turns, so that a busy machine slows both alike.
for (let round = -WARM; round < ROUNDS; round += 1) {
  for (const article of articles) {
    const mine = time(() => readPlain(article));
    const other = time(() => nlp(article).quotations().json());
    if (round < 0) continue;
    ours.push(mine);
    theirs.push(other);
    ratios.push(other / mine);
  }
}
const middle = (values: readonly number[]): string =>
  `${quantile(values, 0.5).toFixed(2)} (half of all ${quantile(values, 0.25).toFixed(2)}–${quantile(values, 0.75).toFixed(2)})`;
write(
  `${articles.length} articles of ${ORDINARY} characters, ${ROUNDS} readings of each, processor time, warm`,
);
write(`this engine  ${middle(ours)} ms`);
write(`compromise   ${middle(theirs)} ms (tagging and quotations() only)`);
write(`ratio        ${middle(ratios)} ×, each reading beside the other’s of the same article`);

/** Milliseconds of processor time that a fresh process takes to load the module and to read its first article. */
function coldStart(script: string): number {
  const timed = `const t = process.cpuUsage(); ${script}; const u = process.cpuUsage(t); console.log((u.user + u.system) / 1000);`;
  const out = execFileSync(process.execPath, ["--input-type=module", "-e", timed], {
    encoding: "utf8",
    cwd: new URL(".", import.meta.url),
  });
  return Number(out);
}

const first = JSON.stringify(articles[0] ?? "");
const cold = { ours: new Array<number>(), theirs: new Array<number>() };
for (let run = 0; run < COLD_STARTS; run += 1) {
  cold.ours.push(coldStart(`(await import(${JSON.stringify(engine)})).readPlain(${first}, { id: "x" })`));
  cold.theirs.push(coldStart(`(await import("compromise")).default(${first}).quotations().json()`));
}
write(
  `cold         ${middle(cold.ours)} ms, compromise ${middle(cold.theirs)} ms: module and first article in a new process`,
);

const long = articles
  .join("\n\n")
  .repeat(Math.ceil(1_000_000 / (articles.length * ORDINARY)))
  .slice(0, 1_000_000);
for (const length of [62_500, 125_000, 250_000, 500_000, 1_000_000]) {
  const spent = time(() => readPlain(long.slice(0, length)));
  write(
    `${String(length).padStart(9)} characters  ${spent.toFixed(0)} ms, ${((spent / length) * 1000).toFixed(3)} ms a thousand`,
  );
}
