import type { PersonId, Span, Statement, StatementId } from "../engine/model.ts";

/**
 * Every address a feature shows, made by the app. `href`s are for anchors in the page (relative to this site);
 * `share` addresses are whole ones for the clipboard.
 */
export interface ReaderLinks {
  /** The prerendered page of one statement; works without JavaScript. */
  readonly quotePage: (id: StatementId) => string;
  /** The article's text with this statement's card open. */
  readonly quoteInText: (id: StatementId) => string;
  /** The article's text with this span in view, marked and focused. */
  readonly passageInText: (span: Span) => string;
  /** The timeline with this entry in view (id of a Happening). */
  readonly timelineEntry: (id: string) => string;
  /** This article with only this person's statements, in the present view. */
  readonly onlyPerson: (id: PersonId) => string;
  /** Answers once `share` can be asked where nothing but the article's own script may be there yet. Never fails. */
  readonly ready: () => Promise<void>;
  /** The whole, sharable address of a passage, or a sentence that says why there is none. */
  readonly share: (span: Span) => { readonly url: string } | { readonly problem: string };
  /** As `share`, by way of the statement's own page, of which others can show a preview. */
  readonly shareQuote: (
    statement: Pick<Statement, "id" | "span">,
  ) => { readonly url: string } | { readonly problem: string };
}
