import type { ReactNode } from "react";
import type { StatementId } from "../../engine/model.ts";
import type { ReaderLinks } from "../links.ts";
import { type Layer, type Segment, cut } from "../segments.ts";
import type { OverMark } from "./overlay.ts";
import type { ParagraphPlan, SaidMark } from "./plan-article.ts";
import { QuoteLink } from "./quote-link.tsx";

interface Props {
  readonly text: string;
  readonly plan: ParagraphPlan;
  readonly over: readonly Layer<OverMark>[];
  /** The statement whose card is open, when it stands in this paragraph. */
  readonly open: StatementId | null;
  /** The passage begins here: its first piece can take the focus. */
  readonly beginsPassage: boolean;
  readonly links: ReaderLinks;
}

/** A longer first word is left to break as it must. */
const LONGEST_KEPT_WORD = 24;

/** One paragraph: its words, cut at every edge of a mark. */
export function ArticleParagraph({ text, plan, over, open, beginsPassage, links }: Props) {
  const segments = cut<SaidMark | OverMark>(plan, [...plan.marks, ...over]);
  const firstLanded = beginsPassage
    ? segments.find((segment) => segment.layers.some((layer) => layer.of.kind === "landed"))
    : undefined;
  return (
    <p id={plan.id} className="para" data-from={plan.from}>
      {segments.map((segment) => (
        <Piece
          key={segment.from}
          words={text.slice(segment.from, segment.to)}
          segment={segment}
          open={open}
          isPassage={segment === firstLanded}
          links={links}
        />
      ))}
      {/* Its sign is made by the style sheet, so that the paragraph's text stays the article's. */}
      <a
        href={`#${plan.id}`}
        className="para-link"
        data-paragraph-link=""
        aria-label="Copy link to this paragraph"
      />
    </p>
  );
}

interface PieceProps {
  readonly words: string;
  readonly segment: Segment<SaidMark | OverMark>;
  readonly open: StatementId | null;
  readonly isPassage: boolean;
  readonly links: ReaderLinks;
}

function Piece({ words, segment, open, isPassage, links }: PieceProps) {
  let said: Layer<SaidMark> | null = null;
  let isOpen = false;
  let role: string | undefined;
  let how: string | undefined;
  for (const { from, to, of } of segment.layers) {
    if (of.kind === "said") {
      // The innermost statement gives the look; one that is open shows through what lies inside it.
      said = { from, to, of };
      isOpen ||= of.statement.id === open;
    } else if (of.kind === "trace") role = of.role;
    else how = of.how;
  }
  const label = said && said.from === segment.from ? said.of.label : null;
  const inner = laidOver(label && said ? <Beginning mark={said.of} words={words} links={links} /> : words, {
    role,
    how,
    isPassage,
  });
  if (!said) return inner;
  const { statement, tone } = said.of;
  return (
    <mark
      id={label ? statement.id : undefined}
      className="said"
      data-said={statement.id}
      data-slot={tone.slot}
      data-hue={tone.hue}
      data-pattern={tone.pattern}
      data-kind={statement.kind}
      data-open={isOpen ? "" : undefined}
    >
      {inner}
    </mark>
  );
}

/** The link and the first word on one line, so that the margin names the speaker where the quote begins. */
function Beginning({ mark, words, links }: { mark: SaidMark; words: string; links: ReaderLinks }) {
  if (!mark.label) return words;
  const space = words.slice(0, LONGEST_KEPT_WORD).search(/\s/);
  const end = space < 0 ? (words.length <= LONGEST_KEPT_WORD ? words.length : 0) : space;
  return (
    <>
      <span className="said-first">
        <QuoteLink statement={mark.statement} label={mark.label} tone={mark.tone} links={links} />
        {words.slice(0, end)}
      </span>
      {words.slice(end)}
    </>
  );
}

interface Over {
  readonly role: string | undefined;
  readonly how: string | undefined;
  readonly isPassage: boolean;
}

function laidOver(words: ReactNode, { role, how, isPassage }: Over): ReactNode {
  const traced =
    role === undefined ? (
      words
    ) : (
      <span className="trace" data-trace={role}>
        {words}
      </span>
    );
  if (how === undefined) return traced;
  return (
    <span
      className="landed"
      data-landed={how}
      id={isPassage ? "passage" : undefined}
      tabIndex={isPassage ? -1 : undefined}
    >
      {traced}
    </span>
  );
}
