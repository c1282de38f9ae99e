const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
const VALUES: ReadonlyMap<string, number> = new Map(ALPHABET.split("").map((sign, value) => [sign, value]));

/** FNV-1a (Fowler–Noll–Vo, 32 bit): where a hash begins, and what it is multiplied by once a UTF-16 unit was mixed in. */
export const HASH_START = 0x811c9dc5;
export const HASH_BY = 0x01000193;

/** The finishing step of MurmurHash3, so that every bit, the upper ones first of all, depends on every unit. Unsigned. */
export function hashEnd(hash: number): number {
  let mixed = hash ^ (hash >>> 16);
  mixed = Math.imul(mixed, 0x85ebca6b);
  mixed ^= mixed >>> 13;
  mixed = Math.imul(mixed, 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

/** 32 bits of a word that is already in lower case. */
export function hashWord(word: string): number {
  let hash = HASH_START;
  for (let at = 0; at < word.length; at += 1) hash = Math.imul(hash ^ word.charCodeAt(at), HASH_BY);
  return hashEnd(hash);
}

/** `value` (0 … 64^length − 1) in so many URL-safe characters, six bits each. */
export function toSigns(value: number, length: number): string {
  let signs = "";
  for (let at = length - 1; at >= 0; at -= 1) signs += ALPHABET.charAt((value >>> (6 * at)) & 63);
  return signs;
}

/** The number in `length` characters from `at`; −1 where one of them is none of ours. */
export function fromSigns(signs: string, at: number, length: number): number {
  let value = 0;
  for (let next = at; next < at + length; next += 1) {
    const digit = VALUES.get(signs.charAt(next));
    if (digit === undefined) return -1;
    value = value * 64 + digit;
  }
  return value;
}
