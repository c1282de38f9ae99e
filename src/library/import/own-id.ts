import { hash, slug } from "../../engine/text/slug.ts";

/** Of base 36: two billion texts, told apart well enough within one library. */
const HASH_CHARACTERS = 6;

/** The id of an own article: the same text under the same title is the same article. */
export function ownId(title: string, text: string): string {
  return `~${[slug(title), hash(text).slice(-HASH_CHARACTERS)].filter((part) => part !== "").join("-")}`;
}
