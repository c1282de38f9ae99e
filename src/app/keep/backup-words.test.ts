import { expect, it } from "vitest";
import type { Backup } from "../../library/export/backup.ts";
import { planMerge } from "../../library/export/plan-merge.ts";
import { anyDiffers, bringsAnything, heldInWords, takenInWords } from "./backup-words.ts";

const article = (id: string, source: string) => ({
  id,
  source,
  origin: { how: "paste", name: null } as const,
  added: "",
  changed: "",
  revision: 1,
});
const NOTHING: Backup = { articles: [], corrections: [], decisions: [], settings: {} };
const here: Backup = { ...NOTHING, articles: [article("~a", "A"), article("~b", "B")] };
const backup: Backup = {
  ...NOTHING,
  articles: [article("~a", "A"), article("~b", "Another"), article("~c", "C")],
  settings: { "on-the-record:settings": "{}" },
};

it("a backup is told by what of it is new, the same and another version here", () => {
  const plan = planMerge(here, backup, "here");
  expect(heldInWords(backup, plan)).toEqual([
    "3 articles: 1 new here, 1 the same here, 1 here in another version.",
    "How the page is set: not set here.",
  ]);
  expect([bringsAnything(plan), anyDiffers(plan)]).toEqual([true, true]);
});

it("a backup of what is here brings nothing, and an empty one holds nothing", () => {
  const plan = planMerge(here, here, "here");
  expect([bringsAnything(plan), anyDiffers(plan)]).toEqual([false, false]);
  expect(takenInWords(0, plan)).toMatch(/^Nothing was taken/);
  expect(heldInWords(NOTHING, planMerge(here, NOTHING, "here"))).toEqual(["Nothing."]);
});

it("what was taken is told by its sorts", () => {
  expect(takenInWords(1, planMerge(here, backup, "here"))).toBe(
    "Taken from the backup: 1 article, how the page is set.",
  );
});
