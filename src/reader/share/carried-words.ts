import type { Passage } from "../../passage/model.ts";
import { counted } from "../words.ts";

/** Some of a link's words, and what they are called. */
interface CarriedWords {
  readonly lead: string;
  readonly words: string;
}

/**
 * The words that a link carries in plain sight. They are no quotation: a link spells words without their punctuation, and of
 * many only the first and the last. So they are called what they are, and never stand in quotation marks.
 */
export function carriedWords({ exact, elided }: Passage): readonly CarriedWords[] {
  if (elided === null) return [{ lead: "The link’s words, without punctuation:", words: exact }];
  return [
    { lead: `The link’s ${counted(elided.count, "word")} begin:`, words: `${exact} …` },
    { lead: "and end:", words: `… ${elided.end}` },
  ];
}
