import type { Statement } from "../../engine/model.ts";
import type { ReaderLinks } from "../links.ts";
import type { Tone } from "../tones.ts";
import type { Label } from "./plan-article.ts";

interface Props {
  readonly statement: Statement;
  readonly label: Label;
  readonly tone: Tone;
  readonly links: ReaderLinks;
}

/**
 * The way to a statement's card, in the margin beside its first line. What is seen of it is made by the style sheet
 * from its data attributes: copying, find-in-page and text fragments meet the article's words only.
 */
export function QuoteLink({ statement, label, tone, links }: Props) {
  return (
    <a
      href={links.quotePage(statement.id)}
      className="quote-link"
      data-statement={statement.id}
      data-slot={tone.slot}
      data-label={label.name ?? undefined}
      data-note={label.note ?? undefined}
      data-kind={statement.kind}
      aria-label={label.spoken}
    />
  );
}
