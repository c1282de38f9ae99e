import { array, assert, property, string } from "fast-check";
import { expect, test } from "vitest";
import { paragraphIds } from "./paragraph-ids.ts";

test("an id is readable and stays when other paragraphs come before it", () => {
  const [id] = paragraphIds(["The mill will open, she said."]);
  expect(id).toMatch(/^p-the-mill-will-open-[a-z0-9]+$/);
  expect(paragraphIds(["A new beginning.", "The mill will open, she said."])[1]).toBe(id);
});

test.each([
  ["white space", "The  mill\nwill open, she said."],
  ["a no-break space", "The\u00a0mill will open, she said."],
])("does not change with %s", (_, text) => {
  expect(paragraphIds([text])).toEqual(paragraphIds(["The mill will open, she said."]));
});

test.each([
  ["a figure", "The mill will open in 3 days."],
  ["a word at the end", "The mill will open, he said."],
])("changes with %s", (_, text) => {
  expect(paragraphIds([text])).not.toEqual(paragraphIds(["The mill will open, she said."]));
});

test("whatever the words, ids are unlike one another and safe in an address", () => {
  assert(
    property(array(string({ unit: "grapheme" })), (texts) => {
      const ids = paragraphIds([...texts, ...texts]);
      expect(new Set(ids).size).toBe(texts.length * 2);
      for (const id of ids) expect(id).toMatch(/^p-[a-z0-9-]+$/);
    }),
  );
});
