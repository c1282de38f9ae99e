import { expect, test } from "vitest";
import { readPlain } from "../read-article.ts";

// The role as the article words it, and no more.
test.each([
  ["14.40 First Minister Ann Lee said the road was “shut”.", "First Minister"],
  ["First Minister Ann Lee said the road was “shut”.", "First Minister"],
  ["2:05pm GMT Reader Ann Lee said the road was “shut”.", "Reader"],
  ["“It is late,” said Ann Lee, skipper of the “Fair Wind”. She wept.", "skipper"],
  ["“It is late,” said Ann Lee, skipper of the Harn fleet. She wept.", "skipper of the Harn fleet"],
  ["“It is late,” said Ann Lee, the harbour master.", "harbour master"],
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

test.each([
  ["Mayor A. Quill spoke. “It is done,” Quill said.", "A. Quill", "Mayor", "person"],
  ["“Yes,” said J. Lee, the mayor.", "J. Lee", "mayor", "person"],
  ["Mayor Quill spoke. “It is done,” Quill said.", "Quill", "Mayor", "person"],
  ["Quorvane spoke. “It is done,” Quorvane said.", "Quorvane", null, "organisation"],
])("initials and lone surnames: %s", (text, name, role, kind) => {
  expect(readPlain(text, { id: "x" }).people).toMatchObject([{ name, role, kind }]);
});
