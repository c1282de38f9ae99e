import { expect, test } from "vitest";
import type { Note, Reading } from "../../../engine/model.ts";
import { sampleEntry } from "../../fixtures/sample-entry.ts";
import { reading, spanOf, when } from "../../sample-reading.ts";
import { doubtsOf } from "./entry-doubt.tsx";

const { text } = reading.article;
const sentence = spanOf(text, "“The bridge will open in May,” Mayor Ada Quill said on Monday.");
const note = (words: string, reason: string, unread = true): Note => ({
  rule: "date",
  span: spanOf(text, words),
  reason,
  unread,
});
const withNotes = (...notes: readonly Note[]): Reading => ({ ...reading, notes });

const IMPOSSIBLE = note("in May", "“in May” cannot be: no calendar has that month.");
const UNCOUNTED = note("on Monday", "The article tells no day of publication to count from.");
const DOUBTED = { ...when("2022-05-02?"), doubt: "The second of May was another day." };

test.each([
  ["nothing unread", [], null, []],
  ["words that gave no date", [UNCOUNTED], null, [`“on Monday” gives no date here. ${UNCOUNTED.reason}`]],
  ["the same beside a date from other words", [IMPOSSIBLE], when("2022-05-02"), [IMPOSSIBLE.reason]],
  ["a date that something speaks against", [], DOUBTED, [DOUBTED.doubt]],
  [
    "both",
    [IMPOSSIBLE, UNCOUNTED],
    DOUBTED,
    [DOUBTED.doubt, IMPOSSIBLE.reason, `“on Monday” gives no date here. ${UNCOUNTED.reason}`],
  ],
  ["what is said once", [IMPOSSIBLE, IMPOSSIBLE], null, [IMPOSSIBLE.reason]],
  [
    "another date of the sentence that cannot be right",
    [{ ...note("on Monday", "Told as past, yet it lies ahead."), rule: "other-time" }],
    when("2022-05-02"),
    ["“on Monday”: Told as past, yet it lies ahead."],
  ],
  [
    "words that a reason names without their preposition",
    [note("in May", "“May” cannot be: no calendar has that month.")],
    null,
    ["“May” cannot be: no calendar has that month."],
  ],
  ["another sentence's", [note("in 2019", "It cannot be.")], null, []],
  ["a note about something else", [note("in May", "It is no name.", false)], null, []],
])("tells %s", (_name, notes, placed, told) => {
  expect(doubtsOf(withNotes(...notes), sampleEntry(0, placed, { sentence }))).toEqual(told);
});
