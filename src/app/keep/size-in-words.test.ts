import { expect, it } from "vitest";
import { sizeInWords } from "./size-in-words.ts";

it.each([
  [0, "0 bytes"],
  [999, "999 bytes"],
  [1000, "1 kB"],
  [82_400, "82 kB"],
  [999_600, "1 MB"],
  [1_540_000, "1.5 MB"],
  [25_600_000, "26 MB"],
  [10_737_418_240, "11 GB"],
])("%d bytes are %s", (bytes, words) => {
  expect(sizeInWords(bytes)).toBe(words);
});
