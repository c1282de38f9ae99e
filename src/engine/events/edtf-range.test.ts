import { expect, test } from "vitest";
import { compareWhens, edtfInWords, edtfRange, edtfToHtmlDatetime } from "./edtf-range.ts";

test.each([
  ["2022-03-01", "2022-03-01", "2022-03-01", "1 March 2022", "2022-03-01"],
  ["2022-03", "2022-03-01", "2022-03-31", "March 2022", "2022-03"],
  ["2024-02", "2024-02-01", "2024-02-29", "February 2024", "2024-02"],
  ["2022", "2022-01-01", "2022-12-31", "2022", "2022"],
  ["2022-03~", "2022-03-01", "2022-03-31", "about March 2022", null],
  ["2022-03-01?", "2022-03-01", "2022-03-01", "perhaps 1 March 2022", null],
  ["2022%", "2022-01-01", "2022-12-31", "perhaps about 2022", null],
  ["199X", "1990-01-01", "1999-12-31", "the 1990s", null],
  ["18XX", "1800-01-01", "1899-12-31", "the 1800s", null],
  ["2022-03-XX", "2022-03-01", "2022-03-31", "a day in March 2022", null],
  ["2021-21", "2021-03-01", "2021-05-31", "spring 2021", null],
  ["2021-24", "2021-12-01", "2022-02-28", "winter 2021", null],
  ["2023-24", "2023-12-01", "2024-02-29", "winter 2023", null],
  ["2021-35", "2021-07-01", "2021-09-30", "the third quarter of 2021", null],
  ["2021-40", "2021-01-01", "2021-06-30", "the first half of 2021", null],
  ["../2022-03-01", null, "2022-03-01", "before 1 March 2022", null],
  ["../2022", null, "2022-12-31", "by the end of 2022", null],
  ["/2022-03-01", null, "2022-03-01", "before 1 March 2022", null],
  ["2022-02-24/..", "2022-02-24", null, "from 24 February 2022", null],
  ["2015/2019", "2015-01-01", "2019-12-31", "2015 to 2019", null],
  ["2022-02-24/2022-03-01", "2022-02-24", "2022-03-01", "24 February 2022 to 1 March 2022", null],
  ["../..", null, null, "no date", null],
  ["[2021,2023]", "2021-01-01", "2023-12-31", "2021 or 2023", null],
  ["-0043", null, null, "44 BC", null],
  ["nonsense", null, null, "no date", null],
  ["", null, null, "no date", null],
])("%s reaches from %s to %s, in words “%s”, in HTML %s", (edtf, from, to, words, html) => {
  expect(edtfRange(edtf)).toEqual({ from, to });
  expect(edtfInWords(edtf)).toBe(words);
  expect(edtfToHtmlDatetime(edtf)).toBe(html);
});

test.each([
  ["a day before a day", "2022-02-24", "2022-03-01", "before"],
  ["a day after a month", "2022-03-01", "2022-02", "after"],
  ["a day in its month", "2022-03-15", "2022-03", "overlap"],
  ["the same day", "2022-03-01", "2022-03-01", "overlap"],
  ["before publication and publication", "../2022-03-01", "2022-03-01", "overlap"],
  ["before March and April", "../2022-03-01", "2022-04-01", "before"],
  ["an open end and a later day", "2022-02-24/..", "2022-04-01", "overlap"],
  ["no date at all", "../..", "2022-04-01", "overlap"],
  ["ranges that touch", "2022-03-01/2022-03-05", "2022-03-05/2022-03-09", "overlap"],
  ["ranges apart", "2022-03-01/2022-03-05", "2022-03-06/2022-03-09", "before"],
])("order: %s", (_name, a, b, order) => {
  expect(compareWhens({ edtf: a }, { edtf: b })).toBe(order);
  const back = { before: "after", after: "before", overlap: "overlap" };
  expect(compareWhens({ edtf: b }, { edtf: a })).toBe(back[compareWhens({ edtf: a }, { edtf: b })]);
});
