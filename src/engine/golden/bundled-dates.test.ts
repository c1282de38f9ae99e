import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { readArticle } from "../read-article.ts";
import { slice } from "../text/span.ts";

/*
 * What a careful reader dates in the bundled article. The names of people are in 2022-03-01-lask.txt beside this file;
 * dates have no place in that form.
 */
const seed = new URL("../../../seeds/2022-03-01-lask.txt", import.meta.url);
const { article, happenings } = readArticle(readFileSync(seed, "utf8"), { id: "lask" });

test("the header gives day and place", () => {
  expect([article.published, article.place]).toEqual(["2022-03-01", "LASK, Poland"]);
  expect(article.paragraphs).toHaveLength(14);
  expect(article.titleIs).toBe("derived");
});

test.each([
  ["on Tuesday", "2022-03-01", "relative", "past", "certain"],
  ["sixth day", "2022-02-24", "reckoned", "past", "certain"],
  ["recently", "../2022-03-01", "relative", "past", "approximate"],
  ["so far", "../2022-03-01", "relative", "present", "certain"],
  ["after the war", "2022-03-01/..", "open", "future", "uncertain"],
  ["Were the war to persist", "2022-03-01/..", "open", "conditional", "uncertain"],
])("“%s” is %s, %s, %s, %s", (words, edtf, basis, mood, certainty) => {
  const found = happenings.find(
    ({ when }) => when !== null && slice(article.text, when.words).includes(words),
  );
  const when = found?.when ?? null;
  expect(when === null ? null : [when.edtf, when.basis, when.mood, when.certainty]).toEqual([
    edtf,
    basis,
    mood,
    certainty,
  ]);
});

test("the day that was counted says how it was reckoned, in words", () => {
  const when = happenings.find((one) => one.when?.edtf === "2022-02-24")?.when;
  expect(when?.reckoning).toMatch(/sixth day.*1 March 2022/);
});

test("nothing that happened is dated after the day of publication", () => {
  const past = happenings.filter(({ when }) => when?.mood === "past").map(({ when }) => when?.edtf ?? "");
  expect(past.length).toBeGreaterThan(5);
  expect(past.filter((edtf) => edtf.replace(/^\.\.\//, "").slice(0, 10) > "2022-03-01")).toEqual([]);
});
