import { describe, expect, it } from "vitest";
import { readPlain } from "../../engine/read-article.ts";
import { span } from "../../engine/text/span.ts";
import type { Change, Correction } from "../../library/corrections/model.ts";
import { correctionsAbout, placeNow } from "./about.ts";
import { adding, removing } from "./edit.ts";
import { inWords } from "./in-words.ts";
import { makeCorrection, withCorrection } from "./make-correction.ts";

const WORDS = "“The lamp is lit,”";
const reading = readPlain(
  `${WORDS} said Mara Venn, who keeps the tower, on Friday.\n\nJonas Hale said that nobody had come by boat.`,
  { id: "tower" },
);
const from = reading.article.text.indexOf(WORDS);
const PLACE = span(from, from + WORDS.length);

function made(change: Change): Correction {
  const one = makeCorrection(reading, PLACE, change);
  if ("problem" in one) throw new RangeError(one.problem);
  return one.correction;
}

describe("a correction", () => {
  it("finds its place again, and carries no speaker", () => {
    const one = made({ what: "not-a-quote" });
    expect(placeNow(reading, one)).toEqual(PLACE);
    expect(placeNow(readPlain("Nothing of it is left here at all.", { id: "tower" }), one)).toBeNull();
  });

  it("is refused in words where no word is chosen", () => {
    expect(makeCorrection(reading, span(from, from + 1), { what: "not-a-quote" })).toEqual({
      problem: expect.stringMatching(/no word/),
    });
  });

  it.each<[Change, string]>([
    [{ what: "speaker", to: { name: "Jonas Hale" } }, "“The lamp is lit” was said by Jonas Hale."],
    [{ what: "speaker", to: null }, "It is not known who said “The lamp is lit”."],
    [{ what: "not-a-quote" }, "“The lamp is lit” is not a quote."],
    [
      { what: "quote", kind: "reported", speaker: null },
      "“The lamp is lit” is reported speech; it is not known by whom.",
    ],
    [
      { what: "same-person", names: ["Mara Venn", "Jonas Hale"] },
      "Mara Venn and Jonas Hale are the same person.",
    ],
    [
      { what: "not-same-person", name: "Mara Venn", other: "Ida Roke" },
      "In “The lamp is lit”, Mara Venn is really Ida Roke.",
    ],
    [{ what: "date", edtf: "2031-03-01" }, "“The lamp is lit” is dated 1 March 2031."],
  ])("%o is said in words", (change, words) => {
    expect(inWords(made(change))).toBe(words);
  });
});

describe("the list", () => {
  it("holds the latest word about a place, and taking it back brings back the one before", () => {
    const first = made({ what: "speaker", to: null });
    const second = made({ what: "speaker", to: { name: "Jonas Hale" } });
    const edit = adding("", [second], [first], (list) => withCorrection(list, second));
    expect(edit.apply([first])).toEqual([second]);
    expect(edit.undo?.([second])).toEqual([first]);
  });

  it("keeps what another tab added meanwhile when something is undone", () => {
    const first = made({ what: "not-a-quote" });
    const other = made({ what: "date", edtf: "2031" });
    const edit = removing(first.id, [first]);
    expect(edit.apply([first, other])).toEqual([other]);
    expect(edit.undo?.([other])).toEqual([other, first]);
  });

  it("tells those about a place and about its speaker, and no others", () => {
    const here = made({ what: "not-a-quote" });
    const merged = made({ what: "same-person", names: ["Mara Venn", "M. Venn"] });
    const all = [here, merged];
    expect(correctionsAbout(reading, all, PLACE, "Mara Venn")).toEqual(all);
    expect(correctionsAbout(reading, all, span(PLACE.to + 1, PLACE.to + 9), "Jonas Hale")).toEqual([]);
  });
});
