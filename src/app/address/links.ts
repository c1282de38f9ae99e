import type { Reading, Span } from "../../engine/model.ts";
import { isOwn } from "../../library/article-id.ts";
import type { View } from "../../reader/choice.ts";
import type { ReaderLinks } from "../../reader/links.ts";
import { articleAddress } from "./address.ts";
import type { Address } from "./passage-room.ts";
import { fetchPassages, passagesHere } from "./passages.ts";
import { hrefFrom, paths } from "./paths.ts";
import type { ViewState } from "./url-state.ts";

export interface LinksFrom {
  /** As it is shown. */
  readonly reading: Reading;
  /** As the engine made it, where that is another one: who opens a link may not have the reader's corrections. */
  readonly found?: Reading;
  /** Site path of the present page. */
  readonly here: string;
  readonly view: View;
  readonly state: ViewState;
  /** Path of the site's root on its host. */
  readonly base: string;
}

/** Every address that the features show, for one article seen in one way. */
export function makeLinks({ reading, found = reading, here, view, state, base }: LinksFrom): ReaderLinks {
  const { id } = reading.article;
  const to = (inView: View, next: ViewState, fragment = ""): string =>
    hrefFrom(here, articleAddress({ id, view: inView, state: next, fragment }));
  const inText = (statement: string): string =>
    to("text", { ...state, quote: statement, passage: null }, `#${encodeURIComponent(statement)}`);
  // Where an article's query belongs, whichever of its views is open.
  const textPath = isOwn(id) ? paths.own() : paths.article(id);
  const addressOf = (at: Span): Address => {
    const passages = passagesHere();
    return "problem" in passages ? passages : passages.passageAddress(found, at);
  };
  const whole = (sitePath: string, at: Span): ReturnType<ReaderLinks["share"]> => {
    const address = addressOf(at);
    if ("problem" in address) return address;
    return { url: location.origin + base + sitePath.slice(1) + address.query };
  };
  // The build writes no pages for what it has never seen.
  const hasPage = (statement: string): boolean =>
    !isOwn(id) && (reading === found || found.statements.some((one) => one.id === statement));
  return {
    quotePage: (statement) =>
      hasPage(statement) ? hrefFrom(here, paths.quote(id, statement)) : inText(statement),
    quoteInText: inText,
    passageInText: (at) => {
      const address = addressOf(at);
      return "problem" in address
        ? to("text", { ...state, quote: null, passage: null })
        : hrefFrom(here, textPath) + address.query;
    },
    timelineEntry: (entry) =>
      to("timeline", { ...state, quote: null, passage: null }, `#${encodeURIComponent(entry)}`),
    onlyPerson: (person) =>
      to(view, { ...state, filter: { said: [person], kinds: [] }, quote: null, passage: null }),
    ready: fetchPassages,
    share: (at) => whole(textPath, at),
    // The page hands the link's own words on to the article, and so does 404.html when a correction has taken the page away.
    shareQuote: (statement) =>
      whole(hasPage(statement.id) ? paths.quote(id, statement.id) : textPath, statement.span),
  };
}
