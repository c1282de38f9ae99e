import type { Span, StatementId } from "../../engine/model.ts";

/** What the reader is about to correct. */
export type Task =
  | { readonly what: "statement"; readonly id: StatementId }
  /** Selected words that are to become a statement. */
  | { readonly what: "words"; readonly span: Span }
  /** `edtf` is the date as it stands; null where there is none. */
  | { readonly what: "date"; readonly sentence: Span; readonly edtf: string | null }
  | { readonly what: "list" };
