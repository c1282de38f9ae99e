import { type ReactNode, Suspense, useContext, useRef, useState } from "react";
import type { Reading, Span, Statement } from "../../engine/model.ts";
import { ArticleHeader } from "../../reader/article/article-header.tsx";
import { ArticleText } from "../../reader/article/article-text.tsx";
import { BalanceStrip } from "../../reader/article/balance-strip.tsx";
import { stepQuote } from "../../reader/article/step-quote.ts";
import { type View, isFiltering } from "../../reader/choice.ts";
import type { DataSource } from "../../library/model.ts";
import type { Task } from "../../reader/corrections/task.ts";
import { LandingNotice } from "../../reader/share/landing-notice.tsx";
import { ParagraphCopy } from "../../reader/share/paragraph-copy.tsx";
import { useLanding } from "../../reader/share/use-landing.ts";
import { SpeakersPanel } from "../../reader/speakers/speakers-panel.tsx";
import { StatusLine } from "../../reader/speakers/status-line.tsx";
import { Button } from "../../ui/button.tsx";
import { Sheet } from "../../ui/sheet.tsx";
import { articleAddress } from "../address/address.ts";
import { CorrectButton } from "../corrections/correct-button.tsx";
import { landingIn, shownBy, shownFilter } from "../address/landing.ts";
import { makeLinks } from "../address/links.ts";
import { makeChoices } from "../address/make-choices.ts";
import { usePassages } from "../address/passages.ts";
import { hrefFrom } from "../address/paths.ts";
import { titleOf } from "../address/title.ts";
import { START, readState } from "../address/url-state.ts";
import { useInBrowser } from "../use-in-browser.ts";
import { useDocumentTitle } from "../address/use-document-title.ts";
import { useKeys } from "../use-keys.ts";
import { type Place, SiteContext } from "../address/use-place.ts";
import { useSettings } from "../use-settings.ts";
import {
  ArticleMini,
  ArticleTimeline,
  CorrectionDesk,
  LandingDetails,
  OpenCard,
  QuotesList,
  SelectionTool,
  StatementActions,
} from "./later.ts";
import { entryIn, landingAt } from "./landing-target.ts";
import { ToolsBelow } from "./tools-below.tsx";
import { ViewNav } from "./view-nav.tsx";

interface Props {
  /** With the reader's corrections. */
  readonly reading: Reading;
  /** As the engine made it: what a link carries of the speaker must hold for others too. */
  readonly found: Reading;
  readonly view: View;
  readonly source: DataSource;
  readonly place: Place;
  /** What can be done with the article itself, where it is the reader's own. */
  readonly tools?: ReactNode;
}

