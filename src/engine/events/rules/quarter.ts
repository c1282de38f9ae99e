import { DIGITS } from "../needs.ts";
import { HALVES, QUARTERS } from "../../lexicon/time/calendar.ts";
import { civilOf } from "../civil.ts";
import { readOrdinal } from "../read-number.ts";
import type { TimeRule } from "../scene.ts";
import { found, GAP, inWords, NO_ANCHOR, quoted, refuse } from "../scene.ts";
import { STARTS } from "../edges.ts";

/** What a sentence about business holds; a quarter of a match is played without any of it. */
const TRADE =
  /\b(?:profits?|sales|revenues?|earnings|turnover|takings|output|production|exports|imports|orders|deliveries|shipments|growth|economy|GDP|inflation|unemployment|income|losses|margins?|investment|lending|spending|prices?|demand|shares?|dividends?|per\s?cent|percent)\b|%/iu;

/**
 * Takes "in the third quarter" where the sentence speaks of trade: the last one that was over, or the next where the
 * sentence looks ahead. Refuses quarters of a match, which are told in the same words.
 */
export const bareQuarter: TimeRule = {
  name: "bare-quarter",
  needs: [{ words: ["quarter"], after: ["first", "second", "third", "fourth", "final"] }],
  pattern: new RegExp(
    String.raw`(?<=\b(?:in|during|for|over|since|by|until)${GAP})the${GAP}(?<nth>first|second|third|fourth|final)${GAP}quarter(?![\p{L}\p{N}’'-]|${GAP}(?:of|final))`,
    "giu",
  ),
  read: (match, { today, sentence, tenseAt }) => {
    if (!TRADE.test(sentence)) return refuse(null);
    if (today === null) return refuse(NO_ANCHOR);
    const nth = match.groups?.["nth"] ?? "";
    const number = /^final$/iu.test(nth) ? QUARTERS.length : (readOrdinal(nth) ?? 0);
    const code = QUARTERS[number - 1];
    if (code === undefined) return refuse(null);
    const { year, month } = civilOf(today);
    const { tense } = tenseAt(match.index, match.index + match[0].length);
    const ahead = tense === "future" || tense === "conditional";
    const begins = 3 * number - 2;
    const shift = ahead ? Number(begins < month) : -Number(begins + 2 >= month);
    return found(
      { precision: "group", year: year + shift, month: code },
      {
        basis: "relative",
        cycle: "year",
        reckoning: `${quoted(match[0])}: the ${ahead ? "next" : "last that was over"}, counted from ${inWords(today)}, the day of publication.`,
      },
    );
  },
};

/**
 * Takes "the first quarter of 2022", "Q3 2021", "the second half of last year", "H1 2022", with the EDTF codes 33–36
 * and 40–41. Refuses quarters and halves of a match, and the adjective ("first-quarter profits").
 */
export const quarter: TimeRule = {
  name: "quarter",
  needs: [
    { words: ["quarter", "half"], after: ["first", "second", "third", "fourth", "final", "last"] },
    { words: DIGITS, after: ["q", "h"] },
  ],
  pattern: new RegExp(
    String.raw`${STARTS}(?:(?<nth>first|second|third|fourth|final|last)${GAP}(?<unit>quarter|half)${GAP}of${GAP}(?:the${GAP}year${GAP})?|Q(?<q>[1-4])${GAP}(?:of${GAP})?|H(?<h>[12])${GAP}(?:of${GAP})?)` +
      String.raw`(?:(?<year>[12]\d{3})(?!\d)|(?<near>last|this|next|the)${GAP}year\b)`,
    "giu",
  ),
  read: (match, { today }) => {
    const { nth, unit, q, h, year, near } = match.groups ?? {};
    const half = h !== undefined || unit?.toLowerCase() === "half";
    const table = half ? HALVES : QUARTERS;
    const end = /^(?:final|last)$/iu.test(nth ?? "");
    const number = end ? table.length : Number(q ?? h ?? readOrdinal(nth));
    const code = table[number - 1];
    if (code === undefined) return refuse(null);
    if (year !== undefined) {
      return found(
        { precision: "group", year: Number(year), month: code },
        { basis: "stated", reckoning: `${quoted(match[0])} is given by the article.` },
      );
    }
    if (today === null) return refuse(NO_ANCHOR);
    const shift = near?.toLowerCase() === "last" ? -1 : near?.toLowerCase() === "next" ? 1 : 0;
    return found(
      { precision: "group", year: civilOf(today).year + shift, month: code },
      {
        basis: "relative",
        reckoning: `${quoted(match[0])}: counted from ${inWords(today)}, the day of publication.`,
      },
    );
  },
};
