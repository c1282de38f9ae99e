import { assert, integer, property } from "fast-check";
import { expect, test } from "vitest";
import { span } from "../engine/text/span.ts";
import { ARTICLES } from "./bench/articles.ts";
import { plainArticle } from "./bench/plain-article.ts";
import { decodePassage } from "./value/decode.ts";
import { describe } from "./describe.ts";
import { encodePassage } from "./value/encode.ts";
import { locate } from "./locate.ts";

const SCRIPTS: Readonly<Record<string, string>> = {
  ...ARTICLES,
  arabic:
    "قالت منى الحلبي: «لن نغلق الميناء قبل الصيف». وأضافت أن ١٢٠٠ شخص ينتظرون.\n\nلم يعلق المجلس على ذلك.",
  hebrew: "„הגשר לא יחזיק”, אמרה המהנדסת ביום שלישי.\n\nראש העיר אמר שהגשר ייפתח שוב.",
  japanese: "「橋は持ちこたえる」と技師は言った。市長も同じことを言った。\n\n橋は火曜日に閉鎖された。",
  thai: "วิศวกรกล่าวว่าสะพานจะไม่พัง\n\nนายกเทศมนตรีไม่เห็นด้วย",
  hindi: "इंजीनियर ने कहा, “पुल नहीं टूटेगा।” मेयर सहमत थे।",
  emoji: "The mayor wrote “👩‍🚒👍🏽 open on 3 May 🇳🇴!” and then “👎🏽”.\n\nNobody 🤷 knew why.",
  marks:
    "Zoe\u0308 Muñoz said: “La cafe\u0301 is o\u0302uvert – n’est-ce pas?”\n\nZo\u00eb did not say more... It cost €3.50.",
  refrain: "No more. No more. No more.\n\nNo more.\n\nNo more. No more.\n\nNo more.",
  damaged:
    "It is \ud800 broken \u0000 here\u00ad and th\u200bere  --  “quite''.\n\n\n\n<b>Bold</b> &amp; done",
};

/** Hundreds of links are made and opened; milliseconds. */
const SLOW_MACHINE = 30_000;

test.each(Object.keys(SCRIPTS))(
  "describe → locate gives back every selection of: %s",
  (id) => {
    const article = plainArticle(id, SCRIPTS[id] ?? "");
    const offset = integer({ min: 0, max: article.text.length });
    let described = 0;
    assert(
      property(offset, offset, (one, other) => {
        const at = span(Math.min(one, other), Math.max(one, other));
        const passage = describe(article, at);
        if ("problem" in passage) return passage.problem.endsWith(".");
        described += 1;
        const read = decodePassage(new URLSearchParams({ p: encodePassage(passage) }).get("p") ?? "", id);
        if ("problem" in read) return false;
        const found = locate(article, read);
        return found.kind === "exact" && found.span.from === at.from && found.span.to === at.to;
      }),
      { numRuns: 900, seed: 9 },
    );
    // Only a selection without a word may be refused.
    expect(described).toBeGreaterThan(600);
  },
  SLOW_MACHINE,
);

test("an address stays below its limit however much is selected", () => {
  const text = Array.from(
    { length: 300 },
    (_none, at) => `Sentence ${at} says something that none other says, Ann Lee number ${at}.`,
  ).join(" ");
  const article = plainArticle("long", text);
  const passage = describe(article, span(0, text.length));
  if ("problem" in passage) throw new RangeError(passage.problem);
  expect(encodePassage(passage).length).toBeLessThan(1800);
  expect(locate(article, passage)).toMatchObject({ kind: "exact", span: { from: 0, to: text.length } });
});
