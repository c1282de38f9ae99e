import { ORDINALS } from "../../lexicon/time/numbers.ts";
import { CLAUSE_STARTS, FUTURE_AUX, PAST_AUX, PRESENT_BE, PRESENT_HAVE } from "../../lexicon/time/verbs.ts";
import type { TimeRule } from "../scene.ts";
import { before, foundRange, GAP, pointOf, quoted, refuse } from "../scene.ts";
import { STARTS } from "../edges.ts";

/**
 * Takes an event named without a day, where the sentence looks ahead: "will rebuild after the war", "until the strike
 * ends". It lies after publication, with no end. Refuses it in the past, where nothing tells the day.
 */
export const openEvent: TimeRule = {
  name: "open-event",
  needs: [
    {
      words: ["the", "this", "that", "its", "their", "his", "her", "any"],
      after: ["after", "once", "following", "until", "when", "as", "time"],
    },
  ],
  pattern: new RegExp(
    String.raw`${STARTS}(?<lead>after|once|following|until|when|as${GAP}soon${GAP}as|by${GAP}the${GAP}time)${GAP}(?:the|this|that|its|their|his|her|any)${GAP}(?<first>\p{Ll}[\p{L}-]{2,24})(?<rest>(?:\s\p{Ll}[\p{L}-]{2,24}){0,2})`,
    "giu",
  ),
  read: (match, scene) => {
    const { today, tenseAt } = scene;
    // "Would not say when the breach took place": what is asked, and no condition.
    if (/^when$/iu.test(match.groups?.["lead"] ?? "") && ASKED.test(before(scene, match.index, 24)))
      return refuse(null);
    if (ORDINALS.has(match.groups?.["first"] ?? "")) return null;
    const { tense } = tenseAt(match.index, match.index + match[0].length);
    if (tense !== "future" && tense !== "conditional") {
      return refuse(`${quoted(match[0])} names an event and not a day.`);
    }
    return foundRange(today === null ? null : pointOf(today), null, {
      basis: "open",
      certainty: "uncertain",
      mood: tense,
      length: eventWords(match).length,
      reckoning: `${quoted(eventWords(match))}: depends on an event that had no day when this was published.`,
    });
  },
};

/** Words behind which “when” asks. */
const ASKED =
  /\b(?:say|says|said|saying|know|knows|knew|ask|asks|asked|reveal|revealed|disclose|disclosed|specify|specified|decide|decided|clear|(?:tell|tells|told)\s\p{L}+)\s$/iu;

/** The event's own words: up to the first verb or clause word. */
export function eventWords(match: RegExpExecArray): string {
  const rest = match.groups?.["rest"] ?? "";
  const head = match[0].slice(0, match[0].length - rest.length);
  const kept: string[] = [];
  for (const word of rest.split(/\s/u).filter((piece) => piece !== "")) {
    const stop =
      CLAUSE_STARTS.has(word) ||
      FUTURE_AUX.has(word) ||
      PAST_AUX.has(word) ||
      PRESENT_BE.has(word) ||
      PRESENT_HAVE.has(word);
    if (stop || AFTER_EVENT.has(word)) break;
    kept.push(word);
  }
  return [head, ...kept].join(" ");
}

const AFTER_EVENT: ReadonlySet<string> = new Set(
  "with for from into over under between about against among during only also too not they she and".split(
    " ",
  ),
);
