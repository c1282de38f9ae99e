import { civilOf } from "../civil.ts";
import { ORDINAL, readOrdinal } from "../read-number.ts";
import { anyOf, DECADE } from "../needs.ts";
import type { TimeRule } from "../scene.ts";
import { before, found, GAP, quoted, refuse } from "../scene.ts";

const TENS = "noughties tens twenties thirties forties fifties sixties seventies eighties nineties".split(
  " ",
);

const PART = String.raw`(?:(?<part>early|late|mid)[\s-](?:to[\s-]late[\s-]|years${GAP}of${GAP})?)?`;

/**
 * Takes "the 1990s", "the early 1990s", "the '90s", "the nineties".
 * Refuses ages and temperatures ("in his 30s", "in the low 30s") and prices.
 */
export const decade: TimeRule = {
  name: "decade",
  needs: [{ words: ["s"], after: DECADE }, anyOf(...TENS.filter((word) => word !== "tens"))],
  pattern: new RegExp(
    String.raw`(?<![\p{L}\p{N}$£€.,])${PART}(?:(?<full>[12]\d\d)0['’]?s|(?<=the${GAP}(?:(?:early|late|mid)[\s-])?)(?:['’‘](?<short>[1-9])0s|(?<word>noughties|twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties)))(?![\p{L}\d])`,
    "giu",
  ),
  read: (match, { today, sentence }) => {
    const { part, full, short, word } = match.groups ?? {};
    const mark = part === undefined ? "certain" : "approximate";
    const reckoning = `${quoted(match[0])} tells the decade and no nearer.`;
    if (full !== undefined)
      return found(
        { precision: "decade", year: Number(full) * 10 },
        { basis: "stated", certainty: mark, reckoning },
      );
    if (today === null || /\b(?:low|high|upper|lower)\s$/iu.test(before({ sentence }, match.index)))
      return refuse(null);
    const tens = short === undefined ? TENS.indexOf(word?.toLowerCase() ?? "") : Number(short);
    const { year } = civilOf(today);
    const century = Math.floor(year / 100) * 100;
    const start = century + tens * 10 <= year ? century + tens * 10 : century - 100 + tens * 10;
    return found(
      { precision: "decade", year: start },
      {
        basis: "relative",
        certainty: mark,
        reckoning: `${quoted(match[0])}: the last such decade before publication.`,
      },
    );
  },
};

/** Takes "the 19th century", "the early nineteenth century", "the 5th century BC" is refused for want of an EDTF form. Refuses the adjective ("a 19th-century mill"). */
export const century: TimeRule = {
  name: "century",
  needs: [anyOf("century")],
  pattern: new RegExp(
    String.raw`(?<=\b(?:the|in|of|since|until|from|by)${GAP})${PART}(?<ordinal>${ORDINAL})${GAP}century(?!\p{L})(?<bc>${GAP}BC)?`,
    "giu",
  ),
  read: (match) => {
    const { part, ordinal, bc } = match.groups ?? {};
    const number = readOrdinal(ordinal);
    if (number === null || number < 1 || number > 22) return null;
    if (bc !== undefined) return refuse("A century before Christ has no plain EDTF form.");
    return found(
      { precision: "century", year: (number - 1) * 100 },
      {
        basis: "stated",
        certainty: part === undefined ? "certain" : "approximate",
        reckoning: `${quoted(match[0])} is read as the years beginning ${String(number - 1)}.`,
      },
    );
  },
};
