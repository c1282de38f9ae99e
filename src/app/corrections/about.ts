import type { Reading, Span } from "../../engine/model.ts";
import type { Correction } from "../../library/corrections/model.ts";
import { decodePassage } from "../../passage/value/decode.ts";
import { locate } from "../../passage/locate.ts";

/** Where a correction's words stand now; null where they do not, or it is about people wherever they stand. */
export function placeNow({ article }: Reading, { at, change }: Correction): Span | null {
  if (change.what === "same-person") return null;
  const passage = decodePassage(at, article.id);
  if ("problem" in passage) return null;
  const located = locate(article, passage);
  return "span" in located ? located.span : null;
}

/** Whether a correction says who is who, and of this name. */
function isAboutPerson({ change }: Correction, name: string): boolean {
  if (change.what === "same-person") return change.names.includes(name);
  return change.what === "not-same-person" && (change.name === name || change.other === name);
}

/** What the reader said of who a person of this name is: one with another, or another in places. */
export function correctionsOfPerson(list: readonly Correction[], name: string): readonly Correction[] {
  return list.filter((one) => isAboutPerson(one, name));
}

/** The corrections that touch a place, or that bring a person of this name together with another. */
export function correctionsAbout(
  reading: Reading,
  list: readonly Correction[],
  place: Span,
  name: string | null,
): readonly Correction[] {
  return list.filter((one) => {
    if (one.change.what === "same-person") return name !== null && isAboutPerson(one, name);
    const at = placeNow(reading, one);
    return at !== null && at.from < place.to && place.from < at.to;
  });
}
