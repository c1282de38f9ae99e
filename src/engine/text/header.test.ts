import { expect, test } from "vitest";
import { readDateline, readHeader } from "./header.ts";

test("the dated form gives date and place, and the text begins behind the dash", () => {
  const header = readHeader(" date 2024-02-29 SELBY, Northland – The ferry left.\n\nIt came back.");
  expect(header).toMatchObject({
    published: "2024-02-29",
    place: "SELBY, Northland",
    title: null,
    problems: [],
  });
  expect(header.text).toBe("The ferry left.\n\nIt came back.");
});

test("header lines are read, in any case, with or without an empty line behind", () => {
  const header = readHeader(
    "Title: The ferry\nurl: https://example.org/a\nlanguage: en-GB\nauthor: x\n\nThe ferry left.",
  );
  expect(header).toMatchObject({ title: "The ferry", url: "https://example.org/a", language: "en-GB" });
  expect(header.problems).toEqual([expect.objectContaining({ line: 4 })]);
  expect(header.text).toBe("The ferry left.");
});

test("a text without a header is the text", () => {
  expect(readHeader("The ferry left.\nWarning: it is late.")).toMatchObject({
    text: "The ferry left.\nWarning: it is late.",
    problems: [],
  });
});

test.each([
  ["a day that no calendar has", "date: 2024-02-30\n\nA.", 1],
  ["an address without a scheme", "title: A\nurl: example.org\n\nA.", 2],
  ["a language that is none", "language: English!\n\nA.", 1],
  ["an empty title", "title:\n\nA.", 1],
  ["a title twice", "title: A\ntitle: B\n\nA.", 2],
  ["no text", "title: A\n\n", 3],
  ["an empty file", "", 1],
  ["a broken date in front of the text", " date 2024-13-01 SELBY – A.", 1],
  ["a date without a place", " date 2024-01-01 the ferry left", 1],
  ["letters that are not UTF-8", "title: A\n\nThe \uFFFDrry.", 3],
])("tells line and mend: %s", (_name, file, line) => {
  const { problems } = readHeader(file);
  expect(problems).toEqual([{ line, what: expect.any(String), mend: expect.stringMatching(/\.$|^Write/u) }]);
});

test.each([
  ["LONDON (AP) — The court", "LONDON"],
  ["NEW SELBY, Northland – The court", "NEW SELBY, Northland"],
  ["The court — all of it", null],
  ["A — B", null],
])("a dateline is a town in capitals before a dash: %s", (text, place) => {
  expect(readDateline(text)?.place ?? null).toBe(place);
});

test.each([
  ["SALTBY, 12 March 2024 — The road shut.", "SALTBY", "2024-03-12"],
  ["SALTBY, Northland, March 2, 2024 (Wire) -- The road shut.", "SALTBY, Northland", "2024-03-02"],
  ["SALTBY 12 March 2024 – The road shut.", "SALTBY", "2024-03-12"],
  ["SALTBY, March 12 – The road shut.", "SALTBY, March 12", null],
  ["SALTBY, 31 February 2024 – The road shut.", "SALTBY, 31 February 2024", null],
  ["SALTBY, Spring 2024 – The road shut.", "SALTBY, Spring 2024", null],
])("a day with its year behind the place is the day of publication: %s", (text, place, published) => {
  expect(readHeader(text)).toMatchObject({ place, published, text: "The road shut." });
});

test.each([
  ["SALTBY, March 12 (Wire) –", "SALTBY"],
  ["SALTBY, Northland, 12 March –", "SALTBY, Northland"],
  ["SALTBY, March 11 –", "SALTBY, March 11"],
])(
  "behind the place, the day of publication is not told twice, and another day stands: %s",
  (line, place) => {
    expect(readHeader(`date: 2024-03-12\n\n${line} The road shut.`)).toMatchObject({
      place,
      text: "The road shut.",
    });
  },
);

test("a date in the header comes before the dateline's", () => {
  expect(readHeader("date: 2024-03-13\n\nSALTBY, 12 March 2024 – The road shut.").published).toBe(
    "2024-03-13",
  );
});
