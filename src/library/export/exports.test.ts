import { describe, expect, it } from "vitest";
import { readArticle } from "../../engine/read-article.ts";
import type { Reading } from "../../engine/model.ts";
import { toAnnotations } from "./annotations.ts";
import { annotationFaults } from "../fixtures/annotation-rules.ts";
import { toCsv } from "./csv.ts";
import { type ExportedQuote, exportedQuotes } from "./exported-quote.ts";
import { toMarkdown } from "./markdown.ts";

const reading = readArticle(
  `title: The *lamp* is lit
source: Gull Point Post
date: 2031-04-05
url: https://example.org/lamp

🌊🌊 rose.

“We are [very] glad,” said Ada Quill, the keeper, on Friday.

“Nobody asked me,” said Bram Oake.
`,
  { id: "lamp" },
);
const how = {
  words: ({ text }: Reading["article"], { span }: Reading["statements"][number]) =>
    text.slice(span.from, span.to),
  link: (statement: { readonly id: string }) => `https://reader.example/a/lamp/?p=${statement.id}`,
};
const quotes = exportedQuotes(reading, how);
const [first] = quotes;

function withWords(words: string): ExportedQuote {
  if (first === undefined) throw new RangeError("The article has no statement.");
  return { ...first, words };
}

const FILE = {
  id: "urn:uuid:6f2b8a52-1c0f-4c59-9c53-0b2f0a4f8d11",
  label: "Quotes",
  pageOf: (id: string) => `https://reader.example/a/${id}/`,
};

const parsed = (list: readonly ExportedQuote[]): unknown => JSON.parse(toAnnotations(list, FILE));

describe("annotations", () => {
  it("keep every rule of the W3C’s model", () => {
    expect(quotes).toHaveLength(2);
    expect(annotationFaults(parsed(quotes))).toEqual([]);
    expect(annotationFaults(parsed([]))).toEqual([]);
  });

  it("select the words by what they are and by where they stand, counted in code points", () => {
    expect(parsed(quotes)).toMatchObject({
      total: 2,
      first: {
        items: [
          {
            body: [
              { purpose: "tagging", value: "Ada Quill" },
              { purpose: "describing", value: expect.stringContaining("quotation of Ada Quill") },
            ],
            creator: `${FILE.id}#on-the-record`,
            generator: { id: `${FILE.id}#on-the-record`, type: "Software" },
            target: {
              source: { id: "https://reader.example/a/lamp/", via: "https://example.org/lamp" },
              selector: [
                {
                  exact: "“We are [very] glad,”",
                  prefix: "🌊🌊 rose.\n\n",
                  suffix: " said Ada Quill, the keeper, on ",
                },
                { start: 10, end: 31 },
              ],
            },
          },
          {},
        ],
      },
    });
  });

  it("say whose finding it is when a human corrected it", () => {
    const byReader = quotes.map((one) => ({ ...one, statement: { ...one.statement, rule: "reader" } }));
    expect(JSON.stringify(parsed(byReader))).toContain('#a-reader","type":"Person","name":"A reader"}');
  });

  it.each([
    ["no context", { type: "AnnotationCollection" }],
    [
      "an annotation without a target",
      { "@context": "http://www.w3.org/ns/anno.jsonld", id: "urn:x:1", type: "Annotation" },
    ],
    [
      "a position that ends before it begins",
      {
        "@context": "http://www.w3.org/ns/anno.jsonld",
        id: "urn:x:1",
        type: "Annotation",
        target: {
          source: "https://a.example/",
          selector: { type: "TextPositionSelector", start: 9, end: 3 },
        },
      },
    ],
    [
      "a quote selector without its words",
      {
        "@context": "http://www.w3.org/ns/anno.jsonld",
        id: "urn:x:1",
        type: "Annotation",
        target: { source: "https://a.example/", selector: { type: "TextQuoteSelector" } },
      },
    ],
    [
      "two purposes in one",
      {
        "@context": "http://www.w3.org/ns/anno.jsonld",
        id: "urn:x:1",
        type: "Annotation",
        body: { type: "TextualBody", value: "a", purpose: "shouting" },
        target: "https://a.example/",
      },
    ],
    [
      "a collection with members and no page",
      {
        "@context": "http://www.w3.org/ns/anno.jsonld",
        id: "urn:x:1",
        type: "AnnotationCollection",
        total: 3,
      },
    ],
  ])("the rules refuse %s", (_name, value) => {
    expect(annotationFaults(value)).not.toEqual([]);
  });

  const SOUND = {
    "@context": "http://www.w3.org/ns/anno.jsonld",
    id: "urn:x:1",
    type: "Annotation",
    created: "2031-04-05T06:07:08Z",
    target: "https://a.example/",
  };
  it.each([
    ["nothing more", {}],
    ["an instant with its zone", { modified: "2031-04-05T06:07:08.5+02:00" }],
    ["a text as its body", { bodyValue: "Yes" }],
    ["rights by their addresses", { rights: ["https://a.example/licence"] }],
    [
      "a text that runs from right to left",
      { body: { type: "TextualBody", value: "x", textDirection: "rtl" } },
    ],
    ["a page of the web as its body", { body: { id: "https://a.example/b" } }],
  ])("the rules take an annotation with %s", (_name, more) => {
    expect(annotationFaults({ ...SOUND, ...more })).toEqual([]);
  });

  it.each([
    ["a day for an instant", { created: "2031-04-05" }, /3\.3\.1/],
    ["two instants", { modified: [SOUND.created, SOUND.created] }, /3\.3\.1/],
    ["a body and its text besides", { body: "https://a.example/b", bodyValue: "Yes" }, /3\.2\.5/],
    ["rights in words", { rights: "all mine" }, /3\.3\.6/],
    ["two canonical addresses", { canonical: ["urn:x:2", "urn:x:3"] }, /3\.3\.7/],
    [
      "a text that runs upwards",
      { body: { type: "TextualBody", value: "x", textDirection: "up" } },
      /3\.2\.1/,
    ],
    ["a text that has a source", { body: { type: "TextualBody", value: "x", source: "urn:x:2" } }, /3\.2, 4/],
    ["a body that is nowhere", { body: { format: "text/html" } }, /3\.2\.1/],
    ["a target with words of its own", { target: { source: "urn:x:2", value: "x" } }, /3\.2, 4/],
  ])("the rules refuse an annotation with %s", (_name, more, rule) => {
    expect(annotationFaults({ ...SOUND, ...more }).join(" ")).toMatch(rule);
  });
});

