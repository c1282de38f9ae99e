import { expect, test } from "vitest";
import { describe as describePassage } from "../../passage/describe.ts";
import { encodePassage } from "../../passage/value/encode.ts";
import { NO_FILTER } from "../../reader/choice.ts";
import { reading, spanOf } from "../../reader/sample-reading.ts";
import { landingIn, shownBy, shownFilter, spanOf as landedSpan } from "./landing.ts";
import * as room from "./passage-room.ts";

const { text } = reading.article;
const waited = spanOf(text, "“We waited,”");

function linkTo(words: string): string {
  const passage = describePassage(reading.article, spanOf(text, words));
  if ("problem" in passage) throw new Error(passage.problem);
  return encodePassage(passage);
}

test("a link made here leads to its words", () => {
  const at = landedSpan(landingIn(room, reading, linkTo("The old bridge fell in 2019.")));
  expect(at === null ? null : text.slice(at.from, at.to)).toBe("The old bridge fell in 2019.");
});

test.each([
  ["nothing", null],
  [
    "words that are not here",
    linkTo("The old bridge fell in 2019.").replace("The-old-bridge-fell", "A-new-ferry-sank"),
  ],
  ["a damaged value", "%%%"],
])("an address with %s marks no passage", (_name, value) => {
  expect(landedSpan(landingIn(room, reading, value))).toBeNull();
});

test("until what reads links has come nothing is told, and where it cannot be fetched, that is", () => {
  const value = linkTo("The old bridge fell in 2019.");
  const problem = { problem: "It could not be fetched." };
  expect(landingIn(null, reading, value)).toBeNull();
  expect(landingIn(problem, reading, value)).toEqual(problem);
  expect(landingIn(problem, reading, null)).toBeNull();
});

test("a filter that would hide the passage is set aside, and only then", () => {
  const ada = { said: ["ada-quill"], kinds: [] };
  const tom = { said: ["tom-burr"], kinds: [] };
  expect(shownFilter(reading, ada, [waited])).toBe(NO_FILTER);
  expect(shownFilter(reading, tom, [waited])).toBe(tom);
  expect(shownFilter(reading, ada, [])).toBe(ada);
  expect(shownFilter(reading, tom, [spanOf(text, "The old bridge fell")])).toBe(NO_FILTER);
});

test("a card opens where its words prove it, and with nothing to prove; else what became of the words is shown", () => {
  const statement = reading.statements.find((one) => one.span.from === waited.from);
  if (statement === undefined) throw new RangeError("nobody waited");
  const own = text.slice(statement.span.from, statement.span.to);
  const other = spanOf(text, "The old bridge fell in 2019.");
  const open = { open: statement, landed: null, told: null };
  expect(shownBy(statement, null)).toEqual(open);
  expect(shownBy(statement, landingIn(room, reading, linkTo(own)))).toEqual(open);
  const elsewhere = landingIn(room, reading, linkTo("The old bridge fell in 2019."));
  expect(shownBy(statement, elsewhere)).toEqual({ open: null, landed: other, told: elsewhere });
  expect(shownBy(null, elsewhere)).toEqual({ open: null, landed: other, told: elsewhere });
  const broken = landingIn(room, reading, "%%%");
  expect(shownBy(statement, broken)).toEqual({ open: null, landed: null, told: broken });
});
