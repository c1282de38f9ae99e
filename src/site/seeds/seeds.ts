import { readFileSync, readdirSync, statSync } from "node:fs";
import { extname, join } from "node:path";
import type { Reading } from "../../engine/model.ts";
import { readArticle } from "../../engine/read-article.ts";
import { type Header, readHeader } from "../../engine/text/header.ts";
import { sourceOf } from "../../library/import/draft.ts";
import { guessHeader } from "../../library/import/guess-header.ts";
import { importDocument } from "../../library/import/import-document.ts";
import { asCorrected, withoutSeed } from "./seed-corrections.ts";
import type { SeedProblem } from "./seed-problem.ts";

/** File names that become articles. */
const SEED_ENDINGS = new Set([".txt", ".md", ".html", ".htm"]);

/** Far above any article; a file beyond it is in the folder by mistake. In bytes. */
const LARGEST_SEED = 4 * 1024 * 1024;

export interface Seeds {
  readonly readings: readonly Reading[];
  readonly problems: readonly SeedProblem[];
}

/** `seeds/a.txt:1: …`, as an editor's problem list understands it. */
export function inOneLine(problem: SeedProblem): string {
  const line = problem.line === null ? "" : `${problem.line}:`;
  return `${problem.file}:${line} ${problem.message}`;
}

/** The article's id: its file's name in lower case, letters and digits of any script kept, all else one hyphen. */
export function seedId(fileName: string): string {
  return fileName
    .slice(0, fileName.length - extname(fileName).length)
    .normalize("NFC")
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\p{M}]+/gu, "-")
    .replaceAll(/^-|-$/g, "");
}

/** One seed from its bytes: a Reading, or what is wrong with the file. */
export function readSeed(name: string, bytes: Uint8Array): Reading | readonly SeedProblem[] {
  const file = `seeds/${name}`;
  const wrong = (message: string, line: number | null = null): readonly SeedProblem[] => [
    { file, line, message },
  ];
  if (bytes.length > LARGEST_SEED) {
    return wrong(
      `is ${bytes.length} bytes long, more than the ${LARGEST_SEED} an article may have. Split it.`,
    );
  }
  if (/\.html?$/iu.test(name)) return readImported(name, bytes, wrong);
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return wrong(
      "is not UTF-8. Save it as UTF-8 in your editor, or convert it: iconv -f WINDOWS-1252 -t UTF-8.",
      lineOfFirstBadByte(bytes),
    );
  }
  if (text.trim() === "") return wrong("is empty. Put the article's text into it, or delete the file.", 1);
  const header = readHeader(text);
  if (header.problems.length > 0) {
    return header.problems.map((problem) => ({
      file,
      line: problem.line,
      message: `${problem.what}. ${problem.mend}`,
    }));
  }
  if (/\.md$/iu.test(name) || hasHeadline(header)) return readImported(name, bytes, wrong);
  const reading = readArticle(text, { id: seedId(name) });
  if (reading.article.text.trim() === "") {
    return wrong("has a header and no text below it. Put the article's text under the header.", 1);
  }
  return reading;
}

/**
 * A plain text with its headline above it and no `title:` before that: read by the import, which takes it for one. A
 * file that names its place, as the wire's line does, has said what it is.
 */
function hasHeadline({ title, place, text }: Header): boolean {
  return title === null && place === null && guessHeader(text).title !== "";
}

/** A seed with markup, or with a headline: its words and what it says of itself, by the same import that the add page uses. */
function readImported(
  name: string,
  bytes: Uint8Array,
  wrong: (message: string) => readonly SeedProblem[],
): Reading | readonly SeedProblem[] {
  const imported = importDocument({ from: "bytes", bytes, name, type: "", address: "" });
  if ("problem" in imported) return wrong(`cannot be read. ${imported.problem}`);
  if (imported.encoding !== null) {
    return wrong(
      `does not say how its letters are written; ${imported.encoding} is only likely. Save it as UTF-8, or state its charset.`,
    );
  }
  return readArticle(sourceOf(imported.draft), { id: seedId(name) });
}

const NEWLINE = 0x0a;

/** 1-based line of the first byte that is not UTF-8: the longest readable prefix ends there. */
function lineOfFirstBadByte(bytes: Uint8Array): number {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let line = 1;
  let start = 0;
  for (const [index, byte] of bytes.entries()) {
    if (byte !== NEWLINE) continue;
    try {
      decoder.decode(bytes.subarray(start, index));
    } catch {
      return line;
    }
    line += 1;
    start = index + 1;
  }
  return line;
}

/** Every seed of a folder, in order of name. What is wrong with one does not lose the others. */
export function readSeeds(folder: string): Seeds {
  const readings = new Map<string, Reading>();
  const problems: SeedProblem[] = [];
  const names = readdirSync(folder)
    .filter((name) => SEED_ENDINGS.has(extname(name).toLowerCase()) && statSync(join(folder, name)).isFile())
    .toSorted();
  for (const name of names) {
    const id = seedId(name);
    if (id === "" || readings.has(id)) {
      problems.push({
        file: `seeds/${name}`,
        line: null,
        message:
          id === ""
            ? "has no letter or digit in its name, so it can have no address. Rename it."
            : `would have the address of another seed (“${id}”). Rename one of the two.`,
      });
      continue;
    }
    const read = readSeed(name, readFileSync(join(folder, name)));
    if ("article" in read) {
      // The seed stands as the engine reads it where its corrections cannot be had; that is told, and fails the build.
      const corrected = asCorrected(folder, name, read);
      readings.set(id, corrected.reading);
      problems.push(...corrected.problems);
    } else problems.push(...read);
  }
  problems.push(...withoutSeed(folder, names));
  return { readings: [...readings.values()], problems };
}
