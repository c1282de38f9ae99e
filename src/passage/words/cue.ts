import { hashWord } from "./hash.ts";
import { CUES } from "./lexicon.ts";

/** Words of saying, by their hashes. */
export const CUE: ReadonlySet<number> = new Set(CUES.split(" ").map(hashWord));
