import { expect, test } from "vitest";
import { span } from "../text/span.ts";
import { findHappenings } from "./find-happenings.ts";
import { findWhens } from "./find-whens.ts";
import { GOLDEN } from "./golden/all.ts";
import { readRow } from "./golden/read-row.ts";
import { statement } from "./test-story.ts";

const SENTENCES = Object.values(GOLDEN)
  .flat()
  .map((row) => readRow(row).sentence);

/** Eight times the text: linear is 8, quadratic 64; between them lies room for a busy machine. */
const MOST = 30;
/** Milliseconds a test may wait for a machine that does other work. */
const PATIENCE = 60_000;

/** CPU time in microseconds, the least of several runs: other work on the machine must not fail a test. */
function cpu(run: () => void, runs = 4): number {
  const times = Array.from({ length: runs }, () => {
    const start = process.cpuUsage().user;
    run();
    return process.cpuUsage().user - start;
  });
  return Math.max(500, Math.min(...times));
}

function manyStatements(size: number): number {
  const piece = "“It rained on Monday,” Krol said at a meeting. ";
  const text = piece.repeat(size);
  const sentences = Array.from({ length: size }, (_item, at) =>
    span(at * piece.length, (at + 1) * piece.length - 1),
  );
  const statements = sentences.map((at, index) => ({
    ...statement(piece, `s${String(index)}`, "“It rained on Monday,”", "krol", "said"),
    span: span(at.from, at.from + 22),
    said: [span(at.from + 1, at.from + 21)],
  }));
  const paragraphs = [{ span: span(0, text.length), sentences }];
  return cpu(() => findHappenings({ text, published: "2022-03-01", paragraphs, people: [], statements }), 2);
}

test(
  "an article of many statements costs nothing like the square of its length",
  () => {
    manyStatements(250);
    expect(manyStatements(2000) / manyStatements(250)).toBeLessThan(MOST);
  },
  PATIENCE,
);

function cost(text: string): number {
  return cpu(() => findWhens(text, span(0, text.length), { published: "2022-03-01" }));
}

test.each([
  ["golden sentences as one", SENTENCES.join(" ")],
  ["one day again and again", "on Tuesday, "],
  ["prepositions", "in the in the in the "],
  ["figures", "12 3 1999 "],
  ["months", "May March "],
  ["letters without space", "mayjune"],
  ["opened conditions", "if were should unless "],
  ["open marks", "“("],
  ["ordinals", "the sixth day of the "],
  ["white space", "                    on      "],
])(
  "eight times the text costs nothing like its square: %s",
  (_name, unit) => {
    const small = unit.repeat(Math.ceil(8_000 / unit.length));
    cost(small);
    const ratio = cost(small.repeat(8)) / cost(small);
    expect(ratio).toBeLessThan(MOST);
  },
  PATIENCE,
);

function longLine(size: number): number {
  const text = "The bridge opened on 5 May 1974 at a meeting in the town, ".repeat(size);
  const all = span(0, text.length);
  const paragraphs = [{ span: all, sentences: [all] }];
  return cpu(
    () => findHappenings({ text, published: "2022-03-01", paragraphs, people: [], statements: [] }),
    2,
  );
}

test(
  "one long line with a date in every clause costs nothing like its square",
  () => {
    longLine(100);
    expect(longLine(1600) / longLine(200)).toBeLessThan(MOST);
  },
  PATIENCE,
);
