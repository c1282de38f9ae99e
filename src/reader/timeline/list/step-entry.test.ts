import { expect, test } from "vitest";
import { nextPlace, wayOf } from "./step-entry.ts";

const plain = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };

test.each([
  ["ArrowDown", {}, "down"],
  ["ArrowUp", {}, "up"],
  ["Home", {}, "first"],
  ["End", {}, "last"],
  ["Enter", {}, null],
  ["ArrowDown", { altKey: true }, null],
  ["ArrowDown", { shiftKey: true }, null],
  ["Home", { ctrlKey: true }, null],
] as const)("%s with %j goes %s", (key, held, way) => {
  expect(wayOf({ key, ...plain, ...held })).toBe(way);
});

test.each([
  [0, 3, "down", 1],
  [2, 3, "down", null],
  [0, 3, "up", null],
  [1, 3, "up", 0],
  [1, 3, "last", 2],
  [0, 3, "first", null],
  [0, 1, "last", null],
] as const)("from %i of %i %s to %s", (at, count, way, place) => {
  expect(nextPlace(at, count, way)).toBe(place);
});
