import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import nlp from "compromise";
import { toExchange, type ExchangeQuote } from "../../cli/exchange.ts";
import { readFolder } from "./read-folder.ts";
import { add, NOTHING, score as scoreGolden } from "../golden/score.ts";
import type { Sureness } from "../model.ts";
import { readArticle, readPlain } from "../read-article.ts";
import { toGold } from "./golden-exchange.bench.ts";
import { readByPlainRule } from "./plain-rule.bench.ts";

// Run by `npm run bench:attribution`: our figures and two baselines on the shared corpora and on our golden articles, those
// that rules were made for and those that were not, with 95 % intervals over articles.
const SHARED = new URL("../../../../shared/", import.meta.url).pathname;
const SCORER = join(SHARED, "bench/score-quotes.mjs");
const QUOTED = join(SHARED, "data/gum-news-quoted.jsonl");
const ALL = join(SHARED, "data/gum-news.jsonl");
const CUES = join(SHARED, "data/speech-cues.regex.txt");

interface Document {
  readonly id: string;
  readonly text: string;
}
type Read = (document: Document) => readonly ExchangeQuote[];
type Row = readonly (string | number)[];

const ours: Read = ({ id, text }) => toExchange(readPlain(text, { id })).quotes;
const plain: Read = ({ text }) => readByPlainRule(text);
const compromise: Read = ({ text }) => {
  const found: unknown = nlp(text).quotations().json({ offset: true });
  if (!Array.isArray(found)) return [];
  return found.flatMap((one: unknown) => {
    const at = offsetOf(one);
    return at === null
      ? []
      : [{ ...at, kind: "direct" as const, speaker: null, speaker_name: null, cue: null }];
  });
};

function offsetOf(value: unknown): { start: number; end: number } | null {
  if (typeof value !== "object" || value === null || !("offset" in value)) return null;
  const { offset } = value;
  if (typeof offset !== "object" || offset === null || !("start" in offset) || !("length" in offset))
    return null;
  const { start, length } = offset;
  return typeof start === "number" && typeof length === "number" ? { start, end: start + length } : null;
}

function load(file: string): Document[] {
  const lines = readFileSync(file, "utf8").trim().split("\n");
  return lines.flatMap((line) => {
    const value: unknown = JSON.parse(line);
    if (typeof value !== "object" || value === null || !("id" in value) || !("text" in value)) return [];
    return typeof value.id === "string" && typeof value.text === "string"
      ? [{ id: value.id, text: value.text }]
      : [];
  });
}

/** The scorer’s own lines for one reading of one corpus. */
function score(name: string, gold: string, read: Read, options: readonly string[]): Row {
  const file = join(mkdtempSync(join(tmpdir(), "score-")), "pred.jsonl");
  const lines = load(gold).map((document) => JSON.stringify({ id: document.id, quotes: read(document) }));
  writeFileSync(file, `${lines.join("\n")}\n`);
  const out = execFileSync("node", [SCORER, gold, file, "--boot", "500", ...options], { encoding: "utf8" });
  const line = (start: string): string => out.split("\n").find((one) => one.startsWith(start)) ?? "";
  const f1 = (start: string): string =>
    `${/F1 +([\d.]+)/u.exec(line(start))?.[1] ?? "–"} ${/\[.*\]/u.exec(line(start))?.[0] ?? ""}`;
  const share = (start: string): string =>
    `${/acc +([\d.]+)/u.exec(line(start))?.[1] ?? "–"} ${/\[.*\]/u.exec(line(start))?.[0] ?? ""}`;
  return [name, f1("exact"), f1("any"), share("attribution"), f1("e2e"), share("speaker_name")];
}

function print(title: string, rows: readonly Row[]): void {
  const head = [
    "",
    "found, exact",
    "found, any overlap",
    "speaker, of those found",
    "end to end",
    "name, of those found",
  ];
  process.stdout.write(`\n${title}\n\n| ${head.join(" | ")} |\n|${"---|".repeat(head.length)}\n`);
  for (const row of rows) process.stdout.write(`| ${row.join(" | ")} |\n`);
}

/** Our own annotated articles: a file in the shape of the corpora, and how right each sureness is. */
function readGolden(folder: string): { readonly file: string; readonly sureness: readonly Row[] } {
  const articles = readFolder(new URL(folder, import.meta.url)).map(({ id, annotated }) => ({
    id,
    annotated,
    reading: readArticle(annotated.source, { id }),
  }));
  const file = join(mkdtempSync(join(tmpdir(), "golden-")), "gold.jsonl");
  const lines = articles.map(({ id, annotated, reading }) => {
    const { text } = reading.article;
    return JSON.stringify({ id, text, quotes: toGold(annotated, text) });
  });
  writeFileSync(file, `${lines.join("\n")}\n`);
  const counts = articles
    .map(({ annotated, reading }) => scoreGolden(annotated, reading))
    .reduce(add, NOTHING);
  const row = (name: Sureness): Row => {
    const { all, right } = counts.sureness[name];
    return [name, all, right, all === 0 ? "–" : ((100 * right) / all).toFixed(1)];
  };
  return { file, sureness: [row("sure"), row("likely"), row("guess")] };
}

function printGolden(title: string, folder: string): void {
  const { file, sureness } = readGolden(folder);
  const marks = ["--kinds", "direct,mixed"];
  print(title, [
    score("this engine, in marks", file, ours, marks),
    score("plain rule, in marks", file, plain, marks),
    score("this engine, reported", file, ours, ["--kinds", "indirect"]),
  ]);
  process.stdout.write("\n| it says it is | statements | right | % |\n|---|---|---|---|\n");
  for (const row of sureness) process.stdout.write(`| ${row.join(" | ")} |\n`);
}

if (existsSync(SCORER)) {
  printGolden("Golden articles that rules were made for", "../golden/");
  printGolden("Golden articles that no rule was made for", "../golden/unseen/");
}
if (existsSync(SCORER) && existsSync(QUOTED)) {
  const marks = ["--kinds", "direct,mixed"];
  print("Quotes in marks, F1 or accuracy in % with 95 % intervals", [
    score("this engine", QUOTED, ours, marks),
    score("plain rule: marks + nearest “X said”", QUOTED, plain, marks),
    score("compromise quotations()", QUOTED, compromise, marks),
  ]);
  const cue = readFileSync(CUES, "utf8").trim();
  print("Reported speech with a speech cue", [
    score("this engine", ALL, ours, ["--kinds", "indirect", "--cue", cue]),
  ]);
} else process.stdout.write(`The corpora are not here (looked in ${SHARED}); nothing was measured.\n`);
