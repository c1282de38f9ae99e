import { edtfInWords, edtfRange } from "../../../engine/events/edtf-range.ts";
import { inOneLine } from "../../quoted-words.ts";
import type { Entry } from "../entries.ts";
import { gistWords } from "../list/gist-words.ts";
import type { TimelinePart } from "../part.ts";

/** More words than these are not read out for a mark. */
const MOST_WORDS = 12;

/** A mark's name: its date as far as it is known, and its sentence's first words. */
export function markName({ reading }: TimelinePart, entry: Entry): string {
  const words = gistWords(reading.article, entry).split(" ");
  const shown = words.slice(0, MOST_WORDS).join(" ") + (words.length > MOST_WORDS ? " …" : "");
  return `${dateOf(reading.article, entry)}: ${shown}`;
}

function dateOf(article: TimelinePart["reading"]["article"], { when }: Entry): string {
  if (when === null) return "no date";
  const range = edtfRange(when.edtf);
  const open = when.basis === "open" && (when.mood === "future" || when.mood === "conditional");
  const dateless = range.from === null && range.to === null;
  return open || dateless ? `“${inOneLine(article, when.words)}”` : edtfInWords(when.edtf);
}
