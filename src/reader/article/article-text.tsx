import { Suspense, useEffect, useRef } from "react";
import type { Reading, Span, StatementId } from "../../engine/model.ts";
import { type Choices, type Filter, isFiltering } from "../choice.ts";
import type { ReaderLinks } from "../links.ts";
import type { Layer } from "../segments.ts";
import { ArticleParagraph } from "./article-paragraph.tsx";
import { type Landed, type OverMark, touching, tracesOf } from "./overlay.ts";
import { type ParagraphPlan, planArticle } from "./plan-article.ts";
import { pickedStatement } from "./picked-statement.ts";
import { useFilterRules } from "./use-filter-rules.ts";

interface Props {
  readonly reading: Reading;
  readonly filter: Filter;
  readonly choices: Choices;
  readonly links: ReaderLinks;
  /** The statement whose card is open. */
  readonly open: StatementId | null;
  /** The passage that a link led to. Its first piece is `#passage` and can take the focus. */
  readonly landed: Span | null;
  /** Whether its mark is there, or was taken away by the reader. */
  readonly how: Landed;
}

/** The article's words, whole and in order, with every statement marked and its speaker in the margin (R1, R2, S4). */
export function ArticleText(props: Props) {
  // Handed on as a prop, so that the compiler keeps one plan for a Reading: 20,000 marks are too many to plan at every draw.
  const sections = planArticle(props.reading);
  return <ArticleSections {...props} sections={sections} />;
}

interface SectionsProps extends Props {
  readonly sections: readonly (readonly ParagraphPlan[])[];
}

/** Everything that a filter changes: an attribute and a style rule. The words below are not drawn again for it. */
function ArticleSections(props: SectionsProps) {
  const { reading, sections, filter, choices, links, open, landed, how } = props;
  const { article } = reading;
  const container = useRef<HTMLDivElement>(null);
  useFilterRules(reading, filter);
  // One listener for 20,000 marks. Keys and screen readers have the links beside the quotes, which need none of this.
  useEffect(() => {
    const element = container.current;
    if (!element) return undefined;
    const pick = (event: MouseEvent) => {
      const id = pickedStatement(event);
      if (id === null) return;
      event.preventDefault();
      choices.onOpen(id);
    };
    element.addEventListener("click", pick);
    return () => element.removeEventListener("click", pick);
  }, [choices]);
  return (
    <div
      ref={container}
      className="article-text"
      lang={article.language}
      dir="auto"
      data-filtering={isFiltering(filter) ? "" : undefined}
      data-long={sections.length > 1 ? "" : undefined}
    >
      <SectionList
        reading={reading}
        sections={sections}
        links={links}
        open={open}
        from={landed?.from ?? null}
        to={landed?.to ?? null}
        how={how}
      />
    </div>
  );
}

interface ListProps extends Pick<SectionsProps, "reading" | "sections" | "links" | "open" | "how"> {
  /** The passage, in two numbers, so that an equal one made anew counts as the same. */
  readonly from: number | null;
  readonly to: number | null;
}

function SectionList({ reading, sections, links, open, from, to, how }: ListProps) {
  const traces = tracesOf(reading, open);
  const landing: readonly Layer<OverMark>[] =
    from === null || to === null ? [] : [{ from, to, of: { kind: "landed", how } }];
  const first =
    landing.length === 0 ? undefined : sections.flat().find((plan) => touching(plan, landing).length > 0);
  return sections.map((section) => (
    <SectionPart
      key={section[0]?.id}
      text={reading.article.text}
      section={section}
      over={touchingSection(section, traces, landing)}
      open={holds(section, open) ? open : null}
      passage={first && section.includes(first) ? first.id : null}
      links={links}
    />
  ));
}

/**
 * A section that the scripts take over by itself. With the props of before it is the same element as before, so that one
 * not yet taken over stays so when a quote is opened elsewhere: all at once would keep a reader of 20,000 marks waiting.
 */
function SectionPart({ text, section, over, open, passage, links }: SectionProps) {
  return (
    <Suspense fallback={null}>
      <ArticleSection text={text} section={section} over={over} open={open} passage={passage} links={links} />
    </Suspense>
  );
}

function touchingSection(
  section: readonly ParagraphPlan[],
  ...layers: readonly (readonly Layer<OverMark>[])[]
): readonly Layer<OverMark>[] {
  const range = { from: section[0]?.from ?? 0, to: section.at(-1)?.to ?? 0 };
  return touching(range, layers.flat());
}

function holds(plans: readonly ParagraphPlan[], open: StatementId | null): boolean {
  return open !== null && plans.some((plan) => plan.marks.some((mark) => mark.of.statement.id === open));
}

interface SectionProps {
  readonly text: string;
  readonly section: readonly ParagraphPlan[];
  readonly over: readonly Layer<OverMark>[];
  readonly open: StatementId | null;
  /** Id of the paragraph in which the passage begins. */
  readonly passage: string | null;
  readonly links: ReaderLinks;
}

function ArticleSection({ text, section, over, open, passage, links }: SectionProps) {
  return (
    <div className="article-section">
      {section.map((plan) => (
        <ArticleParagraph
          key={plan.id}
          text={text}
          plan={plan}
          over={touching(plan, over)}
          open={holds([plan], open) ? open : null}
          beginsPassage={plan.id === passage}
          links={links}
        />
      ))}
    </div>
  );
}
