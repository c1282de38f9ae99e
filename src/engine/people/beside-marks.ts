import { BODY_AS_IT_IS, DOCUMENT, is, OPENER, PERSON } from "../lexicon/word-classes.ts";
import type { Token } from "../text/tokens.ts";

/** “calls”, “reports”, “laughs”: a word that is as often a noun is a verb by the marks that it leads to or closes. */
export function isVerbByMarks(items: readonly Token[], i: number): boolean {
  return isHeadline(items, i) || leadsMarks(items, i);
}

/** A headline’s subject, without “the” or “a”, has no more words than this; its marks stand as near behind the verb. */
const HEADLINE = 4;

/** “Mayor calls budget “reckless””: a sentence that begins with its bare subject and has marks right behind the verb. */
function isHeadline(items: readonly Token[], i: number): boolean {
  if (i > HEADLINE || items[0]?.capital !== true || is(items[0], OPENER)) return false;
  for (let k = 0; k < i; k += 1) if (items[k]?.kind !== "word") return false;
  for (let k = i + 1; k <= i + HEADLINE; k += 1) {
    if (items[k]?.kind === "quote") return true;
    if (items[k]?.kind !== "word") return false;
  }
  return false;
}

/** A name’s verb leads to marks behind a colon in so many items. */
const TO_COLON = 8;

/** “Reader Ann Lee emails from Selby: “…””, “…,” Lee protests when we meet. */
function leadsMarks(items: readonly Token[], i: number): boolean {
  if (items[i - 1]?.capital !== true) return false;
  for (let k = i + 1; k < i + TO_COLON; k += 1)
    if (items[k]?.kind === "colon" && items[k + 1]?.kind === "quote") return true;
  const quote = items[i - 2]?.kind === "quote" || items[i - 3]?.kind === "quote";
  return quote && /^(?:when|as|while|with|at|in|on|over|after|before)$/u.test(items[i + 1]?.low ?? "");
}

/** A tail of saying has no more items before its verb, and no more where a name or someone speaks. */
const TAIL = 4;
const NAMED_TAIL = 9;

/** “…,” Lee laughs. “…,” state news agency KVN reports. A quote close before and nothing behind. */
export function closesTail(items: readonly Token[], i: number): boolean {
  const next = items[i + 1];
  if (next !== undefined && next.kind !== "stop" && next.kind !== "comma") return false;
  const named = items[i - 1]?.capital === true || is(items[i - 1], DOCUMENT | PERSON | BODY_AS_IT_IS);
  const reach = named ? NAMED_TAIL : TAIL;
  for (let k = i - 1; k >= Math.max(0, i - reach); k -= 1) if (items[k]?.kind === "quote") return true;
  return false;
}
