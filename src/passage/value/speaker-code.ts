import { toSigns } from "../words/hash.ts";
import { NAME } from "../words/kinds.ts";
import { readWords } from "../words/read-words.ts";

/** Eighteen bits of a speaker's last name as three characters; null for a name without words. */
export function speakerCode(name: string): string | null {
  const words = readWords(name);
  // "Ann Lee, the mayor" is told by "Lee"; a group or an office without capitals by its last word.
  const comma = name.indexOf(",");
  let last = -1;
  for (let at = 0; at < words.hash.length; at += 1) {
    if (comma >= 0 && (words.from[at] ?? 0) > comma && last >= 0) break;
    if (words.kind[at] === NAME || last < 0 || words.kind[last] !== NAME) last = at;
  }
  return last < 0 ? null : toSigns((words.hash[last] ?? 0) >>> 14, 3);
}
