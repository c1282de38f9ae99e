import { describe, expect, test } from "vitest";
import { readPlain } from "../../engine/read-article.ts";
import { appearancesOf, mentionsOf } from "./appearances-of.ts";

const TIMES = 11;
const OFTEN = readPlain(
  [
    "Ann Lee, the mayor, came to Harn. “I am glad,” said Ann Lee.",
    ...Array.from({ length: TIMES }, (_, at) => `On street ${at + 1} people waited for Ann Lee.`),
    "Bo Dun stayed away.",
  ].join("\n\n"),
  { id: "visit" },
);

describe("where somebody is mentioned", () => {
  test("an appearance holds the first sentences and counts them all; the whole list has as many and begins with them", () => {
    const [lee] = appearancesOf(OFTEN);
    expect(lee?.person).toBe("ann-lee");
    const all = mentionsOf(OFTEN, "ann-lee");
    expect(all.length).toBe(lee?.mentionCount);
    expect(all.length).toBeGreaterThan(TIMES);
    expect(lee?.mentions.length).toBeLessThan(all.length);
    expect(all.slice(0, lee?.mentions.length)).toEqual(lee?.mentions);
    expect(all.at(-1)?.sentence).toBe(`On street ${TIMES} people waited for Ann Lee.`);
  });

  test("their own words do not mention them", () => {
    const reading = readPlain("“I, Ann Lee, stay,” said Ann Lee.\n\nBo Dun knew Ann Lee.", { id: "a" });
    expect(mentionsOf(reading, "ann-lee").at(-1)?.sentence).toBe("Bo Dun knew Ann Lee.");
    const spans = mentionsOf(reading, "ann-lee").map(({ from, to }) => reading.article.text.slice(from, to));
    expect(new Set(spans).size).toBe(spans.length);
  });

  test.each(["bo", "nobody-here", ""])("a key that the article does not have has none: %j", (key) => {
    expect(mentionsOf(OFTEN, key)).toEqual([]);
  });
});
