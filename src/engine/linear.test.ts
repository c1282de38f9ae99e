import { expect, test } from "vitest";
import { readPlain } from "./read-article.ts";

/** How many times as long the longer text is; the shorter one is read as often beside it. */
const TIMES = 8;
/** One reading of the longer for eight of the shorter: linear is 1, quadratic 8; between them lies room for a busy machine. */
const MOST = 4;
/** UTF-16 code units of the shorter text. */
const SHORT = 8000;
/** Milliseconds a test may wait for a machine that does other work. */
const PATIENCE = 120_000;

/**
 * Processor time in microseconds of so many readings, the least of three runs; what is too short to measure counts as
 * this much. Both sides read as many units, so that what the collector and the compiler take is alike on both.
 */
function cost(text: string, readings: number): number {
  const runs = [0, 1, 2].map(() => {
    const start = process.cpuUsage().user;
    for (let i = 0; i < readings; i += 1) readPlain(text, { id: "x" });
    return process.cpuUsage().user - start;
  });
  return Math.max(16_000, Math.min(...runs));
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
    const short = cost(ofLength(unit, SHORT), TIMES);
    expect(cost(ofLength(unit, SHORT * TIMES), 1) / short).toBeLessThan(MOST);
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
