import type { PersonId, Span, StatementId } from "../../engine/model.ts";

/** What the reader is about to correct. */
export type Task =
  | { readonly what: "statement"; readonly id: StatementId }
  /** Selected words that are to become a statement. */
  | { readonly what: "words"; readonly span: Span }
  /** `edtf` is the date as it stands; null where there is none. */
  | { readonly what: "date"; readonly sentence: Span; readonly edtf: string | null }
  /** Who is one with whom, who is two; null while nobody is chosen. `at` is where the reader comes from. */
  | { readonly what: "people"; readonly person: PersonId | null; readonly at: Span | null }
  | { readonly what: "list" };
