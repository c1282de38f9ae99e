import { expect, test } from "vitest";
import { importDocument } from "./import-document.ts";
import type { Draft, Imported } from "./model.ts";

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

function bytesOf(
  bytes: Uint8Array,
  name = "a.txt",
  type = "",
  address = "",
): ReturnType<typeof importDocument> {
  return importDocument({ from: "bytes", bytes, name, type, address });
}

function draftOf(imported: ReturnType<typeof importDocument>): Draft {
  if ("problem" in imported) throw new Error(imported.problem);
  return imported.draft;
}

const BODY = `The harbour of Tern Quay opened on Friday after two years of work on its northern wall.

“We are glad that it is done,” said Ada Quill, who has kept the harbour since 2019.

Fishermen waited from the early morning. “I have not slept,” Tom Arle said. The council paid for the wall.`;

const PARAGRAPHS = BODY.split("\n\n");

const PAGE = `<!doctype html><html lang="en-GB"><head><title>Harbour opens | Port Gazette</title>
<meta property="og:title" content="Harbour opens | Port Gazette"><meta property="og:site_name" content="Port Gazette">
<meta property="article:published_time" content="2026-03-14T08:00:00+00:00"><meta name="author" content="By Nell Farrow">
<link rel="canonical" href="/news/harbour"><script>document.title = "taken"</script></head>
<body><nav><ul><li><a href="/">Home</a></li><li><a href="/sport">Sport</a></li></ul></nav>
<article><h1>Harbour opens</h1>${PARAGRAPHS.map((one) => `<p>${one}</p>`).join("")}
<script>alert(1)</script></article><footer>© Port Gazette</footer></body></html>`;

test("a page gives its article and what its head says, and nothing of what stands around it", () => {
  const draft = draftOf(bytesOf(utf8(PAGE), "a.html", "", "https://www.example.org/x"));
  expect(draft).toEqual({
    title: "Harbour opens",
    source: "Port Gazette",
    date: "2026-03-14",
    byline: "Nell Farrow",
    language: "en-GB",
    url: "https://www.example.org/news/harbour",
    place: "",
    text: BODY,
  });
});

test("a page that leaves out html, head and body has its title all the same", () => {
  const html = `<!doctype html><title>Harbour opens</title>${PARAGRAPHS.map((one) => `<p>${one}`).join("\n")}`;
  expect(draftOf(bytesOf(utf8(html), "a.html"))).toMatchObject({ title: "Harbour opens", text: BODY });
});

test("a part of a page from the clipboard keeps all its words, a paragraph for each block", () => {
  const html =
    "<meta charset='utf-8'><p>One &amp; only.</p><ul><li>First</li><li>Second<br>line</li></ul><div>“Yes,” <b>Ada</b>\n Quill said.</div>";
  const imported = importDocument({ from: "words", text: "One & only.", html, address: "" });
  expect(draftOf(imported).text).toBe("One & only.\n\nFirst\n\nSecond\nline\n\n“Yes,” Ada Quill said.");
});

const pastedWords = (text: string, html = ""): Imported =>
  importDocument({ from: "words", text, html, address: "" });

test.each([
  [
    "a page's source",
    `<!DOCTYPE html>\n<html><head><title>Harbour opens</title></head><body><article>${PARAGRAPHS.map((one) => `<p>${one}</p>`).join("\n")}</article></body></html>`,
  ],
  [
    "a piece of a source",
    `${PARAGRAPHS.map((one) => `<p>${one}</p>`).join("\n")}\n<p hidden>Sign up now.</p>`,
  ],
])("%s that is pasted as words comes without its tags, and says so", (_name, source) => {
  const imported = pastedWords(source);
  expect(draftOf(imported).text).toBe(BODY);
  expect("told" in imported ? imported.told : []).toEqual([expect.stringContaining("source of a page")]);
  // As a browser's view of a source copies it, and in a file whose name does not tell.
  const shown = `<table><tr><td>${source.replaceAll("<", "&lt;")}</td></tr></table>`;
  expect(draftOf(pastedWords(source, shown)).text).toBe(BODY);
  expect(draftOf(bytesOf(utf8(source), "a.txt")).text).toBe(BODY);
});

