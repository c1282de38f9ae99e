import { anyOf } from "../needs.ts";
import { foundRange, pointOf, quoted, refuse } from "../scene.ts";
import type { TimeRule } from "../scene.ts";
import { asksWhether, invertedWere } from "../conditions.ts";
import { isPastForm } from "../tense.ts";
import { tokenize } from "../tokens.ts";

/**
 * Takes a condition that lies ahead: "Were the war to persist", "if the vote fails", "unless a deal is reached",
 * "Should talks resume,". It is open from publication on. The words end at the clause's end, 80 characters at most.
 * Refuses "if" for whether ("asked if"), conditions of the past ("if he had known", "if it was closed"), "if any",
 * and conditions on which nothing to come depends.
 */
export const condition: TimeRule = {
  name: "condition",
  needs: [anyOf("were", "should", "if", "unless")],
  pattern:
    /(?<![\p{L}\p{N}-])(?<word>were|should|if|unless)\s(?:[^,.;:?!“”"()–—]|(?<=\d),(?=\d)){3,80}(?![\p{L}\p{N}])/giu,
  read: (match, { sentence, today, looksAhead }) => {
    const word = match.groups?.["word"]?.toLowerCase() ?? "";
    const before = sentence.slice(Math.max(0, match.index - 16), match.index);
    const opens = /^[^\p{L}\p{N}]*$/u.test(before.slice(-3)) && !/[\p{L}\p{N}]\s$/u.test(before);
    const clause = tokenize(match[0]);
    if (word === "were" && !(opens && invertedWere(clause, 0))) return null;
    if (word === "should" && !(opens && sentence[match.index + match[0].length] === ",")) return null;
    if (word === "if" && asksWhether(tokenize(sentence.slice(Math.max(0, match.index - REACH), match.index))))
      return null;
    if (/^(?:if|unless)\s(?:not|any|ever|necessary|possible|only|so|and|of)\b/iu.test(match[0])) return null;
    const second = clause[1];
    if (clause.length < 3 || (second !== undefined && isPastForm(second))) return null;
    // "Prices rise if demand does" tells how things are; only what somebody says will or would follow lies ahead.
    if (!looksAhead || sentence[match.index + match[0].length] === "?") return null;
    if (word !== "were" && clause.some(({ lower }) => PAST_CONDITION.has(lower))) return refuse(null);
    return foundRange(today === null ? null : pointOf(today), null, {
      basis: "open",
      certainty: "uncertain",
      mood: "conditional",
      reckoning: `${quoted(match[0])}: told as a condition, so no day can be given.`,
    });
  },
};

/** How far before “if” the asking may stand. UTF-16 code units. */
const REACH = 72;

const PAST_CONDITION: ReadonlySet<string> = new Set(["had", "was", "did", "hadn't", "wasn't", "didn't"]);
