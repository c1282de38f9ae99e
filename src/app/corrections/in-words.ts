import { edtfInWords } from "../../engine/events/edtf-range.ts";
import type { Correction } from "../../library/corrections/model.ts";
import { decodePassage } from "../../passage/value/decode.ts";

const MOST_WORDS = 10;

/** The words that a correction carries of its place, shortened; "" where they cannot be read. */
function wordsAt({ at, article }: Correction): string {
  const passage = decodePassage(at, article);
  if ("problem" in passage) return "";
  const words = passage.elided === null ? passage.exact : `${passage.exact} … ${passage.elided.end}`;
  const all = words.split(" ");
  return all.length <= MOST_WORDS ? words : `${all.slice(0, MOST_WORDS).join(" ")} …`;
}

const AS_KIND = {
  direct: "a quotation",
  fragment: "quoted words",
  reported: "reported speech",
} as const;

const by = (speaker: { readonly name: string } | null): string =>
  speaker === null ? "; it is not known by whom" : ` by ${speaker.name}`;

/** A correction as a sentence of the reader's own. */
export function inWords(correction: Correction): string {
  const { change } = correction;
  const words = `“${wordsAt(correction)}”`;
  switch (change.what) {
    case "speaker":
      return change.to === null
        ? `It is not known who said ${words}.`
        : `${words} was said by ${change.to.name}.`;
    case "not-a-quote":
      return `${words} is not a quote.`;
    case "quote":
      return `${words} is ${AS_KIND[change.kind]}${by(change.speaker)}.`;
    case "same-person":
      return `${change.names[0]} and ${change.names[1]} are the same person.`;
    case "not-same-person":
      return `In ${words}, ${change.name} is really ${change.other}.`;
    case "date":
    default:
      return `${words} is dated ${edtfInWords(change.edtf)}.`;
  }
}
