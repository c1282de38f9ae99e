import type { ReactNode } from "react";
import type { Reading, Statement, StatementId } from "../../engine/model.ts";
import type { Choices, Filter } from "../choice.ts";
import type { ReaderLinks } from "../links.ts";
import { tonesOf } from "../tones.ts";
import { nobodyQuoted } from "../words.ts";
import { shownStatements } from "./facets.ts";
import { NothingShown } from "./nothing-shown.tsx";
import { QuoteItem } from "./quote-item.tsx";

interface Props {
  readonly reading: Reading;
  readonly filter: Filter;
  readonly choices: Choices;
  readonly links: ReaderLinks;
  /** The statement that a link leads to, or null; marked, and to be focused by the app. */
  readonly selected?: StatementId | null;
  /** What can be done with one statement: shown at its end. */
  readonly actions?: (statement: Statement) => ReactNode;
}

/** The same filter, its other presentation: only what was said, in the order of the text (S4). */
export function QuotesList({ reading, filter, choices, links, selected = null, actions }: Props) {
  const shown = shownStatements(reading, filter);
  const tones = tonesOf(reading);
  if (reading.statements.length === 0) {
    return <p className="text-body">{nobodyQuoted(reading.article.language)}</p>;
  }
  if (shown.length === 0) return <NothingShown reading={reading} filter={filter} choices={choices} />;
  return (
    <ol className="max-w-measure" aria-label="Statements">
      {shown.map((statement) => (
        <QuoteItem
          key={statement.id}
          reading={reading}
          statement={statement}
          tones={tones}
          links={links}
          selected={statement.id === selected}
        >
          {actions?.(statement)}
        </QuoteItem>
      ))}
    </ol>
  );
}
