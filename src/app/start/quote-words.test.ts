import { expect, test } from "vitest";
import type { Reading, Statement } from "../../engine/model.ts";
import { reading, span } from "../../reader/sample-reading.ts";
import { quoteDescription, quoteTitle } from "./quote-words.ts";

function statementOf(id: string): Statement {
  const found = reading.statements.find((one) => one.id === id);
  if (found === undefined) throw new RangeError(`no statement ${id}`);
  return found;
}

/** The sample with other words in the mouth of its first speaker. */
function saying(words: string): readonly [Reading, Statement] {
  const { text } = reading.article;
  const article = { ...reading.article, text: words + text.slice(words.length) };
  return [
    { ...reading, article },
    { ...statementOf("q-open"), said: [span(0, words.length)] },
  ];
}

const LONG = "We shall mend the bridge before the winter and ask nobody for a coin of it, ".repeat(4).trim();

test("a short quotation stands whole in its title, a paraphrase without marks", () => {
  expect(quoteTitle(reading, statementOf("q-open"))).toMatch(/^Ada Quill: “The bridge will open in May,?”$/);
  expect(quoteTitle(reading, statementOf("q-reported"))).toBe("Tom Burr: the work was paid for");
});

test.each([
  ["a long quotation", LONG],
  ["one without spaces", "長".repeat(200)],
  ["one of signs of two units", "😀".repeat(150)],
])("%s is cut at a whole word or letter inside its marks, which are closed", (_name, words) => {
  const title = quoteTitle(...saying(words));
  expect(title).toMatch(/^Ada Quill: “[^“”]+ …”$/);
  expect(title.length).toBeLessThanOrEqual(110);
  expect(title).not.toMatch(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])/);
  expect(words.startsWith(title.slice("Ada Quill: “".length, -" …”".length))).toBe(true);
});

test("a speaker with a very long name leaves the words some room", () => {
  const name =
    "Her Excellency the Keeper of the Records of the Upper and the Lower Harbour and of all their Lights";
  const people = reading.people.map((one) => (one.id === "ada-quill" ? { ...one, name } : one));
  const [changed, statement] = saying(LONG);
  expect(quoteTitle({ ...changed, people }, statement)).toMatch(/: “We shall mend the bridge .* …”$/);
});

test("the description tells kind, speaker, role, source, day and article", () => {
  expect(quoteDescription(reading, statementOf("q-open"))).toBe(
    "Quotation. Ada Quill, Mayor. The Mill Post, 4 May 2022. In the article: A bridge",
  );
  expect(quoteDescription(reading, statementOf("q-reported"))).toMatch(
    /^Reported speech, in the reporter’s words\. Tom Burr, an engineer\. /,
  );
});

test("what is not known is left out, and a headline's own marks are the only ones", () => {
  const article = { ...reading.article, published: null, source: null, title: "Ada Quill: “It will open”" };
  expect(quoteDescription({ ...reading, article }, statementOf("q-unknown"))).toMatch(
    /^Quotation\. [^.“]+\. In the article: Ada Quill: “It will open”$/,
  );
});
