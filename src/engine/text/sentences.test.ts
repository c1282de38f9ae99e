import { expect, test } from "vitest";
import { findParagraphs } from "./paragraphs.ts";
import { findSentences } from "./sentences.ts";
import { span } from "./span.ts";
import { readUnits } from "./letters.ts";
import { findTokens } from "./tokens.ts";

function read(text: string): string[] {
  return findSentences(text, span(0, text.length), findTokens(readUnits(text), 0, text.length)).map(
    ({ from, to }) => text.slice(from, to),
  );
}

test.each([
  ["two", "The ferry left. It came back.", 2],
  ["a question", "Did it leave? It did.", 2],
  ["inside marks", "“We go. We stop.” She left.", 3],
  ["dots", "It left… Then it came.", 2],
  ["letters with stops before a word that opens a sentence", "It left the U.S. The crew stayed.", 2],
  ["an hour with its stops", "It left at 5 p.m. Police said so.", 2],
  ["one capital before a word that opens a sentence", "She wrote it on X. The post was long.", 2],
  ["the network X before a name", "She wrote it on X. Lee saw it.", 2],
  ["a stop that lost its blank", "It left in mid-2003.The crew stayed.Nobody rang.", 3],
  ["letters and a stop that lost its blank", "She told TIO.Of the crew nobody rang.", 2],
])("cuts: %s", (_name, text, count) => {
  expect(read(text)).toHaveLength(count);
});

test.each([
  ["a title", "Mr. Lee and Dr. Park left."],
  ["initials", "J. K. Lee and T. S. Park left."],
  ["a day behind an hour", "It left at 5 p.m. Monday with a dog."],
  ["a zone behind an hour", "It left at 5 p.m. EST with a dog."],
  ["a rank", "She is the U.S. No. 1 player."],
  ["an X of a name", "Francis X. Lee left."],
  ["letters with stops", "The U.S. army left at 3.30 p.m. sharp."],
  ["a question that is asked", "“Did it leave?” Ann Lee asked."],
  ["a shout with a small letter behind", "“Stop!” she shouted."],
  ["an address on the net", "It is run by Harn.Com and Booking.com today."],
  ["a title and its name without a blank", "Dr.Lee and Capt.Park left."],
  ["a figure", "It cost $4.2bn and rose by 3.5%."],
])("does not cut: %s", (_name, text) => {
  expect(read(text)).toEqual([text]);
});

test("every line is a paragraph, unless the text is wrapped by hand", () => {
  const line = "The ferry left the harbour at noon with forty people and a dog on";
  expect(findParagraphs("One.\nTwo.\r\n\r\nThree.")).toHaveLength(3);
  expect(findParagraphs(`${line}\n${line}\n${line}\n${line}\nboard.\n\nIt came back.`)).toHaveLength(2);
  expect(findParagraphs(" \n\t\n ")).toEqual([]);
});
