import type { Reading } from "../../engine/model.ts";
import { decodePassage } from "../../passage/value/decode.ts";
import { locate } from "../../passage/locate.ts";
import { speakerAtIn } from "../../passage/evidence/speaker-at.ts";

/** What an old address leads to today. "broken" is an address that never led to a passage of this site. */
export interface Outcome {
  readonly kind: "exact" | "moved" | "reworded" | "ambiguous" | "gone" | "broken";
  /** One line for an editor: the words, or what is wrong. */
  readonly words: string;
}

const ARTICLE = /\/a\/([^/]+)\/(?:q\/([^/]+)\/)?(?:quotes\/|timeline\/)?$/;

function broken(words: string): Outcome {
  return { kind: "broken", words };
}

/** Opens one old address against the present Readings, as the page would. Never throws. */
export function replayLink(address: string, readings: readonly Reading[]): Outcome {
  // Any base: only the path and the query count, so that links of every host the site had can be replayed.
  if (!URL.canParse(address, "https://site.invalid/")) return broken("This is no address.");
  const url = new URL(address, "https://site.invalid/");
  const match = ARTICLE.exec(url.pathname.replace(/index\.html$/, ""));
  if (match === null) return broken("This address leads to no article.");
  let id: string;
  try {
    id = decodeURIComponent(match[1] ?? "");
  } catch {
    return broken("This address has a broken escape.");
  }
  const reading = readings.find((one) => one.article.id === id);
  if (reading === undefined) return { kind: "gone", words: `There is no article “${id}” any more.` };
  const value = /[?&]p=([^&#]*)/.exec(url.search)?.[1];
  const statement = match[2] ?? url.searchParams.get("quote");
  if (value === undefined)
    return statement === null ? broken("This address names no passage.") : byId(reading, statement);
  const passage = decodePassage(value, id);
  if ("problem" in passage) return broken(passage.problem);
  const { kind, words } = locate(reading.article, passage, { speakerAt: speakerAtIn(reading) });
  return { kind, words };
}

function byId(reading: Reading, id: string): Outcome {
  const found = reading.statements.find((statement) => statement.id === id);
  if (found === undefined) return { kind: "gone", words: `There is no statement “${id}” any more.` };
  const words = reading.article.text.slice(found.span.from, found.span.to);
  return { kind: "exact", words: `${words} (by its id alone: who said them is not checked)` };
}
