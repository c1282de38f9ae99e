/** “14.40”, “2:05pm”, “3 p.m. GMT”: the hour that a post of a live page opens with. */
const HOUR =
  /(?:(?:[01]?\d|2[0-3])[.:][0-5]\d(?: ?[ap]\.?m\.?)?|(?:1[0-2]|[1-9]) ?[ap]\.?m\.?)(?: (?:[A-Z]{1,3}T|UTC))?(?![\p{L}\p{N}:%£$€,-])/uy;

/** How many UTF-16 units of an hour stand in `text` at `from`; 0 where none does. */
export function hourLength(text: string, from: number): number {
  const first = text.charCodeAt(from);
  // Digits alone open one: most sentences are done with here.
  if (!(first >= 48 && first <= 57)) return 0;
  HOUR.lastIndex = from;
  return HOUR.exec(text)?.[0].length ?? 0;
}
