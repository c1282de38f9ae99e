import { readFileSync } from "node:fs";
import { array, assert, constantFrom, lorem, nat, oneof, property, record, string } from "fast-check";
import { expect, test } from "vitest";
import type { Reading, Span } from "./model.ts";
import { readArticle, readPlain } from "./read-article.ts";

// 10⁵ in a run by hand: CASES=100000 npx vitest run src/engine/properties.test.ts
const CASES = Number(process.env["CASES"] ?? 60);
/** Milliseconds that a case may take on a busy machine, an article being read three times; what a run may take grows with its cases. */
const CASE_TIME = 60;
const LIMIT = { timeout: 60_000 + CASES * CASE_TIME };
const SEED = readFileSync(new URL("../../seeds/2022-03-01-lask.txt", import.meta.url), "utf8");
const MARKS = [
  "“",
  "”",
  "„",
  "«",
  "»",
  "‘",
  "’",
  "'",
  '"',
  "''",
  "``",
  "‹",
  "›",
  "\n\n",
  "\n",
  " ",
  "\u0000",
  "\uD800",
  "\uDC00",
  "—",
  ", he said",
  " said Lee: ",
  ".",
];

function spansOf(reading: Reading): Span[] {
  const { article, people, statements, happenings, notes } = reading;
  const spans: Span[] = notes.map((note) => note.span);
  for (const paragraph of article.paragraphs) spans.push(paragraph.span, ...paragraph.sentences);
  for (const person of people) for (const mention of person.mentions) spans.push(mention.span);
  for (const { span, said, attribution } of statements) {
    spans.push(span, ...said);
    if (attribution.speaker === null) continue;
    spans.push(attribution.mention, ...attribution.chain);
    if (attribution.cue !== null) spans.push(attribution.cue);
  }
  for (const { sentence, gist, when } of happenings) {
    spans.push(sentence, gist);
    if (when !== null) spans.push(when.words);
  }
  return spans;
}

function faultsOf(text: string): string[] {
  const reading = readPlain(text, { id: "x" });
  const faults: string[] = [];
  for (const { from, to } of spansOf(reading))
    if (from < 0 || to < from || to > text.length) faults.push(`${from}–${to} of ${text.length}`);
  const ids = [...reading.people, ...reading.statements, ...reading.happenings].map(({ id }) => id);
  if (new Set(ids).size !== ids.length) faults.push("two bear one id");
  const known = new Set(reading.people.map(({ id }) => id));
  for (const { attribution } of reading.statements) {
    if (attribution.speaker !== null && !known.has(attribution.speaker))
      faults.push(`speaker ${attribution.speaker} is nobody of the article`);
  }
  for (const person of reading.people)
    for (const member of person.members) if (!known.has(member)) faults.push(`member ${member} is nobody`);
  if (reading.article.text !== text) faults.push("the text was changed");
  if (JSON.stringify(readPlain(text, { id: "x" })) !== JSON.stringify(reading))
    faults.push("another output for the same input");
  return faults;
}

test("random text of any units is read without a fault", LIMIT, () => {
  assert(
    property(string({ unit: "binary", maxLength: 400 }), (text) => {
      expect(faultsOf(text)).toEqual([]);
    }),
    { numRuns: CASES },
  );
});

test("random runs of marks, breaks and words of saying are read without a fault", LIMIT, () => {
  const piece = oneof(
    constantFrom(...MARKS),
    constantFrom("Ann Lee", "the minister", "“We go,”", "he", "according to"),
    lorem({ maxCount: 4 }),
  );
  assert(
    property(array(piece, { maxLength: 60 }), (pieces) => {
      expect(faultsOf(pieces.join(" "))).toEqual([]);
    }),
    { numRuns: CASES },
  );
});

test("a real article with marks put in, taken out and turned is read without a fault", LIMIT, () => {
  const edit = record({ at: nat(SEED.length), cut: nat(6), put: constantFrom("", ...MARKS) });
  assert(
    property(array(edit, { minLength: 1, maxLength: 12 }), (edits) => {
      let text = SEED;
      for (const { at, cut, put } of edits) text = text.slice(0, at) + put + text.slice(at + cut);
      expect(faultsOf(text)).toEqual([]);
      expect(() => readArticle(text, { id: "x" })).not.toThrow();
    }),
    { numRuns: CASES },
  );
});

const SHAPES: readonly (readonly [name: string, make: (length: number) => string])[] = [
  ["opening marks only", (n) => "“".repeat(n)],
  ["marks of every kind", (n) => '“a” ‘b’ "c" «d» '.repeat(n / 16)],
  ["straight single marks", (n) => "'a b' ".repeat(n / 6)],
  ["words without a space", (n) => "abc".repeat(n / 3)],
  ["one endless sentence", (n) => "and the minister said that he would go ".repeat(n / 39)],
  ["one endless line of sentences", (n) => "“We go,” said Ann Lee. She said no. ".repeat(n / 36)],
  [
    "ever new names",
    (n) => Array.from({ length: n / 24 }, (_, i) => `Ann B${i}lee said it was so. `).join(""),
  ],
  ["paragraphs with an open mark", (n) => "“We go and go\n\n".repeat(n / 16)],
  ["full stops", (n) => ". ".repeat(n / 2)],
  ["commas", (n) => "a, ".repeat(n / 3)],
  ["capitals", (n) => "Ann Lee Park ".repeat(n / 13)],
  ["brackets", (n) => "( ".repeat(n / 2)],
  ["dashes", (n) => "a – ".repeat(n / 4)],
];

/**
 * The fastest of four runs, in milliseconds of processor time, so that a busy machine does not count; nor do the first
 * runs over a new shape, in which the code is compiled for it.
 */
function fastest(text: string): number {
  let best = Infinity;
  for (let i = 0; i < 4; i += 1) {
    const start = process.cpuUsage();
    readPlain(text, { id: "x" });
    const { user, system } = process.cpuUsage(start);
    best = Math.min(best, (user + system) / 1000);
  }
  return best;
}

test.each(SHAPES)(
  "%s: four times the length takes no more than ten times as long",
  { timeout: 60_000 },
  (_name, make) => {
    const small = make(16_000);
    const large = make(64_000);
    readPlain(small, { id: "warm" });
    // Quadratic work would take sixteen times as long; ten leaves room for a busy machine.
    expect(fastest(large)).toBeLessThan(Math.max(400, fastest(small) * 10));
  },
);
