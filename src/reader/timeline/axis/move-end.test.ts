import { expect, test } from "vitest";
import { dayNumber } from "../range/civil-day.ts";
import { moveEnd } from "./move-end.ts";

const EXTENT = { first: "2022-01-01", last: "2022-12-31" } as const;
const ENDS = { from: "2022-03-01", to: "2022-06-30" } as const;

test.each([
  ["from", "2022-02-28", { from: "2022-02-28", to: "2022-06-30" }],
  ["from", "2021-11-05", { from: "2022-01-01", to: "2022-06-30" }],
  ["from", "2022-09-01", { from: "2022-06-30", to: "2022-06-30" }],
  ["to", "2022-07-01", { from: "2022-03-01", to: "2022-07-01" }],
  ["to", "2023-07-01", { from: "2022-03-01", to: "2022-12-31" }],
  ["to", "2022-01-01", { from: "2022-03-01", to: "2022-03-01" }],
] as const)("the end “%s” put to %s goes as far as the other end and the days allow", (side, day, ends) => {
  expect(moveEnd(ENDS, side, dayNumber(day), EXTENT)).toEqual(ends);
});
