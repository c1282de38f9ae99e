import { expect, test } from "vitest";
import { isEdtf, writeInterval, writePoint } from "./edtf.ts";

test.each([
  ["a day", "2022-03-01"],
  ["a leap day", "2024-02-29"],
  ["a month", "2022-03"],
  ["a year", "2022"],
  ["a year before 1", "-0043"],
  ["a season", "2021-22"],
  ["a quarter", "2021-33"],
  ["a half", "2021-41"],
  ["a decade", "199X"],
  ["a century", "18XX"],
  ["a day not told", "2022-03-XX"],
  ["a month not told", "2022-XX"],
  ["approximate", "2022-03~"],
  ["uncertain", "2022?"],
  ["both", "2022-03-01%"],
  ["one part approximate", "2022-03-~01"],
  ["an interval", "2022-02-24/2022-03-01"],
  ["an open end", "2022-02-24/.."],
  ["an open start", "../2022-03-01"],
  ["both open", "../.."],
  ["an unknown start", "/2022-03-01"],
  ["one of a set", "[1667,1668,1670..1672]"],
  ["on or before", "[..1984]"],
  ["all of a set", "{1960,1961-12}"],
  ["a long year", "Y170000002"],
  ["an exponent", "Y17E8"],
  ["significant digits", "1950S2"],
  ["a time of day", "2022-03-01T10:00:00Z"],
])("EDTF takes %s: %s", (_name, edtf) => {
  expect(isEdtf(edtf)).toBe(true);
});

test.each([
  ["nothing", ""],
  ["30 February", "2022-02-30"],
  ["29 February out of a leap year", "2023-02-29"],
  ["month 13", "2022-13"],
  ["grouping 42", "2022-42"],
  ["a season with a day", "2022-21-01"],
  ["two figures", "22-03-01"],
  ["slashes", "01/03/2022"],
  ["words", "March 2022"],
  ["two slashes", "2022/2023/2024"],
  ["the old unknown", "unknown/2022"],
  ["the old masked digit", "199x"],
  ["a lone slash", "/"],
  ["dots alone", ".."],
  ["minus zero", "-0000"],
  ["an empty set", "[]"],
  ["a set of an open range", "[..]"],
  ["a broken member", "[2022-13]"],
  ["a season with doubt before it", "~"],
  ["hour 25", "2022-03-01T25:00:00Z"],
  ["day 0", "2022-03-00"],
])("EDTF refuses %s: %s", (_name, text) => {
  expect(isEdtf(text)).toBe(false);
});

test("points are written at their own precision", () => {
  expect(writePoint({ precision: "day", year: 2022, month: 3, day: 1 })).toBe("2022-03-01");
  expect(writePoint({ precision: "month", year: 2022, month: 3 }, "~")).toBe("2022-03~");
  expect(writePoint({ precision: "group", year: 2021, month: 22 })).toBe("2021-22");
  expect(writePoint({ precision: "year", year: -43 })).toBe("-0043");
  expect(writePoint({ precision: "decade", year: 1990 })).toBe("199X");
  expect(writePoint({ precision: "century", year: 1800 })).toBe("18XX");
  expect(writePoint({ precision: "century", year: 900 })).toBe("09XX");
});

test("an interval of one day is that day", () => {
  expect(writeInterval("2022-03-01", "2022-03-01")).toBe("2022-03-01");
  expect(writeInterval("2022-02-24", "..")).toBe("2022-02-24/..");
});
