/** A title that a stop closes inside its marks is no longer than this. Words. */
export const TITLE = 5;
/** The small words inside titles. */
const SMALL = /^(?:of|the|a|an|and|in|on|to|for|at|by|with|from|or|vs|is|de|la|&)$/u;

/** Capitals on all words but the small ones, two or more of them, and no end of a sentence inside. */
export function isTitle(words: string): boolean {
  const bare = words.replace(/[.,]$/u, "");
  let great = 0;
  let small = 0;
  // One after another: most quotes show by their second word that they are no title.
  for (const [word] of bare.matchAll(/\S+/gu)) {
    if (/^[^\p{L}\p{N}]*[\p{Lu}\p{N}]/u.test(word)) great += 1;
    else if (SMALL.test(word)) small += 1;
    else if (/[\p{L}\p{N}]/u.test(word)) return false;
  }
  if (great === 0 || /(?<!\p{Lu})[.?!…](?:\s|$)/u.test(bare)) return false;
  if (bare !== words && words.split(/\s+/u).length > TITLE) return false;
  return great + small > 1 || !/[,!?]$/u.test(words);
}

/** Words that hold a letter or a figure. */
export function count(words: string): number {
  return words.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
