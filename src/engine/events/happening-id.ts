import { plainUnits } from "../text/plain-units.ts";
import { hash, slug } from "../text/slug.ts";

/** Words as they are compared: lower case, without marks, white space or quotation signs, so that a retyped sentence keeps its id. */
export function plainWords(words: string): string {
  return plainUnits(words, " ", "part") ?? plainOfAny(words);
}

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
  const plain = plainWords(words);
  const readable = slug(plain, READABLE);
  return `h-${readable === "" ? "" : `${readable}-`}${hash(salt === "" ? plain : `${plain}\n${salt}`)}`;
}
