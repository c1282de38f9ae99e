import { describe, expect, test } from "vitest";
import { EVERY_ARTICLE } from "../../reader/library/model.ts";
import { readLibrary, writeLibrary } from "./library-state.ts";

describe("the front page's address", () => {
  test.each([
    ["", EVERY_ARTICLE],
    [
      "?find=elm+quay&from=2026-01-01&to=2026-02-01&order=title",
      { words: "elm quay", from: "2026-01-01", to: "2026-02-01", order: "title" },
    ],
  ])("%s", (search, choice) => {
    expect(readLibrary(search)).toEqual(choice);
    expect(writeLibrary(readLibrary(search))).toBe(search);
  });

  test.each([
    ["a day that is none", "?from=soon"],
    ["an order that there is not", "?order=size"],
    ["something of another screen", "?said=ann-lee"],
  ])("%s restricts nothing", (_name, search) => {
    expect(readLibrary(search)).toEqual(EVERY_ARTICLE);
  });
});
