import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { inOneLine, readSeed, readSeeds, seedId } from "./seeds.ts";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const GOOD = "title: Harbour opens\ndate: 2026-03-14\n\nThe harbour opened. “We are glad,” said Ada Quill.\n";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "seeds-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

function problemsOf(content: Uint8Array): readonly string[] {
  const read = readSeed("a.txt", content);
  return "article" in read ? [] : read.map(inOneLine);
}

test.each([
  ["a header and a text", GOOD],
  ["a text alone", "The harbour opened. “We are glad,” said Ada Quill.\n"],
  ["a wire service's line", " date 2026-03-14 PORT NAME – The harbour opened.\n"],
  ["a byte order mark", `\u{FEFF}${GOOD}`],
])("takes %s", (_name, text) => {
  expect(problemsOf(bytes(text))).toEqual([]);
});

test.each([
  ["an empty file", bytes(""), /^seeds\/a\.txt:1: is empty\. Put/],
  ["white space alone", bytes(" \n\t\n"), /is empty/],
  [
    "another encoding",
    new Uint8Array([0x61, 0x0a, 0x62, 0xe9, 0x0a]),
    /^seeds\/a\.txt:2: is not UTF-8\. Save it/,
  ],
  ["a file far too long", new Uint8Array(5_000_000).fill(0x61), /5000000 bytes long.*Split it/],
  ["a day that the calendar lacks", bytes("date: 2026-02-30\n\nText.\n"), /^seeds\/a\.txt:1: /],
  ["a header without a text", bytes("title: Harbour opens\n"), /no text/],
])("refuses %s with the file, the line and the mend", (_name, content, message) => {
  const problems = problemsOf(content);
  expect(problems).toHaveLength(1);
  expect(problems[0]).toMatch(message);
});

test("one seed that cannot be read does not lose the others", () => {
  writeFileSync(join(folder, "a.txt"), GOOD);
  writeFileSync(join(folder, "b.txt"), "");
  writeFileSync(join(folder, "c.md"), GOOD);
  writeFileSync(join(folder, "notes.pdf"), "not an article");
  const { readings, problems } = readSeeds(folder);
  expect(readings.map((reading) => reading.article.id)).toEqual(["a", "c"]);
  expect(problems.map((problem) => problem.file)).toEqual(["seeds/b.txt"]);
});

test("two seeds never share an address", () => {
  writeFileSync(join(folder, "Story One.txt"), GOOD);
  writeFileSync(join(folder, "story-one.txt"), GOOD);
  const { readings, problems } = readSeeds(folder);
  expect(readings).toHaveLength(1);
  expect(problems[0]?.message).toContain("Rename one");
});

test.each([
  ["2022-03-01-lask.txt", "2022-03-01-lask"],
  ["Story One!.md", "story-one"],
  ["Вести дня.txt", "вести-дня"],
  ["...txt", ""],
])("%s has the address %j", (name, id) => {
  expect(seedId(name)).toBe(id);
});

const PAGE = `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>Harbour opens</title>
<meta property="article:published_time" content="2026-03-14T08:00:00Z"></head><body><nav><a href="/">Home</a></nav>
<article><p>The harbour opened after two years.</p><p>“We are glad,” said Ada Quill.</p><script>alert(1)</script></article>
</body></html>`;

test("a saved page becomes an article: its words, its headline and its day, and no markup", () => {
  writeFileSync(join(folder, "page.html"), PAGE);
  const { readings, problems } = readSeeds(folder);
  expect(problems).toEqual([]);
  expect(readings[0]?.article).toMatchObject({
    id: "page",
    title: "Harbour opens",
    published: "2026-03-14",
    language: "en-GB",
  });
  expect(readings[0]?.article.text).not.toMatch(/[<>]|alert/);
  expect(readings[0]?.statements).toHaveLength(1);
});

const latin = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const read = (name: string, content: Uint8Array): string =>
  [readSeed(name, content)]
    .flat()
    .map((one) => ("message" in one ? inOneLine(one) : "read"))
    .join();

test("a page whose letters are only guessed, and one without words, are refused with what to do", () => {
  expect(read("a.html", latin("<p>The caf\u00E9 opened. The caf\u00E9 closed.</p>"))).toMatch(
    /^seeds\/a\.html: .*Save it as UTF-8/,
  );
  expect(read("a.html", latin("<p><img></p>"))).toMatch(
    /^seeds\/a\.html: cannot be read\. There are no words/,
  );
  expect(read("a.html", latin('<meta charset="windows-1252"><p>The caf\u00E9 opened.</p>'))).toBe("read");
});

test("Markdown's signs are no words of the article, and its first heading is the headline", () => {
  const reading = readSeed(
    "a.md",
    bytes("# Harbour opens\n\nThe *harbour* opened. “We are glad,” said Ada Quill.\n"),
  );
  expect("article" in reading ? reading.article : reading).toMatchObject({
    title: "Harbour opens",
    text: "The harbour opened. “We are glad,” said Ada Quill.",
  });
});

const TOLD = "The harbour opened on Saturday. “We are glad,” said Ada Quill.";

test.each([
  ["a headline alone", `Harbour opens at last\n\n${TOLD}\n`, null, null],
  [
    "byline and date below it",
    `Harbour opens at last\nBy Bo Lind\n14 March 2026\n\n${TOLD}`,
    "2026-03-14",
    "Bo Lind",
  ],
  [
    "a header that tells the date",
    `date: 2026-03-15\n\nHarbour opens at last\n\n${TOLD}`,
    "2026-03-15",
    null,
  ],
])("a plain text's own headline is the article's: %s", (_name, text, published, byline) => {
  const reading = readSeed("a.txt", bytes(text));
  expect("article" in reading ? reading.article : reading).toMatchObject({
    title: "Harbour opens at last",
    titleIs: "given",
    text: TOLD,
    published,
    byline,
  });
});

test.each([
  ["a quotation that stands alone", `“The harbour is open.”\n\n${TOLD}`],
  ["a sentence", `The harbour is open.\n\n${TOLD}`],
  ["words with no paragraph below them that is longer", "Harbour opens at last\n\nIt did."],
])("what begins a text and is no headline stays in it: %s", (_name, text) => {
  const reading = readSeed("a.txt", bytes(text));
  expect("article" in reading ? reading.article : reading).toMatchObject({ titleIs: "derived", text });
});
