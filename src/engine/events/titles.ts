import { before } from "./scene.ts";

/** How far before a date its title may begin. UTF-16 code units. */
const REACH = 72;

const NUMBERS = "One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Twelve|Forty|Fifty|Hundred|Thousand";
const TIMES =
  "Days?|Nights?|Weeks?|Weekends?|Hours?|Months?|Years?|Mornings?|Evenings?|Summers?|Winters?|Sundays?";
const JOIN = String.raw`(?:in|on|of|at|from|until|till|before|after)\s(?:the\s)?`;

/** "Seven Days in …": counted time with capitals, as only a title has it. */
const COUNTED_TIME = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:${NUMBERS})\s(?:\p{Lu}\p{Ll}+\s)?(?:${TIMES})\s${JOIN}$`,
  "u",
);

const WORKS =
  "films?|movie|novel|book|album|play|musical|opera|song|single|ballad|symphony|series|drama|documentary|exhibition|memoir|poem|painting|podcast|thriller|comedy|sequel|biography";
/** The words of a title up to a date in it: capitals, and small words between them. */
const RUN = String.raw`\p{Lu}[\p{L}’'-]*\s(?:(?:\p{Lu}[\p{L}’'-]*|a|an|the|of|in|on|at|and|to|for|with|from)\s){0,7}`;
/** "Her novel, Rain on a …,": named right behind its kind. */
const NAMED_WORK = new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${WORKS})(?<comma>,)?\s${RUN}$`, "u");
/** “Rain on a …”: in marks, with the capitals of a title. */
const IN_MARKS = new RegExp(String.raw`[“"‘]${RUN}$`, "u");

/** What follows a title that is what its sentence is about. */
const GOES_ON =
  /^[”"’]?\s(?:is|was|were|has|had|will|would|may|won|lost|made|took|came|became|sold|ran|told|\p{Ll}{3,}(?:ed|s))(?!\p{L})/u;

/**
 * True where a date's words, which stand from `from` to `to`, are part of a title ("Seven Days in May"): counted time
 * in capitals; the name of a work set off by commas or followed by its verb; words in marks that have a title's
 * capitals and no comma. Bounded, so that it stays linear.
 */
export function isInTitle(sentence: string, from: number, to: number): boolean {
  const left = before({ sentence }, from, REACH);
  if (!/\p{Lu}/u.test(left) || !/\s$/u.test(left)) return false;
  const right = sentence.slice(to, to + 24);
  if (COUNTED_TIME.test(left)) return true;
  const work = NAMED_WORK.exec(left);
  if (work !== null)
    return work.groups?.["comma"] === undefined ? GOES_ON.test(right) : /^[”"’]?,/u.test(right);
  return IN_MARKS.test(left) && /^[”"’](?![\p{L}\p{N}])/u.test(right) && capitals(left) >= 2;
}

/** Capitalised words behind the last opening mark. */
function capitals(left: string): number {
  const open = Math.max(left.lastIndexOf("“"), left.lastIndexOf('"'), left.lastIndexOf("‘"));
  return (left.slice(open).match(/\p{Lu}\p{Ll}/gu) ?? []).length;
}
