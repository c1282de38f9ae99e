import { expect, test } from "vitest";
import { addMonths, civilOf, dayOf, isReal, readIso, weekdayOf, writeIso } from "./civil.ts";

test.each([
  ["the first day counted", "1970-01-01", 0, 4],
  ["the day before", "1969-12-31", -1, 3],
  ["a leap day", "2000-02-29", 11_016, 2],
  ["a Tuesday", "2022-03-01", 19_052, 2],
  ["a year not leap", "1900-03-01", -25_508, 4],
  ["the year 0", "0000-03-01", -719_468, 3],
])("%s, %s, is day %i and weekday %i", (_name, iso, day, weekday) => {
  const civil = readIso(iso);
  expect(civil).not.toBeNull();
  if (civil === null) return;
  expect(dayOf(civil)).toBe(day);
  expect(weekdayOf(day)).toBe(weekday);
  expect(writeIso(civilOf(day))).toBe(iso);
});

test("every day of eight hundred years goes there and back", () => {
  const first = dayOf({ year: 1600, month: 1, day: 1 });
  const days = Array.from({ length: 146_097 * 2 }, (_item, at) => first + at);
  expect(days.filter((day) => dayOf(civilOf(day)) !== day || !isReal(civilOf(day)))).toEqual([]);
  expect(writeIso(civilOf(days.at(-1) ?? 0))).toBe("2399-12-31");
});

test.each([
  ["30 February", 2022, 2, 30],
  ["29 February 1900", 1900, 2, 29],
  ["day 0", 2022, 1, 0],
  ["month 0", 2022, 0, 1],
  ["half a day", 2022, 1, 1.5],
])("the calendar has no %s", (_name, year, month, day) => {
  expect(isReal({ year, month, day })).toBe(false);
});

test("months are added and the day stays inside the month", () => {
  expect(addMonths({ year: 2022, month: 1, day: 31 }, 1)).toEqual({ year: 2022, month: 2, day: 28 });
  expect(addMonths({ year: 2022, month: 1, day: 15 }, -1)).toEqual({ year: 2021, month: 12, day: 15 });
  expect(addMonths({ year: 2022, month: 3, day: 1 }, -27)).toEqual({ year: 2019, month: 12, day: 1 });
});

test.each(["2022-2-1", "2022-02-30", "", "20220201", "2022-13-01"])("%s is not read as a day", (text) => {
  expect(readIso(text)).toBeNull();
});

test("a year that has no four figures is refused with its number", () => {
  expect(() => writeIso({ year: 12_000, month: 1, day: 1 })).toThrow("12000-01-01");
});
