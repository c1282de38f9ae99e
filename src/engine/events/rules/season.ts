import { anyOf } from "../needs.ts";
import { SEASON_STARTS, SEASONS } from "../../lexicon/time/calendar.ts";
import type { Civil } from "../civil.ts";
import { civilOf } from "../civil.ts";
import type { Found, TimeRule } from "../scene.ts";
import { after, found, GAP, inWords, NO_ANCHOR, oneOf, quoted, refuse } from "../scene.ts";
import { ENDS, STARTS } from "../edges.ts";

/**
 * Takes "spring 2021", "the summer of 2021", "last winter", "this autumn", "in spring", with the EDTF codes 21–24.
 * Which months are meant differs between the hemispheres, so all are approximate.
 * Refuses "spring", "fall" and "winter" as verbs or in names, where nothing introduces a season.
 */
export const season: TimeRule = {
  name: "season",
  needs: [anyOf(...Object.keys(SEASONS))],
  pattern: new RegExp(
    String.raw`${STARTS}(?:(?:early|late|mid)[\s-])?(?:(?<which>last|next|this)${GAP}|(?<intro>(?:in|since|until|by|during|before|after|of)${GAP}(?:the${GAP})?(?:(?:early|late)${GAP})?))?` +
      String.raw`(?<season>${oneOf(Object.keys(SEASONS))})${ENDS}(?:(?:${GAP}of)?${GAP}(?<year>[12]\d{3})(?:[-–/]\d{2,4})?(?!\d)|${GAP}of${GAP}(?<near>last|this|next)${GAP}year)?`,
    "giu",
  ),
  read: (match, scene) => {
    const { which, intro, season: name = "", year, near } = match.groups ?? {};
    const code = SEASONS[name.toLowerCase()] ?? 21;
    if (year !== undefined) {
      return limited(
        intro,
        found(
          { precision: "group", year: Number(year), month: code },
          {
            basis: "stated",
            certainty: "approximate",
            reckoning: `${quoted(match[0])} is the season as the article gives it.`,
          },
        ),
      );
    }
    if (which === undefined && near === undefined && intro === undefined) return null;
    if (
      /^\s(?:term|break|sports|water|clean|budget|statement|games|school|onion|onions|roll|rolls|back|short|apart|in|to|from|of)\b/u.test(
        after(scene, match),
      ) &&
      which === undefined
    )
      return null;
    if (scene.today === null) return refuse(NO_ANCHOR);
    const published = civilOf(scene.today);
    const told = { match, code, published };
    if (near !== undefined)
      return limited(
        intro,
        make(told, published.year + (near === "last" ? -1 : near === "next" ? 1 : 0), true),
      );
    const { tense, sure } = scene.tenseAt(match.index, match.index + match[0].length);
    // "In winter the road is shut" tells what recurs.
    const limit = /^(?:since|until|by)\b/iu.exec(intro ?? "")?.[0].toLowerCase();
    if (which === undefined && limit === undefined && (tense === "present" || tense === "none"))
      return refuse(null);
    const ahead =
      which?.toLowerCase() === "next" ||
      (tense === "present" && (limit === "until" || limit === "by")) ||
      (which?.toLowerCase() !== "last" && (tense === "future" || tense === "conditional"));
    return limited(
      intro,
      make(
        told,
        ahead
          ? yearAhead(code, published, which?.toLowerCase() === "next")
          : yearBehind(code, published, which?.toLowerCase() === "last"),
        which !== undefined || sure,
      ),
    );
  },
};

/** What introduces a season may leave one of its sides open: "since the spring", "by early autumn". */
function limited(intro: string | undefined, time: Found): Found {
  const lead = /^\p{L}+/u.exec(intro ?? "")?.[0].toLowerCase();
  if (lead === "since") return { ...time, end: null, basis: "open", mood: "present" };
  return lead === "by" || lead === "until" ? { ...time, start: null } : time;
}

function make(
  { match, code, published }: { match: RegExpExecArray; code: number; published: Civil },
  year: number,
  sure: boolean,
): Found {
  return found(
    { precision: "group", year, month: code },
    {
      basis: "relative",
      certainty: sure ? "approximate" : "uncertain",
      reckoning: `${quoted(match[0])}: counted from ${inWords(published)}, the day of publication; which months are meant depends on the place.`,
    },
  );
}

/** The year in which the last such season began; a season that still runs is not "last". */
function yearBehind(code: number, { year, month }: Civil, ended: boolean): number {
  const start = SEASON_STARTS[code] ?? 1;
  const begun = month >= start ? year : year - 1;
  const running = code === 24 ? month === 12 || month <= 2 : month >= start && month < start + 3;
  return ended && running ? begun - 1 : begun;
}

/** The year of the season that comes; one that has begun is not the "next". */
function yearAhead(code: number, { year, month }: Civil, next: boolean): number {
  return month < (SEASON_STARTS[code] ?? 1) + (next ? 0 : 2) ? year : year + 1;
}
