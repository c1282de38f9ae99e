const BASE = 36;

/** Words as they are compared: lower case, without marks, white space or quotation signs, so that a retyped sentence keeps its id. */
export function plainWords(words: string): string {
  return words
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/**
 * The element id of a happening: "h-", its first words, and a hash of all of them. Never an index, so that it stays
 * when the article around it changes. `salt` tells apart what stands twice in the same words.
 */
export function happeningId(words: string, salt: string): string {
  const plain = plainWords(words);
  const slug = plain
    .normalize("NFD")
    .replace(/[^a-z0-9 ]/gu, "")
    .split(" ")
    .filter((word) => word !== "")
    .slice(0, 5)
    .join("-")
    .slice(0, 40);
  return `h-${slug === "" ? "" : `${slug}-`}${hash(salt === "" ? plain : `${plain}\n${salt}`)}`;
}

/** FNV-1a, 32 bits twice with two offsets (Fowler, Noll, Vo), in base 36; for names, not for secrets. */
function hash(words: string): string {
  return fnv(words, 0x81_1c_9d_c5) + fnv(words, 0x05_0c_5d_1f);
}

function fnv(words: string, seed: number): string {
  let value = seed;
  for (let at = 0; at < words.length; at += 1) value = Math.imul(value ^ words.charCodeAt(at), 0x01_00_01_93);
  return (value >>> 0).toString(BASE).padStart(7, "0").slice(-4);
}
