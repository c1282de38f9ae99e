import { expect, test } from "vitest";
import { reading, spanOf } from "./sample-reading.ts";
import { quotedWords, sentenceAt } from "./quoted-words.ts";

const { article, statements } = reading;
const byId = (id: string) => {
  const found = statements.find((statement) => statement.id === id);
  if (found === undefined) throw new RangeError(`no statement ${id} in the sample`);
  return found;
};

test.each([
  ["a whole utterance keeps the article's marks", "q-open", "“The bridge will open in May,”"],
  ["a fragment keeps its marks", "q-fragment", "“a very long road”"],
  ["an interrupted one says where the reporter breaks in", "q-broken", "“We waited, … and nobody came.”"],
  ["a paraphrase never stands in marks", "q-reported", "the work was paid for"],
])("%s", (_name, id, words) => {
  expect(quotedWords(article, byId(id))).toBe(words);
});

test("two paragraphs of one utterance are joined without an ellipsis", () => {
  const text = "“One thing.\n\n“Another thing.”";
  const said = [spanOf(text, "One thing."), spanOf(text, "Another thing.")];
  const statement = { ...byId("q-open"), span: spanOf(text, text), said };
  expect(quotedWords({ ...article, text }, statement)).toBe("“One thing. Another thing.”");
});

test("the sentence round a fragment is found, and a span outside any sentence is its own", () => {
  const fragment = byId("q-fragment").span;
  const sentence = sentenceAt(article, fragment);
  expect(article.text.slice(sentence.from, sentence.to)).toContain("“a very long road”");
  expect(sentence.to - sentence.from).toBeGreaterThan(fragment.to - fragment.from);
  const nowhere = spanOf(`${article.text}!`, "!");
  expect(sentenceAt(article, nowhere)).toEqual(nowhere);
});
