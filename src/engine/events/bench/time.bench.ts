/*
 * `npm run bench:time`: our time expressions beside chrono-node alone, on the same golden sentences. chrono gets the
 * publication day at noon UTC and is read through its components, at the precision it calls certain.
 * Our own rules stand rather than a wrapper round chrono: of the values chrono misses, most are forms it does not
 * read at all (counted days, one-sided times, seasons, decades, conditions), and the tense that corrects its weekdays
 * must be read from the sentence anyway; wrapping it would keep both sets of rules and add its 13.5 kB.
 */
import { parse } from "chrono-node";
import type { ParsedComponents } from "chrono-node";
import { span } from "../../text/span.ts";
import { edtfRange } from "../edtf-range.ts";
import { findWhens } from "../find-whens.ts";
import { GOLDEN } from "../golden/all.ts";
import type { Golden } from "../golden/read-row.ts";
import { readRow } from "../golden/read-row.ts";
import { timesOfStory } from "../golden/read-story.ts";
import { readTable } from "./read-table.ts";
import type { GoldenRow } from "../golden/row.ts";
import { UNSEEN } from "../golden/unseen.ts";
import { UNSEEN_FIFTH_A, UNSEEN_FIFTH_B } from "../golden/unseen-fifth.ts";
import { UNSEEN_FOURTH } from "../golden/unseen-fourth.ts";
import { UNSEEN_FRESH } from "../golden/unseen-fresh.ts";
import { UNSEEN_NEWS } from "../golden/unseen-news.ts";
import { UNSEEN_SECOND } from "../golden/unseen-second.ts";
import { UNSEEN_SIXTH_A } from "../golden/unseen-sixth-a.ts";
import { UNSEEN_SIXTH_B } from "../golden/unseen-sixth-b.ts";
import { UNSEEN_THIRD } from "../golden/unseen-third.ts";
import { UNSEEN_LONGER } from "../golden/unseen-longer.ts";

const UNSEEN_TABLES: Readonly<Record<string, readonly GoldenRow[]>> = {
  unseen: UNSEEN,
  "unseen, longer": UNSEEN_LONGER,
  "unseen, news": UNSEEN_NEWS,
  "unseen, fresh": UNSEEN_FRESH,
  "unseen, second": UNSEEN_SECOND,
  "unseen, third": UNSEEN_THIRD,
  "unseen, fourth": UNSEEN_FOURTH,
  "unseen, fifth A": UNSEEN_FIFTH_A,
  "unseen, sixth A": UNSEEN_SIXTH_A,
};

/** Scored, and its misses never printed: what is read is tuned to. */
const KEPT_SHUT: Readonly<Record<string, readonly GoldenRow[]>> = {
  "unseen, fifth B": UNSEEN_FIFTH_B,
  "unseen, sixth B": UNSEEN_SIXTH_B,
};

interface Read {
  readonly edtf: string;
  readonly from: number;
  readonly to: number;
}

const bare = (edtf: string): string => edtf.replace(/[?~%]/gu, "");

function ours({ sentence, published }: Golden): readonly Read[] {
  return findWhens(sentence, span(0, sentence.length), { published }).map(({ edtf, words }) => ({
    edtf: bare(edtf),
    from: words.from,
    to: words.to,
  }));
}

function written(components: ParsedComponents): string {
  const part = (name: "year" | "month" | "day", width: number): string =>
    String(components.get(name) ?? 0).padStart(width, "0");
  if (components.isCertain("day") || components.isCertain("weekday"))
    return `${part("year", 4)}-${part("month", 2)}-${part("day", 2)}`;
  return components.isCertain("month") ? `${part("year", 4)}-${part("month", 2)}` : part("year", 4);
}

function chronos({ sentence, published }: Golden): readonly Read[] {
  const reference = { instant: new Date(`${published}T12:00:00Z`), timezone: 0 };
  return parse(sentence, reference).map(({ start, end, index, text }) => ({
    edtf: end ? `${written(start)}/${written(end)}` : written(start),
    from: index,
    to: index + text.length,
  }));
}

/** Exactly the value, and no other time beside it; for a refused row: nothing at all. */
function exact(row: Golden, read: readonly Read[]): boolean {
  return row.expected === null
    ? read.length === 0
    : read.length === 1 && read[0]?.edtf === bare(row.expected.edtf);
}

/** The value and how it was come by; nothing else beside it. */
function valueAndBasis(row: Golden): boolean {
  const whens = findWhens(row.sentence, span(0, row.sentence.length), { published: row.published });
  if (row.expected === null) return whens.length === 0;
  const [when] = whens;
  return (
    whens.length === 1 &&
    bare(when?.edtf ?? "") === bare(row.expected.edtf) &&
    when?.basis === row.expected.basis
  );
}