test.each([
  ["a less-than sign", "It was < 5 in May, said Ada Quill."],
  ["a tag that is talked of", "The <p> element begins a paragraph, said Ada Quill. It may end in </p>."],
  ["an address in angle brackets", "<https://example.org/a> is where it stood."],
  ["a beginning that is never ended", "<p> she typed, and went home."],
])("words with %s stay as they are", (_name, words) => {
  expect(draftOf(pastedWords(words)).text).toBe(words);
});

test("what a page hides is none of its words", () => {
  const html =
    "<p>One.</p><p hidden>Two.</p><p style='display: none'>Three.</p><p aria-hidden='true'>Four.</p><p style='visibility:hidden'>Five.</p><p hidden='until-found'>Six.</p><template><p>Seven.</p></template><p aria-hidden='false'>Eight.</p>";
  expect(draftOf(pastedWords("One.", html)).text).toBe("One.\n\nSix.\n\nEight.");
});

test("words chosen in a page come with what its head says of it", () => {
  const html = `<html lang='en-GB'><head><title>Harbour opens - Port Gazette</title><meta property='og:title' content='Harbour opens'><meta property='og:site_name' content='Port Gazette'><meta property='article:published_time' content='2026-03-14T08:00:00Z'></head><body><p>One line.</p><p>Another.</p></body></html>`;
  const chosen = importDocument({
    from: "words",
    text: "",
    html,
    address: "https://paper.example/a",
    chosen: true,
  });
  expect(draftOf(chosen)).toMatchObject({
    title: "Harbour opens",
    source: "Port Gazette",
    date: "2026-03-14",
    language: "en-GB",
    text: "One line.\n\nAnother.",
  });
});

test("a plain text with headline, byline and date gives them up", () => {
  const draft = draftOf(bytesOf(utf8(`Harbour opens\nBy Nell Farrow\nPublished 14 March 2026\n\n${BODY}\n`)));
  expect(draft).toMatchObject({
    title: "Harbour opens",
    byline: "Nell Farrow",
    date: "2026-03-14",
    text: BODY,
  });
});

test("a dateline gives the place, and stays where the engine finds it", () => {
  const draft = draftOf(bytesOf(utf8(`TERN QUAY, Northland – ${BODY}`)));
  expect(draft).toMatchObject({
    title: "",
    place: "TERN QUAY, Northland",
    text: `TERN QUAY, Northland – ${BODY}`,
  });
});

test("a text with header lines of its own is believed, its faults are told", () => {
  const imported = bytesOf(utf8(`title: Harbour opens\ndate: 2026-02-30\nplace: Tern Quay\n\n${BODY}`));
  expect(draftOf(imported)).toMatchObject({
    title: "Harbour opens",
    date: "",
    place: "Tern Quay",
    text: BODY,
  });
  expect(imported).toMatchObject({ told: [expect.stringContaining("2026-02-30")] });
});

test("Markdown comes as words, its first heading as headline", () => {
  const markdown = `---\ntitle: "Harbour opens"\ndate: 2026-03-14\nlayout: post\n---\n\nThe *harbour* of [Tern Quay](https://example.org/a) **opened**.\n\n> “We are glad,” said Ada_Quill.\n\n- one\n`;
  const draft = draftOf(bytesOf(utf8(markdown), "a.md"));
  expect(draft).toMatchObject({
    title: "Harbour opens",
    date: "2026-03-14",
    text: "The harbour of Tern Quay opened.\n\n“We are glad,” said Ada_Quill.\n\none",
  });
  expect(draftOf(bytesOf(utf8(`# Harbour opens\n\n${BODY}`), "a.md")).title).toBe("Harbour opens");
});

