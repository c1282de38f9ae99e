import { expect, it } from "vitest";
import { readDate } from "./read-date.ts";

it.each([
  ["2022-03-01", "2022-03-01"],
  ["1 March 2022", "2022-03-01"],
  [" 21st  of Sept. 2031 ", "2031-09-21"],
  ["March 1, 2022", "2022-03-01"],
  ["Feb 2022", "2022-02"],
  ["2022", "2022"],
  ["2022-03~", "2022-03~"],
  ["2022-02-24/..", "2022-02-24/.."],
])("“%s” is a date", (typed, edtf) => {
  expect(readDate(typed)).toEqual({ edtf });
});

it.each([
  ["", /There is no date yet/],
  ["last Tuesday", /not a date that can be read/],
  ["31 February 2022", /no such day/],
  ["2022-13-01", /no such day/],
  ["1/3/2022", /can be read as two days/],
  ["1 Ma 2022", /not a date/],
  ["May 99 2022", /no such day/],
])("“%s” is told in words", (typed, problem) => {
  expect(readDate(typed)).toEqual({ problem: expect.stringMatching(problem) });
});
