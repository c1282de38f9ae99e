import { expect, test } from "vitest";
import { readPlain } from "./read-article.ts";

/** Eight times the text: linear is 8, quadratic 64; between them lies room for a busy machine. */
const MOST = 30;
/** UTF-16 code units of the shorter text. */
const SHORT = 8000;
/** Milliseconds a test may wait for a machine that does other work. */
const PATIENCE = 120_000;

/** Processor time in microseconds, the lesser of two runs; what is too short to measure counts as this much. */
function cost(text: string): number {
  const times = [0, 1].map(() => {
    const start = process.cpuUsage().user;
    readPlain(text, { id: "x" });
    return process.cpuUsage().user - start;
  });
  return Math.max(2000, Math.min(...times));
}

function ofLength(unit: string, length: number): string {
  return unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
}

test.each([
  ["letters without a space", "abcdef"],
  ["opening marks", "“"],
  ["straight marks", '"'],
  ["closing marks", "”"],
  ["apostrophes", "'"],
  ["marks of several kinds", "(“'"],
  ["one sentence without an end", "the man of the town "],
  ["line ends", "\n"],
  ["opening brackets", "("],
  ["figures", "7"],
  ["dates in one line", "5 May 2021 "],
  ["one word of saying", "said "],
  ["a saying with a name", "said Lee "],
  ["one name", "Ann Lee "],
  ["two who speak together", "Ann and Bob said. "],
  ["one title", "The Green minister said no. "],
  ["quotes that never end", "“Go on.\n\n"],
  ["short quotes", "“Go,” he said. "],
  ["initials", "A."],
  ["hyphens", "a-"],
  ["dashes", "—"],
  ["half a pair of units", "\uD83D"],
  ["signs of two units", "😀"],
])(
  "eight times the text is read in nothing like the square of the time: %s",
  (_name, unit) => {
    expect(cost(ofLength(unit, SHORT * 8)) / cost(ofLength(unit, SHORT))).toBeLessThan(MOST);
  },
  PATIENCE,
);

test(
  "a line of more marks than a call may have arguments is read",
  () => {
    expect(readPlain("“".repeat(200_000), { id: "x" }).notes.length).toBeGreaterThan(0);
  },
  PATIENCE,
);
