import { isEdtf } from "../../engine/events/edtf.ts";
import { happeningId } from "../../engine/events/happening-id.ts";
import type { Happening, Reading, Span, When } from "../../engine/model.ts";
import { overlaps } from "../../engine/text/span.ts";

/**
 * The Reading in which what is told in these words happened then; a sentence that was no happening becomes one, with
 * what is said in it. Null for what is no date in the Extended Date/Time Format.
 */
export function dated(reading: Reading, at: Span, edtf: string, by: string): Reading | null {
  if (!isEdtf(edtf)) return null;
  // A sentence may have two entries, of which one is a part of it.
  const old =
    reading.happenings.find(({ sentence }) => sentence.from === at.from && sentence.to === at.to) ??
    reading.happenings.find((one) => overlaps(one.sentence, at));
  const found = old ?? happeningAt(reading, at, by);
  const when: When = {
    edtf,
    basis: "stated",
    certainty: certaintyOf(edtf),
    mood: found.when?.mood ?? "past",
    words: at,
    reckoning: "Given by a human who read the article.",
  };
  const told: Happening = { ...found, when, rule: by };
  const happenings =
    old === undefined
      ? [...reading.happenings, told].toSorted((a, b) => a.sentence.from - b.sentence.from)
      : reading.happenings.map((one) => (one === old ? told : one));
  return { ...reading, happenings };
}

function happeningAt({ article, statements }: Reading, at: Span, by: string): Happening {
  const said = statements.filter((one) => at.from <= one.span.from && one.span.from < at.to);
  return {
    id: happeningId(article.text.slice(at.from, at.to), ""),
    sentence: at,
    gist: at,
    when: null,
    people: [...new Set(said.flatMap((one) => one.attribution.speaker ?? []))],
    statements: said.map((one) => one.id),
    rule: by,
  };
}

function certaintyOf(edtf: string): When["certainty"] {
  if (/[?%]/u.test(edtf)) return "uncertain";
  return edtf.includes("~") ? "approximate" : "certain";
}
