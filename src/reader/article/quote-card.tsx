import { type ReactNode, useEffect, useId, useRef } from "react";
import type { Reading, Statement, StatementId } from "../../engine/model.ts";
import { Button } from "../../ui/button.tsx";
import { type Choices, sourceOf } from "../choice.ts";
import type { ReaderLinks } from "../links.ts";
import { tonesOf } from "../tones.ts";
import { KIND_WORDS, nameOf, personOf, wordsOf } from "../words.ts";
import { howKnown, ruleInWords } from "./how-known.ts";
import { focusQuoteLink, revealQuote } from "./reveal-quote.ts";

interface Props {
  readonly reading: Reading;
  readonly statement: Statement;
  readonly choices: Choices;
  readonly links: ReaderLinks;
  /** Its neighbours under the present filter (step-quote.ts); null at the ends. */
  readonly previous: StatementId | null;
  readonly next: StatementId | null;
  /** The speaker's page across all articles; null where nobody is named. */
  readonly speakerHref: string | null;
  /** Copy link, copy quote, share. */
  readonly actions?: ReactNode;
}

/** A statement's card (R3): who, what, and how that is known. Not modal: the text stays there to be compared with. */
export function QuoteCard(props: Props) {
  const { reading, statement, choices, links, previous, next, speakerHref, actions } = props;
  const titleId = useId();
  const card = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    card.current?.focus({ preventScroll: true });
    revealQuote(statement.id, card.current);
    return () => {
      // Closed, and the focus went with it: back to where the reader came from.
      if (document.activeElement === document.body) focusQuoteLink(statement.id);
    };
  }, [statement.id]);
  const source = sourceOf(statement);
  const person = personOf(reading, source);
  const tone = tonesOf(reading).get(source);
  const entry = reading.happenings.find((happening) => happening.statements.includes(statement.id));
  const words = wordsOf(reading, statement);
  const close = () => choices.onOpen(null);
  return (
    <dialog
      ref={card}
      open
      className="card"
      aria-labelledby={titleId}
      tabIndex={-1}
      data-hue={tone?.hue}
      data-pattern={tone?.pattern}
      onKeyDown={(event) => {
        if (event.key !== "Escape" || event.defaultPrevented) return;
        event.preventDefault();
        close();
      }}
    >
      <header className="card-head">
        <h2 id={titleId} className="card-name">
          <span className="tone-name">{nameOf(reading, source)}</span>
        </h2>
        <Button look="quiet" className="card-close" onClick={close}>
          Close
        </Button>
      </header>
      <p className="card-role">
        {person?.role && <span lang={reading.article.language}>{person.role}. </span>}
        {KIND_WORDS[statement.kind].one}
        {statement.kind === "reported" && ", in the reporter’s words"}.
      </p>
      <blockquote className="card-words" data-kind={statement.kind} lang={reading.article.language}>
        {statement.kind === "reported" ? words : `“${words}”`}
      </blockquote>
      <h3 className="card-sub">{source === person?.id ? "How we know" : "Why nobody is named"}</h3>
      <p className="card-known">
        {howKnown(reading, statement).map((part) =>
          typeof part === "string" ? (
            part
          ) : (
            <q key={`${part.role}-${part.from}`} className="trace" data-trace={part.role}>
              {part.words}
            </q>
          ),
        )}
      </p>
      <p className="card-rule">Rule: {ruleInWords(statement.rule)}</p>
      {actions && <div className="card-actions">{actions}</div>}
      <ul className="card-ways">
        {entry && (
          <li>
            <a href={links.timelineEntry(entry.id)}>See on the timeline</a>
          </li>
        )}
        {person && speakerHref !== null && (
          <li>
            <a href={speakerHref} aria-label={`${person.name} in all articles`}>
              In all articles
            </a>
          </li>
        )}
        {person && (
          <li>
            <a href={links.onlyPerson(person.id)}>Only {person.name}</a>
          </li>
        )}
      </ul>
      <nav className="card-steps" aria-label="Statements">
        <Step words="Previous" to={previous} choices={choices} />
        <Step words="Next" to={next} choices={choices} />
      </nav>
    </dialog>
  );
}

interface StepProps {
  readonly words: string;
  readonly to: StatementId | null;
  readonly choices: Choices;
}

/** Stays focusable at the ends, so that the focus is not lost there. */
function Step({ words, to, choices }: StepProps) {
  return (
    <Button aria-disabled={to === null} onClick={() => to !== null && choices.onOpen(to)}>
      {words}
    </Button>
  );
}