/** The value with its mark of doubt, the basis and the words, and no other time beside it. */
function strict(row: Golden): boolean {
  const whens = findWhens(row.sentence, span(0, row.sentence.length), { published: row.published });
  const { expected } = row;
  const [when] = whens;
  if (expected === null || when === undefined) return expected === null && whens.length === 0;
  return (
    whens.length === 1 &&
    when.edtf === expected.edtf &&
    when.basis === expected.basis &&
    when.words.from === expected.from &&
    when.words.to === expected.to
  );
}

/** A first time that shares a day with the expected range: what a reader of days alone would forgive. */
function near(row: Golden, read: readonly Read[]): boolean {
  if (row.expected === null) return read.length === 0;
  const [want, got] = [edtfRange(row.expected.edtf), edtfRange(read[0]?.edtf ?? "")];
  if (got.from === null && got.to === null) return read.length > 0 && want.from === want.to;
  return (want.from ?? "") <= (got.to ?? "~") && (got.from ?? "") <= (want.to ?? "~");
}

const percent = (part: number, whole: number): string =>
  `${((100 * part) / Math.max(1, whole)).toFixed(1)} %`;
const line = (cells: readonly string[]): void =>
  console.log(cells.map((cell, at) => (at === 0 ? cell.padEnd(22) : cell.padStart(12))).join(""));

line(["table", "rows", "ours", "chrono", "with basis", "ours strict", "ours near", "chrono near"]);
function score(name: string, rows: readonly Golden[]): void {
  const count = (reader: (row: Golden) => readonly Read[], right: typeof exact): string =>
    percent(rows.filter((row) => right(row, reader(row))).length, rows.length);
  line([
    name,
    String(rows.length),
    count(ours, exact),
    count(chronos, exact),
    percent(rows.filter((row) => valueAndBasis(row)).length, rows.length),
    percent(rows.filter((row) => strict(row)).length, rows.length),
    count(ours, near),
    count(chronos, near),
  ]);
}
const tables = Object.entries(GOLDEN).map(([name, rows]): [string, readonly Golden[]] => [
  name,
  rows.map((row) => readRow(row)),
]);
for (const [name, rows] of tables) score(name, rows);
const tuned = tables.flatMap(([, rows]) => rows);
score("all that is tuned to", tuned);
if (process.argv.includes("--unseen")) {
  const unseen = Object.entries(UNSEEN_TABLES).map(([name, rows]): [string, readonly Golden[]] => [
    name,
    rows.map((row) => readRow(row)),
  ]);
  for (const [name, rows] of unseen) score(name, rows);
  for (const [name, rows] of Object.entries(KEPT_SHUT))
    score(
      name,
      rows.map((row) => readRow(row)),
    );
  stories();
  for (const row of unseen.flatMap(([, rows]) => rows)) {
    const read = ours(row);
    if (!exact(row, read))
      console.log(
        `  missed: ${row.sentence} (${row.published}) want ${row.expected?.edtf ?? "nothing"}, got ${read.map((one) => one.edtf).join(", ") || "nothing"}`,
      );
  }
}

/** The value at the row's words; whatever else is read does not count. */
function atWords({ expected }: Golden, read: readonly Read[]): boolean {
  if (expected === null) return read.length === 0;
  const here = read.filter((one) => one.from < expected.to && expected.from < one.to);
  return here.length === 1 && here[0]?.edtf === bare(expected.edtf);
}

/** Read sentence by sentence, as in an article. */
function told({ sentence, published }: Golden): readonly Read[] {
  return timesOfStory(sentence, published).map(({ edtf, words }) => ({
    edtf: bare(edtf),
    from: words.from,
    to: words.to,
  }));
}

/** Sentences and short runs of them, each half by whether whoever wrote it was sure; values at their words, ours and chrono's. */
function stories(): void {
  const rows = readTable(new URL("../golden/unseen-seventh.tsv", import.meta.url));
  for (const half of ["A", "B", "refused"])
    for (const sure of [true, false]) {
      const own = rows.filter((row) => row.half === half && row.sure === sure);
      if (own.length === 0) continue;
      const count = (reader: typeof told): string =>
        percent(own.filter((row) => atWords(row, reader(row))).length, own.length);
      line([`seventh ${half}, ${sure ? "sure" : "unsure"}`, String(own.length), count(told), count(chronos)]);
    }
}

function median(run: () => void): number {
  const times = Array.from({ length: 7 }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return times.toSorted((a, b) => a - b)[3] ?? 0;
}
const mine = median(() => tuned.forEach((row) => ours(row)));
const theirs = median(() => tuned.forEach((row) => chronos(row)));
console.log(
  `time for all sentences, median of 7: ours ${mine.toFixed(1)} ms, chrono ${theirs.toFixed(1)} ms, ${(theirs / mine).toFixed(1)} times ours`,
);
