import { PERSON_NOUNS, TITLES } from "./roles.ts";

/** The singular of a regular plural; other words as they are. */
export function singular(low: string): string {
  // Most words end in no “s” and need not be looked at further.
  if (!low.endsWith("s")) {
    if (low.endsWith("men")) return `${low.slice(0, -2)}an`;
    if (low === "people") return "person";
    return low === "children" ? "child" : low;
  }
  if (low === "wives") return "wife";
  if (low.length > 4 && low.endsWith("ies")) return `${low.slice(0, -3)}y`;
  if (/(?:s|x|z|ch|sh)es$/u.test(low)) return low.slice(0, -2);
  return low.length > 3 && !/(?:ss|us|is|news)$/u.test(low) ? low.slice(0, -1) : low;
}

/** True for an office, a work or a form of address: “minister”, “Dr”. */
export function isRole(low: string): boolean {
  return TITLES.has(low) || PERSON_NOUNS.has(singular(low));
}

/** Words for someone who does or belongs to something, which no table need hold: “left-hander”, “boatbuilder”, “mum-of-three”. */
export function isDoer(low: string): boolean {
  return /(?:[^aeiou]er|or|ist|ian|eer|man|woman|-of-\w+)$/u.test(low);
}