/** An article in one of its presentations: the address in, the features' props out. */
export function ArticleReader({ reading, found, view, source, place, tools }: Props) {
  const { base } = useContext(SiteContext);
  const { article } = reading;
  const inBrowser = useInBrowser();
  const text = useRef<HTMLDivElement>(null);
  const [choosing, setChoosing] = useState(false);
  // Undefined until something was corrected for the first time: only then is the desk needed.
  const [task, setTask] = useState<Task | null | undefined>(undefined);
  // The link whose outcome the reader has been told and has put away.
  const [seen, setSeen] = useState<string | null>(null);
  useDocumentTitle(titleOf(article, view));

  const { state, problems } = readState(place.search, reading);
  const asked = reading.statements.find((statement) => statement.id === state.quote) ?? null;
  const linked = view === "text" ? state.passage : null;
  const passages = usePassages(linked !== null);
  const {
    open,
    landed,
    told: landing,
  } = shownBy(linked === null || passages !== null ? asked : null, landingIn(passages, found, linked));
  const points: readonly Span[] = [
    ...(landed === null ? [] : [landed]),
    ...(view === "quotes" && open !== null ? [open.span] : []),
  ];
  const filter = shownFilter(reading, state.filter, points);
  const unseen = state.passage !== seen;
  const dismiss = (): void => setSeen(state.passage);
  const entry = entryIn(place.hash);
  const [target, key] = landingAt(view, state.passage, landed, open, entry);
  useLanding(target, key);
  const links = makeLinks({ reading, found, here: place.path, view, state, base });
  // The text's own links do not depend on the view's state, so a filter never draws the text again.
  const textLinks = makeLinks({ reading, found, here: place.path, view: "text", state: START, base });
  const part = { reading, links: textLinks, href: hrefFrom(place.path, articleAddress({ id: article.id })) };
  const choices = makeChoices(article.id, { ...state, quote: open?.id ?? null, filter });

  const step = (by: 1 | -1): void => {
    const next = stepQuote(reading, filter, open?.id ?? null, by);
    if (next !== null) choices.onOpen(next);
  };
  const [settings] = useSettings();
  useKeys(settings.keys === "on" && view === "text", { j: () => step(1), k: () => step(-1) });

  const actionsOf = (statement: Statement): ReactNode => (
    <StatementActions reading={reading} statement={statement} links={links} onTask={setTask} />
  );

  const quoteOf = (at: Span): ReactNode => (
    <CorrectButton words="This is a quote …" task={{ what: "words", span: at }} onTask={setTask} />
  );

  const toolsBelow = (below: "speakers" | "article"): ReactNode => (
    <ToolsBelow
      reading={reading}
      path={place.path}
      below={below}
      onTask={(next) => {
        setChoosing(false);
        setTask(next);
      }}
    />
  );

  return (
    <main id="main" className="layout" tabIndex={-1}>
      <div className="layout-main">
        <ArticleHeader reading={reading} />
        {tools}
        <ViewNav id={article.id} view={view} state={state} here={place.path} />
        {/* High enough for two lines from the start, so that a longer status moves nothing below it. */}
        <div className="flex min-h-14 items-center justify-between gap-x-4">
          <StatusLine reading={reading} filter={filter} />
          <div className="shrink-0 min-[1100px]:hidden">
            <Button look={isFiltering(filter) ? "strong" : "plain"} onClick={() => setChoosing(true)}>
              Speakers{isFiltering(filter) && <span className="sr-only"> (filtered)</span>}
            </Button>
          </div>
          <Sheet open={choosing} onClose={() => setChoosing(false)} title="Speakers">
            <SpeakersPanel reading={reading} filter={filter} choices={choices} titled={false}>
              {toolsBelow("speakers")}
            </SpeakersPanel>
          </Sheet>
        </div>
        {problems.map((problem) => (
          <p key={problem} className="border-s-4 border-rule-strong py-1 ps-3 text-small">
            {problem}
          </p>
        ))}
        {view === "text" && (
          <>
            <BalanceStrip reading={reading} choices={choices} links={textLinks} open={open?.id ?? null} />
            <ParagraphCopy article={article} links={textLinks}>
              <div ref={text}>
                <ArticleText
                  reading={reading}
                  filter={filter}
                  choices={choices}
                  links={textLinks}
                  open={open?.id ?? null}
                  landed={landed}
                  how={unseen ? "found" : "seen"}
                />
              </div>
              {inBrowser && (
                <Suspense fallback={null}>
                  <SelectionTool article={article} links={textLinks} more={quoteOf} container={text} />
                </Suspense>
              )}
            </ParagraphCopy>
          </>
        )}
        <Suspense fallback={<output>One moment …</output>}>
          {view === "quotes" && (
            <QuotesList
              reading={reading}
              filter={filter}
              choices={choices}
              links={links}
              selected={open?.id ?? null}
              actions={actionsOf}
            />
          )}
          {view === "timeline" && (
            <ArticleTimeline
              part={part}
              filter={filter}
              order={state.order}
              from={state.from}
              to={state.to}
              choices={choices}
              selected={entry}
              onTask={setTask}
            />
          )}
        </Suspense>
        {toolsBelow("article")}
      </div>
      <aside className="layout-rail" aria-label="Speakers and the open quote">
        {open !== null && view === "text" && (
          <Suspense fallback={null}>
            <OpenCard
              reading={reading}
              found={found}
              statement={open}
              state={state}
              filter={filter}
              choices={choices}
              links={links}
              here={place.path}
              actions={actionsOf(open)}
            />
          </Suspense>
        )}
        <div className="hidden min-[1100px]:block">
          <SpeakersPanel reading={reading} filter={filter} choices={choices}>
            {toolsBelow("speakers")}
          </SpeakersPanel>
        </div>
      </aside>
      {inBrowser && view === "text" && (
        <Suspense fallback={null}>
          <ArticleMini part={part} filter={filter} here={place.path} />
        </Suspense>
      )}
      <LandingNotice
        landing={unseen ? landing : null}
        filterLifted={filter !== state.filter && (view !== "text" || unseen)}
        onDismiss={dismiss}
      >
        {(now, told) => (
          <Suspense fallback={null}>
            <LandingDetails reading={reading} landing={now} links={links} told={told} onDismiss={dismiss} />
          </Suspense>
        )}
      </LandingNotice>
      {task !== undefined && (
        <Suspense fallback={null}>
          <CorrectionDesk
            source={source}
            reading={reading}
            links={links}
            task={task}
            onTask={setTask}
            onGone={() => choices.onOpen(null)}
          />
        </Suspense>
      )}
    </main>
  );
}
