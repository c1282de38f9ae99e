import { HASH_START, plainUnits } from "../text/plain-units.ts";
import { cutAtWord, hash, slug } from "../text/slug.ts";

/** Words as they are compared: lower case, without marks, white space or quotation signs, so that a retyped sentence keeps its id. */
function plainOfAny(words: string): string {
  return words
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** Longest part of an id that can be read, in UTF-16 code units. */
const READABLE = 32;

/**
 * The element id of a happening: "h-", its first words, and a hash of all of them. Never an index, so that it stays
 * when the article around it changes. `salt` tells apart what stands twice in the same words.
 */
export function happeningId(words: string, salt: string): string {
  const plain = plainUnits(words, "part", READABLE, true);
  const all = plain === null ? plainOfAny(words) : "";
  const readable = plain === null ? slug(all, READABLE) : cutAtWord(plain.head, READABLE);
  const sum = hash(salt === "" ? all : `${all}\n${salt}`, plain?.hash ?? HASH_START);
  return `h-${readable === "" ? "" : `${readable}-`}${sum}`;
}
