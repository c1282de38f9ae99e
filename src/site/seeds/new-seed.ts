import { slug } from "../../engine/text/slug.ts";
import { draftProblems, sourceOf } from "../../library/import/draft.ts";
import { type Given, importDocument } from "../../library/import/import-document.ts";

export interface NewSeed {
  /** File name in seeds/. */
  readonly name: string;
  readonly content: string;
  /** What was taken for what, and what to look at, a line each. */
  readonly told: readonly string[];
}

/** Facts in the order in which they are told. */
const FACTS = ["title", "date", "source", "byline", "place", "language", "url"] as const;

/** A document as a clean seed with its header; or a sentence that says why it is none. */
export function newSeed(given: Given): NewSeed | { readonly problem: string } {
  const imported = importDocument(given);
  if ("problem" in imported) return imported;
  const { draft } = imported;
  const [wrong] = Object.entries(draftProblems(draft));
  if (wrong !== undefined) return { problem: `Its ${wrong[0]} cannot be used. ${wrong[1]}` };
  const name = [draft.date, slug(draft.title || draft.text)].filter((part) => part !== "").join("-");
  const facts = FACTS.map((fact) => `  ${fact.padEnd(9)} ${draft[fact] || "–"}`);
  const words = draft.text.split(/\s+/u).length;
  return {
    name: `${name || "article"}.txt`,
    content: sourceOf(draft),
    told: [...facts, `  text      ${words} words`, ...imported.told],
  };
}
