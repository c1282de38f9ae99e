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

/** How many times as long the longer text is; the shorter one is read as often beside it. */
const TIMES = 8;
/** One reading of the longer for eight of the shorter: linear is 1, quadratic 8; between them lies room for a busy machine. */
const MOST = 4;
/** Milliseconds a test may wait for a machine that does other work. */
const PATIENCE = 60_000;

/**
 * Processor time in microseconds of so many readings, the least of three runs; what is too short to measure counts as
 * this much. Both sides read as many units, so that what the collector and the compiler take is alike on both.
 */
function cpu(run: () => void, readings: number): number {
  const times = [0, 1, 2].map(() => {
    const start = process.cpuUsage().user;
    for (let i = 0; i < readings; i += 1) run();
    return process.cpuUsage().user - start;
  });
  return Math.max(16_000, Math.min(...times));
}

function manyStatements(size: number, readings: number): number {
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
  return cpu(
    () => findHappenings({ text, published: "2022-03-01", paragraphs, people: [], statements }),
    readings,
  );
}

test(
  "an article of many statements costs nothing like the square of its length",
  () => {
    const short = manyStatements(250, TIMES);
    expect(manyStatements(250 * TIMES, 1) / short).toBeLessThan(MOST);
  },
  PATIENCE,
);

function cost(text: string, readings: number): number {
  return cpu(() => findWhens(text, span(0, text.length), { published: "2022-03-01" }), readings);
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
    const short = cost(small, TIMES);
    expect(cost(small.repeat(TIMES), 1) / short).toBeLessThan(MOST);
  },
  PATIENCE,
);

function longLine(size: number, readings: number): number {
  const text = "The bridge opened on 5 May 1974 at a meeting in the town, ".repeat(size);
  const all = span(0, text.length);
  const paragraphs = [{ span: all, sentences: [all] }];
  return cpu(
    () => findHappenings({ text, published: "2022-03-01", paragraphs, people: [], statements: [] }),
    readings,
  );
}

test(
  "one long line with a date in every clause costs nothing like its square",
  () => {
    const short = longLine(200, TIMES);
    expect(longLine(200 * TIMES, 1) / short).toBeLessThan(MOST);
  },
  PATIENCE,
);
