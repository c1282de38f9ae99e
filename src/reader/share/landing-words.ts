import type { DiffPiece, Located, Passage } from "../../passage/model.ts";
import { counted } from "../words.ts";

/** What the app made of a link's passage: where it stands today, or why it cannot be read. */
export type Landing = { readonly located: Located; readonly passage: Passage } | { readonly problem: string };

/** How a landing is told, in one sentence or two; null where there is nothing to tell. */
export function landingWords(landing: Landing | null, filterLifted: boolean): string | null {
  const told = landing === null ? null : outcomeWords(landing);
  const lifted = filterLifted
    ? "Your filter would hide this passage, so it is set aside here. It is back when you leave the passage."
    : null;
  const all = [told, lifted].filter((one) => one !== null);
  return all.length === 0 ? null : all.join(" ");
}

/** What became of the passage, by outcome; an exact one needs no words. */
const OUTCOME_WORDS: Readonly<Record<Exclude<Located["kind"], "ambiguous">, string | null>> = {
  exact: null,
  moved: "The words are as linked, but other words stand round them now.",
  reworded: "The passage was reworded after this link was made.",
  gone: "The passage that this link leads to is not in the article any more.",
};

function outcomeWords(landing: Landing): string | null {
  if ("problem" in landing) return landing.problem;
  const { located } = landing;
  if (located.kind !== "ambiguous") return OUTCOME_WORDS[located.kind];
  const places = counted(located.candidates.length, "place");
  return `These words stand in ${places} now, and the link cannot tell which of them it meant.`;
}

/** One side of a diff: its pieces in order, with the words of the other side left out. */
export function sideOf(diff: readonly DiffPiece[], side: "was" | "now"): readonly DiffPiece[] {
  return diff.filter((piece) => piece.kind === "same" || piece.kind === side);
}
