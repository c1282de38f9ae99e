import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { readArticle } from "../../engine/read-article.ts";
import type { Change, Correction } from "../../library/corrections/model.ts";
import { writeCorrections } from "../../library/corrections/read-corrections.ts";
import { describe as passageOf } from "../../passage/describe.ts";
import { encodePassage } from "../../passage/value/encode.ts";
import { inOneLine, readSeeds } from "./seeds.ts";

const SEED =
  "title: Harbour opens\ndate: 2026-03-14\n\nThe harbour opened. “We are glad,” said Ada Quill.\n\n“Nobody asked me,” said Bram Oake.\n";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "seeds-"));
  writeFileSync(join(folder, "harbour.txt"), SEED);
});
afterEach(() => rmSync(folder, { recursive: true }));

/** As a reader's browser makes one, of the statement that begins with these words. */
function made(words: string, change: Change, article = "harbour"): Correction {
  const { article: read, statements } = readArticle(SEED, { id: article });
  const statement = statements.find(({ span }) => read.text.slice(span.from).startsWith(words));
  if (statement === undefined) throw new RangeError(`Nobody says ${words}.`);
  const passage = passageOf(read, statement.span);
  if ("problem" in passage) throw new RangeError(passage.problem);
  const at = encodePassage(passage);
  return { id: `c-${words}`, article, made: "2026-03-15T00:00:00.000Z", at, change };
}

const beside = (content: string): void => writeFileSync(join(folder, "harbour.corrections.json"), content);
const told = (): readonly string[] => readSeeds(folder).problems.map(inOneLine);

function speakerOf(words: string): readonly [string | undefined, string | undefined] {
  const [reading] = readSeeds(folder).readings;
  const statement = reading?.statements.find(({ span }) =>
    reading.article.text.slice(span.from).startsWith(words),
  );
  const person = reading?.people.find(({ id }) => id === statement?.attribution.speaker);
  return [person?.name, statement?.rule];
}

test("a file of corrections beside a seed, as the page saves it, stands over the engine as the editor's word", () => {
  beside(writeCorrections([made("“We are glad", { what: "speaker", to: { name: "Bram Oake" } })]));
  expect(told()).toEqual([]);
  expect(speakerOf("“We are glad")).toEqual(["Bram Oake", "editor"]);
});

test("corrections made in a reader's own copy of the article serve too", () => {
  beside(`\u{FEFF}${writeCorrections([made("“We are glad", { what: "not-a-quote" }, "~copy-aaaaaa")])}`);
  expect(told()).toEqual([]);
  expect(readSeeds(folder).readings[0]?.statements).toHaveLength(1);
});

test("a seed without such a file stays as the engine reads it", () => {
  expect(speakerOf("“We are glad")[0]).toBe("Ada Quill");
  expect(speakerOf("“We are glad")[1]).not.toBe("editor");
});

test.each([
  [
    "is cut short",
    '{"corrections": [',
    /^seeds\/harbour\.corrections\.json: .*no JSON.*Save the corrections/,
  ],
  ["holds no list", "{}", /holds no corrections/],
  ["holds something else", '{"corrections":[{"id":"a"}]}', /Number 1 in this file is no correction/],
])(
  "a file that %s is told with its name and the mend, and the article stays as it was",
  (_name, content, words) => {
    beside(content);
    expect(told()).toEqual([expect.stringMatching(words)]);
    expect(speakerOf("“We are glad")[0]).toBe("Ada Quill");
  },
);

test("a correction that finds nothing to correct is told by its number, and the others hold", () => {
  const lost = made("“Nobody asked", { what: "not-a-quote" });
  beside(
    writeCorrections([
      { ...lost, at: lost.at.replace("Nobody-asked-me", "Everyone-went-home") },
      made("“We are glad", { what: "speaker", to: { name: "Bram Oake" } }),
    ]),
  );
  expect(told()).toEqual([
    expect.stringMatching(
      /^seeds\/harbour\.corrections\.json: Number 1 of 2 corrects nothing\. .*Take it out/,
    ),
  ]);
  expect(speakerOf("“We are glad")[0]).toBe("Bram Oake");
});

test("a file beside no seed is told: it is misspelled", () => {
  writeFileSync(join(folder, "harbor.corrections.json"), writeCorrections([]));
  expect(told()).toEqual([expect.stringMatching(/^seeds\/harbor\.corrections\.json: corrects no seed/)]);
});