const utf16 = (text: string, mark: boolean, big: boolean): Uint8Array => {
  const units = `${mark ? "\u{FEFF}" : ""}${text}`;
  const bytes = new Uint8Array(units.length * 2);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < units.length; i += 1) view.setUint16(i * 2, units.charCodeAt(i), !big);
  return bytes;
};
/** In Windows-1252, the marks and dashes of news text beside plain letters. */
const windows1252 = (text: string): Uint8Array =>
  Uint8Array.from(
    text,
    (letter) => ({ "“": 0x93, "”": 0x94, "’": 0x92, "–": 0x96, é: 0xe9 })[letter] ?? letter.charCodeAt(0),
  );
/** “港が開いた。市長は「うれしい」と話した。” in Shift-JIS, ten times. */
const SHIFT_JIS = Uint8Array.from(
  Array.from({ length: 10 }, () => [
    0x8d, 0x60, 0x82, 0xaa, 0x8a, 0x4a, 0x82, 0xa2, 0x82, 0xbd, 0x81, 0x42, 0x8e, 0x73, 0x92, 0xb7, 0x82,
    0xcd, 0x81, 0x75, 0x82, 0xa4, 0x82, 0xea, 0x82, 0xb5, 0x82, 0xa2, 0x81, 0x76, 0x82, 0xc6, 0x98, 0x62,
    0x82, 0xb5, 0x82, 0xbd, 0x81, 0x42, 0x0a,
  ]).flat(),
);

test.each([
  ["UTF-8", utf8(BODY), BODY],
  ["UTF-8 with its mark", utf8(`\u{FEFF}${BODY}`), BODY],
  ["UTF-16, little end first", utf16(BODY, true, false), BODY],
  ["UTF-16, big end first", utf16(BODY, true, true), BODY],
  ["UTF-16 that does not say so", utf16(BODY, false, false), BODY],
  [
    "Windows-1252",
    windows1252(`${BODY} The café’s owner – Zoé Arle – agreed.`),
    `${BODY} The café’s owner – Zoé Arle – agreed.`,
  ],
])("%s is read as it was written", (_name, bytes, text) => {
  expect(draftOf(bytesOf(bytes)).text).toBe(text);
});

test("Shift-JIS is detected, and the reader is told", () => {
  const imported = bytesOf(SHIFT_JIS);
  expect(draftOf(imported).text).toContain("港が開いた。市長は「うれしい」と話した。");
  expect(imported).toMatchObject({ told: [expect.stringContaining("shift_jis")] });
});

test("a page that states its charset is believed", () => {
  const head = '<!doctype html><html><head><meta charset="windows-1252"></head><body><p>';
  const bytes = Uint8Array.from([
    ...utf8(head),
    0x93,
    ...utf8("Yes, caf"),
    0xe9,
    0x94,
    ...utf8("</p></body></html>"),
  ]);
  expect(draftOf(bytesOf(bytes, "a.html")).text).toBe("“Yes, café”");
});

const noise = Uint8Array.from({ length: 4000 }, (_, i) => (i * 7919) % 251);
test.each([
  ["a PDF", utf8("%PDF-1.7 …"), "a.txt", /a PDF/],
  ["an office document", utf8("PK\u0003\u0004 …"), "a.txt", /zip archive or an office/],
  ["bytes at random", noise, "a.txt", /not a text/],
  ["nothing", new Uint8Array(0), "a.txt", /no words/],
  ["white space", utf8(" \n\t "), "a.txt", /no words/],
  [
    "a page without words",
    utf8("<!doctype html><html><body><img src=a.png></body></html>"),
    "a.html",
    /no words/,
  ],
  ["50 MB", new Uint8Array(50_000_000).fill(0x61), "a.txt", /50 MB long/],
  ["a text of five million letters", utf8("word ".repeat(1_000_000)), "a.txt", /more words than any article/],
  ["UTF-16 cut short", utf16("abc", true, false).subarray(0, 7), "a.txt", /cut short/],
  ["a hundred thousand elements deep", utf8("<div>".repeat(100_000) + "deep"), "a.html", /nested/],
  ["a hundred thousand elements wide", utf8("<br>a".repeat(100_000)), "a.html", /nested/],
])("%s is refused in a sentence that says what to do", (_name, bytes, name, words) => {
  const imported = bytesOf(bytes, name);
  expect(imported).toMatchObject({ problem: expect.stringMatching(words) });
});
