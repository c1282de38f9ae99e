import type { Reading } from "../../engine/model.ts";
import type { Correction } from "../../library/corrections/model.ts";
import type { Lost } from "../../library/corrected-reading.ts";
import type { Said } from "../../reader/corrections/corrections-list.tsx";
import type { ReaderLinks } from "../../reader/links.ts";
import { placeNow } from "./about.ts";
import { inWords } from "./in-words.ts";

/** A correction as its line in a list. */
export function saidOf(reading: Reading, one: Correction, lost: readonly Lost[], links: ReaderLinks): Said {
  const place = placeNow(reading, one);
  return {
    id: one.id,
    words: inWords(one),
    href: place === null ? null : links.passageInText(place),
    lost: lost.find(({ id }) => id === one.id)?.reason ?? null,
  };
}
