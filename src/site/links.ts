import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { replayLink } from "./checks/replay-link.ts";
import { inOneLine, readSeeds } from "./seeds/seeds.ts";

const USAGE =
  "Usage: npm run links -- FILE    (one address a line; empty lines and lines that begin with # are passed over)";

/** Outcomes that an editor should know of before an edit is published. */
const LOST = new Set(["ambiguous", "gone", "broken"]);

/** Replays a file of old links against the present seeds/, a line each; exit code 1 when one leads nowhere sure. */
function replay(file: string): void {
  const seeds = readSeeds(join(fileURLToPath(new URL(".", import.meta.url)), "../../seeds"));
  for (const problem of seeds.problems) console.error(inOneLine(problem));
  const addresses = readFileSync(file, "utf8")
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== "" && !line.startsWith("#"));
  const counts = new Map<string, number>();
  for (const address of addresses) {
    const { kind, words } = replayLink(address, seeds.readings);
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
    console.log(`${kind.padEnd(9)}  ${address}\n           ${words}`);
  }
  console.log(
    `\n${addresses.length} links: ${[...counts].map(([kind, count]) => `${count} ${kind}`).join(", ")}`,
  );
  if ([...counts.keys()].some((kind) => LOST.has(kind))) process.exitCode = 1;
}

const [file] = process.argv.slice(2);
if (file === undefined || file === "--help") {
  console.log(USAGE);
  process.exitCode = file === undefined ? 2 : 0;
} else {
  try {
    replay(file);
  } catch (error) {
    console.error(`${file} could not be read: ${error instanceof Error ? error.message : String(error)}`);
    process.exitCode = 2;
  }
}