describe("Markdown", () => {
  it("tells article, words, speaker and link, and the words are no markup", () => {
    expect(toMarkdown(quotes.slice(0, 1))).toBe(
      `# The \\*lamp\\* is lit

Gull Point Post, 2031-04-05. [Original](<https://example.org/lamp>)

> “We are \\[very\\] glad,”
>
> — Ada Quill, keeper ([quotation](<${first?.link ?? ""}>))
`,
    );
  });

  it.each([
    ["- a list", "> \\- a list"],
    ["12. a number", "> 12\\. a number"],
    ["<script>alert(1)</script>", "> \\<script\\>alert(1)\\</script\\>"],
    ["two\n\n# lines", "> two \\# lines"],
    ["![a](b)", "> !\\[a\\](b)"],
    ["plain words, as they are.", "> plain words, as they are."],
  ])("%j stays words", (words, line) => {
    expect(toMarkdown([withWords(words)])).toContain(`${line}\n`);
  });

  it("names an unknown speaker as one, and an address cannot break out of its link", () => {
    const [one] = quotes.map((quote) => ({ ...quote, speaker: null, link: "https://a.example/>)[x](y z" }));
    if (one === undefined) throw new RangeError("The article has no statement.");
    expect(toMarkdown([one])).toContain(
      "> — Unknown speaker ([quotation](<https://a.example/%3E)[x](y%20z>))",
    );
  });
});

/** Reads RFC 4180 back, independently of how it was written. */
function parse(csv: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  for (const match of csv.replace(/^\u{FEFF}/u, "").matchAll(/("(?:[^"]|"")*"|[^",\r\n]*)(,|\r\n|$)/gu)) {
    const [, value = "", end] = match;
    rows.at(-1)?.push(value.startsWith('"') ? value.slice(1, -1).replaceAll('""', '"') : value);
    if (end === "\r\n") rows.push([]);
    if (end === "") break;
  }
  return rows.slice(0, -1);
}

describe("comma-separated values", () => {
  it("has a header and a line for each statement, in UTF-8 that a spreadsheet knows as such", () => {
    const csv = toCsv(quotes);
    expect(csv.startsWith("\u{FEFF}headline,source,published,")).toBe(true);
    const rows = parse(csv);
    expect(rows).toHaveLength(3);
    expect(rows[1]).toEqual([
      "The *lamp* is lit",
      "Gull Point Post",
      "2031-04-05",
      "Ada Quill",
      "keeper",
      "quotation",
      "“We are [very] glad,”",
      expect.stringMatching(/^(sure|likely|guess)$/),
      "program",
      first?.link,
    ]);
  });

  it.each(['=HYPERLINK("https://a.example")', "+1", "-1", "@SUM(A1)", "\tx", "＝1"])(
    "%j is no formula",
    (words) => {
      expect(parse(toCsv([withWords(words)]))[1]?.[6]).toBe(`'${words}`);
    },
  );

  it.each(['a "b", c', "one\r\ntwo", "plain", "1+1=2", ""])("%j comes back as it was", (words) => {
    expect(parse(toCsv([withWords(words)]))[1]?.[6]).toBe(words);
  });
});
