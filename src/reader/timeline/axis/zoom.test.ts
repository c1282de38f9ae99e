import { expect, test } from "vitest";
import { between, closer, isLong, wider } from "./zoom.ts";

const YEAR = { first: "2022-01-01", last: "2022-12-31" } as const;

test("closer halves the days about their middle, until there is nothing to halve", () => {
  expect(closer(null, YEAR)).toEqual({ from: "2022-04-02", to: "2022-10-01" });
  expect(closer({ from: "2022-03-01", to: "2022-03-08" }, YEAR)).toEqual({
    from: "2022-03-03",
    to: "2022-03-06",
  });
  expect(closer({ from: "2022-03-01", to: "2022-03-02" }, YEAR)).toBeNull();
});

test("wider doubles them, not beyond the line's ends, and in the end is all there is", () => {
  expect(wider({ from: "2022-03-03", to: "2022-03-06" }, YEAR)).toEqual({
    from: "2022-03-01",
    to: "2022-03-08",
  });
  expect(wider({ from: null, to: "2022-03-10" }, YEAR)?.from).toBe("2022-01-01");
  expect(wider({ from: "2022-04-02", to: "2022-10-01" }, YEAR)).toBeNull();
});

test("two days are a range whichever is told first", () => {
  expect(between("2022-03-08", "2022-03-01")).toEqual(between("2022-03-01", "2022-03-08"));
});

test("months are long, a week is not", () => {
  expect([isLong(YEAR), isLong({ first: "2022-03-01", last: "2022-03-08" })]).toEqual([true, false]);
});
