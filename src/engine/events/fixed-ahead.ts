import { before } from "./scene.ts";

/** Of up to three words: what is called, or put off. */
const THING = String.raw`(?:\s(?:a|an|the|its|their|his|her|all)?\s?\p{L}{2,20}(?:\s\p{L}{2,20})?)?`;

/** "Called a strike for", "moved to", "put off sentence until". */
const FIXES = new RegExp(
  String.raw`\b(?:(?:called|set|fixed|planned|scheduled|booked|billed|due|arranged|slated|pencilled in|named)${THING}\sfor|(?:moved|postponed|put off|put back|delayed|deferred|adjourned|rescheduled|brought forward|pushed back|held over)${THING}\s(?:to|until|till))\s(?:the\s)?$`,
  "iu",
);
const REACH = 64;

/** True where the words before a date fix something for it, so that it lies ahead though the verb is past. */
export function isFixedAhead(scene: { readonly sentence: string }, at: number): boolean {
  return FIXES.test(before(scene, at, REACH));
}
