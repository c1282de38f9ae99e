import { existsSync, readFileSync, readdirSync } from "node:fs";
import { extname, join } from "node:path";
import type { Reading } from "../../engine/model.ts";
import { correct } from "../../library/corrections/correct.ts";
import { readCorrections } from "../../library/corrections/read-corrections.ts";
import type { SeedProblem } from "./seed-problem.ts";

const ENDING = ".corrections.json";

/** `seeds/a.txt` is corrected by `seeds/a.corrections.json`. */
function fileOf(seed: string): string {
  return seed.slice(0, seed.length - extname(seed).length) + ENDING;
}

interface Corrected {
  readonly reading: Reading;
  readonly problems: readonly SeedProblem[];
}

/**
 * A seed's Reading with the corrections that lie beside it, as the editor's. A file that cannot be read as a whole changes
 * nothing and is told; so is each correction that finds nothing left to correct, and the others hold.
 */
export function asCorrected(folder: string, seed: string, reading: Reading): Corrected {
  const path = join(folder, fileOf(seed));
  if (!existsSync(path)) return { reading, problems: [] };
  const file = `seeds/${fileOf(seed)}`;
  const read = readCorrections(withoutMark(readFileSync(path, "utf8")));
  if ("problem" in read) {
    const message = `${read.problem} Save the corrections of the article’s page as a file once more and put it here, or delete this file.`;
    return { reading, problems: [{ file, line: null, message }] };
  }
  // Each is found by its words alone: one made in a reader's own copy of the article serves as well.
  const { corrections: list } = read;
  const { reading: corrected, lost } = correct(reading, list, "editor");
  const problems = lost.map(({ id: which, reason }): SeedProblem => {
    const number = list.findIndex((one) => one.id === which) + 1;
    const message = `Number ${number} of ${list.length} corrects nothing. ${reason} Take it out, or make it again in the article’s page.`;
    return { file, line: null, message };
  });
  return { reading: corrected, problems };
}

function withoutMark(text: string): string {
  return text.startsWith("\u{FEFF}") ? text.slice(1) : text;
}

/** Files of corrections that lie beside no seed: misspelled, most likely, and so without effect. */
export function withoutSeed(folder: string, seeds: readonly string[]): readonly SeedProblem[] {
  const wanted = new Set(seeds.map(fileOf));
  return readdirSync(folder)
    .filter((name) => name.endsWith(ENDING) && !wanted.has(name))
    .toSorted()
    .map((name) => ({
      file: `seeds/${name}`,
      line: null,
      message: `corrects no seed: there is none called ${name.slice(0, -ENDING.length)}. Give it its seed’s name, with ${ENDING} at the end.`,
    }));
}
