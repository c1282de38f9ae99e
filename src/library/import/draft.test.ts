import { assert, property, record, string } from "fast-check";
import { expect, test } from "vitest";
import { readArticle } from "../../engine/read-article.ts";
import { readHeader } from "../../engine/text/header.ts";
import { draftOf, draftProblems, sourceOf } from "./draft.ts";
import { EMPTY_DRAFT } from "./model.ts";
import { ownId } from "./own-id.ts";

const DRAFT = {
  title: "Harbour opens",
  date: "2026-03-14",
  source: "Port Gazette",
  byline: "Nell Farrow",
  place: "Tern Quay",
  language: "en-GB",
  url: "https://example.org/a",
  text: "The harbour opened.\n\n“We are glad,” said Ada Quill.",
};

test("a draft is stored as a seed is written, and read back as it was", () => {
  const { article } = readArticle(sourceOf(DRAFT), { id: "a" });
  const { date, ...rest } = DRAFT;
  expect(article).toMatchObject({ ...rest, published: date });
  expect(draftProblems(DRAFT)).toEqual({});
});

test("a place that the text's own dateline gives is not said twice", () => {
  const draft = { ...EMPTY_DRAFT, place: "TERN QUAY", text: "TERN QUAY – The harbour opened." };
  expect(sourceOf(draft)).not.toContain("place:");
  expect(readArticle(sourceOf(draft), { id: "a" }).article).toMatchObject({
    place: "TERN QUAY",
    text: "The harbour opened.",
  });
});

test("a place that was cleared does not come back out of the text's dateline, and the words stay", () => {
  const draft = { ...EMPTY_DRAFT, title: "Open", place: "", text: "TERN QUAY – The harbour opened." };
  const { article } = readArticle(sourceOf(draft), { id: "a" });
  expect(article).toMatchObject({ place: null, text: draft.text });
  expect(draftOf(sourceOf(draft))).toMatchObject({ place: "", text: draft.text });
});

test("a day that was cleared does not come back out of the text's dateline", () => {
  const text = "TERN QUAY, 12 March 2024 – The harbour opened.";
  const draft = { ...EMPTY_DRAFT, title: "Open", language: "en", place: "TERN QUAY", text };
  expect(readArticle(sourceOf(draft), { id: "a" }).article.published).toBeNull();
  expect(draftOf(sourceOf(draft))).toEqual(draft);
  const dated = { ...draft, date: "2024-03-12" };
  expect(readArticle(sourceOf(dated), { id: "a" }).article.published).toBe("2024-03-12");
  expect(draftOf(sourceOf(dated))).toEqual(dated);
});

test.each([
  ["with every field", DRAFT],
  ["with a dateline", { ...DRAFT, place: "TERN QUAY", text: "TERN QUAY – The harbour opened." }],
  ["with another place than its dateline", { ...DRAFT, text: "TERN QUAY – The harbour opened." }],
  ["without a place, with what looks like a dateline", { ...DRAFT, place: "", text: "SO – they left." }],
  ["with a text that begins like a header", { ...DRAFT, text: "title: Not a headline\n\nThey left." }],
  ["with nothing but words", { ...EMPTY_DRAFT, language: "en", text: "They left.\n\nNobody came." }],
])("a stored article %s is taken apart as it was written", (_name, draft) => {
  expect(draftOf(sourceOf(draft))).toEqual(draft);
});

test("a text that begins like a header stays text", () => {
  const text = "title: Not a headline\n\nThe harbour opened.";
  expect(readArticle(sourceOf({ ...EMPTY_DRAFT, text }), { id: "a" }).article.text).toBe(text);
});

test.each([
  ["a day that the calendar lacks", { date: "2026-02-30" }, "date"],
  ["an address that is none", { url: "example" }, "url"],
  ["a language that is none", { language: "English" }, "language"],
  ["no text", { text: " " }, "text"],
] as const)("%s is told at its field", (_name, change, field) => {
  expect(Object.keys(draftProblems({ ...DRAFT, ...change }))).toEqual([field]);
});

test("whatever stands in the fields, no line of one becomes another field or a word of the text", () => {
  const words = string({ unit: "binary" });
  assert(
    property(record({ title: words, source: words, byline: words }), (fields) => {
      const { text, url } = readHeader(sourceOf({ ...DRAFT, ...fields }));
      expect({ text, url }).toEqual({ text: DRAFT.text, url: DRAFT.url });
    }),
  );
}, 30_000);

test("the same text under the same title has the same address, another has another", () => {
  expect(ownId("Harbour opens", "a")).toMatch(/^~harbour-opens-[0-9a-z]{6}$/);
  expect(ownId("Harbour opens", "a")).toBe(ownId("Harbour opens", "a"));
  expect(ownId("Harbour opens", "a")).not.toBe(ownId("Harbour opens", "b"));
});
