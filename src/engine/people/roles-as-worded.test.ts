import { expect, test } from "vitest";
import { readPlain } from "../read-article.ts";

// The role as the article words it, and no more.
test.each([
  ["14.40 First Minister Ann Lee said the road was “shut”.", "First Minister"],
  ["First Minister Ann Lee said the road was “shut”.", "First Minister"],
  ["2:05pm GMT Reader Ann Lee said the road was “shut”.", "Reader"],
  ["“It is late,” said Ann Lee, skipper of the “Fair Wind”. She wept.", "skipper"],
  ["“It is late,” said Ann Lee, skipper of the Harn fleet. She wept.", "skipper of the Harn fleet"],
  ["First Ann Lee said the road was “shut”.", null],
  ["18.40 trains were late, guard Ann Lee said.", "guard"],
])("%s", (text, role) => {
  expect(readPlain(text, { id: "x" }).people.find(({ name }) => name === "Ann Lee")?.role).toBe(role);
});

test("“Ms Lee” is the one whom an earlier “he” seemed to mean", () => {
  const text =
    "Mr Park has a plan.\n\nIt comes after Mr Park’s clerk, Ikwa Lee, announced a set of cuts.\n\nHe pointed to the plan.\n\nMs Lee said it was “late”.";
  expect(readPlain(text, { id: "x" }).people.map(({ name }) => name)).toEqual(["Park", "Ikwa Lee"]);
});
