/** What is known of an article beside its words; "" where nothing is. */
export interface Facts {
  readonly title: string;
  /** YYYY-MM-DD. */
  readonly date: string;
  readonly source: string;
  readonly byline: string;
  readonly place: string;
  /** BCP 47. */
  readonly language: string;
  /** http or https. */
  readonly url: string;
}

/** What was made of a document, shown for correction before anything is stored. */
export interface Draft extends Facts {
  readonly text: string;
}

export const EMPTY_DRAFT: Draft = {
  title: "",
  date: "",
  source: "",
  byline: "",
  place: "",
  language: "",
  url: "",
  text: "",
};

export type DocumentKind = "text" | "markdown" | "html";

/** A draft, with what the reader should know of how it was made; or a sentence that says why there is none. */
export type Imported =
  | {
      readonly draft: Draft;
      readonly told: readonly string[];
      /** The encoding that was guessed, because neither the document nor its sender says it; null where none was. */
      readonly encoding: string | null;
    }
  | { readonly problem: string };
