import { expect, test } from "vitest";
import { axisScale } from "./axis-scale.ts";
import { dayNumber, dayOfNumber } from "../range/civil-day.ts";

test("days lie at their distance, and a share leads back to its day", () => {
  const scale = axisScale(["2022-02-24", "2022-02-26", "2022-02-28"]);
  expect([scale.at("2022-02-24"), scale.at("2022-02-25"), scale.at("2022-02-28")]).toEqual([0, 0.25, 1]);
  expect(scale.dayAt(0.75)).toBe("2022-02-27");
  expect(scale.breaks).toEqual([]);
});

test("days beyond the ends lie at the ends", () => {
  const scale = axisScale(["2022-02-24", "2022-02-28"]);
  expect([scale.at("2021-01-01"), scale.at("2023-01-01")]).toEqual([0, 1]);
});

test("fewer than two days make no line", () => {
  expect(() => axisScale(["2022-02-24"])).toThrow(RangeError);
});

test.each(["0001-01-01", "1969-12-31", "2000-02-29", "9999-12-31"] as const)("%s and its number", (day) => {
  expect(dayOfNumber(dayNumber(day))).toBe(day);
});

test("beyond the calendar's four figures there is no day", () => {
  expect([dayOfNumber(1e9), dayOfNumber(-1e9)]).toEqual([null, null]);
});
