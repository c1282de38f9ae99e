import type { Statement } from "../../engine/model.ts";

/** What a human says of an article that its engine found otherwise. Plain JSON; the place is words, never an offset. */
export interface Correction {
  readonly id: string;
  readonly article: string;
  /** ISO 8601 instant. */
  readonly made: string;
  /** The passage that it is about, as `encodePassage` writes it. */
  readonly at: string;
  readonly change: Change;
}

export type Change =
  /** These words were said by someone else; null = it is not known by whom. */
  | { readonly what: "speaker"; readonly to: { readonly name: string } | null }
  | { readonly what: "not-a-quote" }
  | {
      readonly what: "quote";
      readonly kind: Statement["kind"];
      readonly speaker: { readonly name: string } | null;
    }
  /** Two names of one person. The first is kept. */
  | { readonly what: "same-person"; readonly names: readonly [string, string] }
  /** Who is meant or speaks at the passage by the one name is not that person but this other one. */
  | { readonly what: "not-same-person"; readonly name: string; readonly other: string }
  /** What the sentence at the passage tells of happened then; Extended Date/Time Format. */
  | { readonly what: "date"; readonly edtf: string };
