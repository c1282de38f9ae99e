import { CHANGES, NOT_A_DATE_AFTER, NOT_A_YEAR_AFTER } from "../../lexicon/time/counted-nouns.ts";
import { anyOf, DIGITS, FOUR_DIGITS } from "../needs.ts";
import type { TimeRule } from "../scene.ts";
import { after, before, found, foundRange, GAP, quoted, refuse } from "../scene.ts";

const BEFORE =
  "in|since|until|till|by|before|after|during|throughout|of|years|circa|around|about|year|early|late|mid|from|as early as|as late as|as recently as|prior to|starting in|beginning in|no earlier than|no later than|no sooner than|not before";

const WRITINGS =
  "memo|report|interview|book|speech|memoir|autobiography|novel|letter|statement|study|paper|article|essay|filing|ruling|judgment|lecture|address|documentary|poll|survey|post|tweet|email";

/**
 * Takes a year after a preposition ("in 2019", "since 1998", "AD 79", "in 44 BC") or alone in brackets.
 * Refuses figures that count ("in 2019 cases", "2,019"), that name ("room 2019"), and years that only describe
 * ("the 2019 election"), because what happens in the sentence need not have happened then.
 */
export const year: TimeRule = {
  name: "year",
  needs: [anyOf(...FOUR_DIGITS)],
  pattern: new RegExp(
    // The figure is asked for first, since looking back for every preposition at every letter is slow.
    String.raw`(?=[12]\d{3})(?:(?<=\b(?<prep>${BEFORE.replaceAll(" ", GAP)})(?:\s{1,2}|-)(?:the${GAP}year${GAP})?)(?<year>[12]\d{3})(?![\p{L}\d%-]|[,.:/]\d|['’]s\b)` +
      String.raw`|(?<=\()(?<bracketed>[12]\d{3})(?=\))` +
      // "In a 1998 memo": what is told in it was told then.
      String.raw`|(?<=\bin${GAP}(?:an?|the|his|her|its|their)${GAP})(?<written>[12]\d{3})(?=${GAP}(?:\p{Ll}{3,20}${GAP})?(?:${WRITINGS})\b))`,
    "giu",
  ),
  read: (match, scene) => {
    const figure = match.groups?.["year"] ?? match.groups?.["bracketed"] ?? match.groups?.["written"] ?? "";
    const value = Number(figure);
    if (value < 1000 || value > 2199) return null;
    if (counts(match, scene.sentence)) return refuse(null);
    const mark = /^(?:early|late|mid|circa|around|about)$/iu.test(match.groups?.["prep"] ?? "");
    return found(
      { precision: "year", year: value },
      {
        basis: "stated",
        certainty: mark ? "approximate" : "certain",
        reckoning: `${quoted(figure)} is the year as the article gives it.`,
      },
    );
  },
};

/** True for a figure that counts something, tells an hour, or measures a change ("rose by 1500"). */
function counts(match: RegExpExecArray, sentence: string): boolean {
  const next = /^\s(\p{L}+)/u.exec(after({ sentence }, match))?.[1] ?? "";
  if (NOT_A_DATE_AFTER.has(next) || NOT_A_YEAR_AFTER.has(next.toLowerCase())) return true;
  const change = /(\p{L}+)\s(?:by|from|to|about|around)\s$/iu.exec(before({ sentence }, match.index))?.[1];
  return CHANGES.has(change?.toLowerCase() ?? "");
}

/** A year as the far end of a range ("from 2015 to 2019", "between 2015 and 2019"); alone it is only a figure. */
export const farYear: TimeRule = {
  name: "far-year",
  needs: [{ words: FOUR_DIGITS, after: ["to", "and", "between", "through"] }],
  pattern:
    /(?=[12])(?<=\b(?:to|and|between|through)\s{1,2})(?<year>[12]\d{3})(?![\p{L}\d%-]|[,.:/]\d|['’]s\b)/giu,
  read: (match, scene) => {
    const value = Number(match[0]);
    if (value > 2199 || counts(match, scene.sentence)) return null;
    return found(
      { precision: "year", year: value },
      {
        basis: "stated",
        onlyInRange: true,
        reckoning: `${quoted(match[0])} is the year as the article gives it.`,
      },
    );
  },
};

/** Takes "2019–21", "2019-2021", "2019/20", "in the 2019-20 season". Refuses figures that fall ("2019-15") or stand in a longer number. */
export const yearRange: TimeRule = {
  name: "year-range",
  needs: [{ words: DIGITS, after: FOUR_DIGITS }],
  pattern:
    /(?<![\p{L}\p{N}.,/$£€-])(?<from>[12]\d{3})\s?(?<sign>[–/-])\s?(?<to>\d{4}|\d{2})(?![\p{L}\d%]|[-–/.,:]\d)/gu,
  read: (match, scene) => {
    if (counts(match, scene.sentence)) return refuse(null);
    const describes =
      /\b(?:the|a|an)\s$/iu.test(before(scene, match.index, 5)) &&
      /^\s\p{Ll}{3}/u.test(after(scene, match)) &&
      !(
        /\b(?:in|during|throughout|since|until)\sthe\s$/iu.test(before(scene, match.index, 16)) &&
        /^\s(?:season|campaign|(?:(?:academic|financial|fiscal|school|tax)\s)?year)\b/u.test(
          after(scene, match),
        )
      );
    if (describes) return refuse(null);
    const { from = "", to = "" } = match.groups ?? {};
    const start = Number(from);
    const end = to.length === 2 ? Math.floor(start / 100) * 100 + Number(to) : Number(to);
    if (end <= start || end > 2199 || end - start > 200) return refuse(null);
    return foundRange(
      { precision: "year", year: start },
      { precision: "year", year: end },
      { basis: "stated", reckoning: `${quoted(match[0])} gives both years.` },
    );
  },
};

/** Takes "AD 79", "79 AD", "44 BC" (written -0043, since EDTF counts a year 0). */
export const era: TimeRule = {
  name: "era",
  needs: [anyOf("ad", "bc", "bce", "ce")],
  pattern:
    /(?<![\p{L}\p{N}.,-])(?:AD\s{1,2}(?<ad>\d{1,4})|(?<year>\d{1,4})\s{0,2}(?<era>AD|BC|BCE|CE))(?![\p{L}\d])/gu,
  read: (match) => {
    const { ad, year: figure, era: sign } = match.groups ?? {};
    const value = Number(ad ?? figure);
    if (value === 0) return null;
    const counted = sign?.startsWith("B") === true;
    return found(
      { precision: "year", year: counted ? 1 - value : value },
      {
        basis: "stated",
        reckoning: `${quoted(match[0])} is the year as the article gives it${counted ? "; the year 1 BC is written 0000" : ""}.`,
      },
    );
  },
};
