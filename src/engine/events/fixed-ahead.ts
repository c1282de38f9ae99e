import { before } from "./scene.ts";

/** Of up to three words: what is called, or put off. */
const THING = String.raw`(?:\s(?:a|an|the|its|their|his|her|all)?\s?\p{L}{2,20}(?:\s\p{L}{2,20})?)?`;

/** "Called a strike for", "moved to", "put off sentence until". */
const FIXES = new RegExp(
  String.raw`\b(?:(?:called|set|fixed|planned|scheduled|booked|billed|due|arranged|slated|pencilled in|named)${THING}\sfor|(?:moved|postponed|put off|put back|delayed|deferred|adjourned|rescheduled|brought forward|pushed back|held over)${THING}\s(?:to|until|till))\s(?:the\s)?$`,
  "iu",
);
const REACH = 64;
const FAR_REACH = 100;
const ENDS = /(?:for|to|until|till|from|starting|beginning|effect|of)\s(?:the\s)?$/iu;
const END_REACH = 16;

/** "Was given more time until": a limit that is set for what is to come. */
const LIMITS = new RegExp(
  String.raw`\b(?:given|granted|allowed|gives|gave)${THING}\s(?:until|till)\s(?:the\s)?$`,
  "iu",
);

/** "Voted to close the pool from": what was decided then, for a time from which it is to hold. */
const DECIDES =
  /\b(?:voted|agreed|decided|resolved|opted|chose|plan(?:s|ned)?|pledged|promised|vowed|proposed|pledges|promises|proposes|votes|agrees|decides)\s(?:(?:unanimously|narrowly|instead|yesterday|today)\s)?to\s\p{Ll}[^,;:.!?“”"]{1,48}\s(?:from|starting|beginning|with effect from)\s(?:the\s(?:(?:start|end|middle)\sof\s)?)?$/iu;

/** True where the words before a date fix something for it, so that it lies ahead though the verb is past. */
export function isFixedAhead(scene: { readonly sentence: string }, at: number): boolean {
  // Most dates stand behind none of these words, and the patterns need not be tried.
  if (!ENDS.test(before(scene, at, END_REACH))) return false;
  const left = before(scene, at, REACH);
  return FIXES.test(left) || LIMITS.test(left) || DECIDES.test(before(scene, at, FAR_REACH));
}

const SINCE = /\bsince\s(?:the\s)?(?:(?:early|late|about|around|at least)\s)?(?:on\s|in\s)?$/iu;
/** "Since the vote in", "since her arrest on". */
const SINCE_THAT =
  /\bsince\s(?:the|a|an|its|his|her|their)\s\p{Ll}{3,20}\s(?:of\s\p{L}{2,20}\s)?(?:(?:on|in)\s)?(?:early\s|late\s)?$/iu;
/** What follows makes a subject of the day: "since Friday is a feast". */
const IS_SUBJECT = /^\s(?:is|was|will|would|has|had|can|may)\b/u;

/** "Are shut since", "have been missing since late", "since the vote in": what has begun lies behind, whatever the verb. */
export function isSince(sentence: string, from: number, to: number): boolean {
  const scene = { sentence };
  const since = SINCE.test(before(scene, from, END_REACH)) || SINCE_THAT.test(before(scene, from, REACH));
  return since && !IS_SUBJECT.test(sentence.slice(to, to + 8));
}

/** "After a delivery on", "after tearing a muscle in", "the aftermath of the raid on": what is counted from has been. */
const AFTER =
  /\b(?:after|following)\s(?:an?|the|its|his|her|their|\p{Ll}{3,20}ing)\s[^,;:.!?“”"]{1,40}\s(?:on|in)\s$/iu;
const IN_ITS_WAKE =
  /\b(?:aftermath\sof|in\s(?:the\swake\sof|(?:response|reply|reaction)\sto|retaliation\sfor))\s[^,;:.!?“”"]{1,40}\s(?:(?:on|in)\s)?$/iu;
/** "Will meet after the vote on Friday": what is counted from is still to come. */
const STILL_TO_COME = /\b(?:will|would|shall|may|might|could|to)\b|['’](?:ll|d)\b/iu;

/** True where the words before a date tell of what has been, so that it lies behind though no verb says so. */
export function isBehind(scene: { readonly sentence: string }, at: number): boolean {
  const left = before(scene, at, REACH);
  if (IN_ITS_WAKE.test(left)) return true;
  const after = AFTER.exec(left);
  return after !== null && !STILL_TO_COME.test(scene.sentence.slice(Math.max(0, at - FAR_REACH), at));
}

/** "When both sides have sent letters by": done only then, where the sentence looks ahead. */
const DONE_BY_THEN =
  /\b(?:when|once|until|till|after|as\ssoon\sas)\s[^,;:.!?“”"]{1,60}\s(?:has|have)\s[^,;:.!?“”"]{1,40}\sby\s(?:(?:noon|midnight|the\send\sof)\s(?:on\s)?)?$/iu;

/** True where what "has been done by" a day is what is waited for, so that the day lies ahead. */
export function isWaitedFor(scene: { readonly sentence: string }, at: number): boolean {
  return DONE_BY_THEN.test(before(scene, at, FAR_REACH + REACH));
}
