import { expect, test } from "vitest";
import { classify, classOf } from "./signs.ts";

test("what is told without Unicode properties is told as by them", () => {
  const others = Array.from({ length: 0x3100 }, (_none, at) => at).filter(
    (at) => classOf(at) !== classify(at),
  );
  expect(others.map((at) => `U+${at.toString(16)}: ${classOf(at)}, not ${classify(at)}`)).toEqual([]);
});
