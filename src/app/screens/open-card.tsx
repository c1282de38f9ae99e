import { type ReactNode, useEffect, useEffectEvent } from "react";
import type { Reading, Statement } from "../../engine/model.ts";
import { QuoteCard } from "../../reader/article/quote-card.tsx";
import { stepQuote } from "../../reader/article/step-quote.ts";
import { personKey } from "../../library/people/person-key.ts";
import { type Choices, type Filter, sourceOf } from "../../reader/choice.ts";
import type { ReaderLinks } from "../../reader/links.ts";
import { whenIdle } from "../../reader/when-idle.ts";
import { personOf } from "../../reader/words.ts";
import { articleQuery } from "../address/address.ts";
import { go } from "../address/navigate.ts";
import { passageValue } from "../address/passage-room.ts";
import type { ViewState } from "../address/url-state.ts";
import { personHref } from "../people/person-href.ts";

interface Props {
  readonly reading: Reading;
  readonly found: Reading;
  readonly statement: Statement;
  readonly state: ViewState;
  /** As shown. */
  readonly filter: Filter;
  readonly choices: Choices;
  readonly links: ReaderLinks;
  /** Site path of the present page. */
  readonly here: string;
  readonly actions: ReactNode;
}

/**
 * The open card, and its words in the address: an id alone would open whatever statement bears it after an edit. They are
 * added in the same entry of the history once the card is drawn, so that no press waits for them.
 */
export function OpenCard(props: Props) {
  const { reading, found, statement, state, filter, choices, links, here, actions } = props;
  const { id } = statement;
  const speaker = personOf(reading, sourceOf(statement));
  const addWords = useEffectEvent((): void => {
    const passage = passageValue(found, statement.span);
    if (typeof passage !== "string") return;
    const query = articleQuery(found.article.id, { ...state, quote: id, passage });
    go(location.pathname + query + location.hash, { replace: true, state: history.state });
  });
  const bare = state.passage === null ? id : null;
  useEffect(() => (bare === null ? undefined : whenIdle(() => addWords())), [bare]);
  return (
    <QuoteCard
      reading={reading}
      statement={statement}
      choices={choices}
      links={links}
      previous={stepQuote(reading, filter, id, -1)}
      next={stepQuote(reading, filter, id, 1)}
      speakerHref={speaker === null ? null : personHref(here, personKey(speaker, reading.article.id))}
      actions={actions}
    />
  );
}
