import { AUXILIARIES, PREPOSITIONS } from "../../lexicon/grammar.ts";
import { low, type Clause } from "../../people/clause.ts";
import { isTime } from "../../people/phrase-chain.ts";
import type { Saying } from "../attribution/saying.ts";
import { hasFinite } from "./grammar.ts";

/** Fewer items than this behind “said” are no report of their own: “said so”, “said a prayer”. */
const FEWEST = 3;
/** What is said and is no clause: “said a few words to the men who came”, “said goodbye to the town she loved”. */
const OBJECTS =
  /^(?:hello|goodbyes?|farewells?|prayers?|grace|mass|thanks|words?|piece|little|much|more|less|lot|nothing|something|anything|everything|things?|bit|it|this|that|so|no|yes|lines?|names?|amen|sorry|story|stories|tales?|jokes?|truth|lies?|secrets?|news)$/u;
/** Words behind which no report begins right away. */
const CIRCUMSTANCES =
  /^(?:when|as|while|before|after|if|about|against|of|to|at|in|on|from|for|by|with|into|over|and|or|but|because|so|too|than|who|which|how|why|what|where)$/u;

/** “said demand remains strong”: what no table tells a verb in is a clause still, for “say” takes hardly any object. */
export function isSaidWhole(clause: Clause, { from, form }: Saying, i: number): boolean {
  if (form.form === "ing" || form.form === "base") return false;
  const rest = clause.items.slice(i);
  const end = rest.findIndex(({ kind }) => kind === "stop" || kind === "semicolon");
  const told = end < 0 ? rest : rest.slice(0, end);
  if (
    told.length < FEWEST ||
    told.some(({ kind }) => kind === "quote" || kind === "colon" || kind === "dash")
  )
    return false;
  if (clause.items.slice(0, from).some(({ kind }) => kind === "quote")) return false;
  const [first] = told;
  if (first?.kind === "comma" || CIRCUMSTANCES.test(first?.low ?? "")) return false;
  const phrase = clause.phrases[clause.opens[i] ?? -1];
  if (phrase === undefined) {
    // “said never before had it been so full”, “said tomorrow would be too late”.
    const turned = /^(?:never|not|nowhere|tomorrow|only)$/u.test(first?.low ?? "");
    if (turned) return hasFinite(clause, i + 1, i + told.length);
    // “said talks on a deal start in May”: a plural that is as often a verb.
    return (
      /[^s]s$/u.test(first?.low ?? "") &&
      !AUXILIARIES.has(first?.low ?? "") &&
      PREPOSITIONS.has(low(clause, i + 1))
    );
  }
  if (phrase.pronoun || isTime(clause, phrase)) return false;
  return !OBJECTS.test(low(clause, phrase.head)) && !OBJECTS.test(low(clause, phrase.first));
}
