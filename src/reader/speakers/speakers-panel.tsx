import { type ReactNode, useId } from "react";
import type { Reading } from "../../engine/model.ts";
import { Button } from "../../ui/button.tsx";
import { ToggleButton } from "../../ui/toggle-button.tsx";
import { type Choices, type Filter, NO_FILTER, isFiltering, toggleKind } from "../choice.ts";
import { tonesOf } from "../tones.ts";
import { KIND_WORDS, counted, nobodyQuoted } from "../words.ts";
import { type GroupKey, facetsOf } from "./facets.ts";
import { MentionedList } from "./mentioned-list.tsx";
import { NothingShown } from "./nothing-shown.tsx";
import { PanelGroup } from "./panel-group.tsx";
import { SourceToggle } from "./source-toggle.tsx";

interface Props {
  readonly reading: Reading;
  readonly filter: Filter;
  readonly choices: Choices;
  /** False inside a sheet, which has a title of its own. */
  readonly titled?: boolean;
  /** What else can be done about the speakers, at the end. */
  readonly children?: ReactNode;
}

const GROUP_WORDS: Readonly<Record<GroupKey, string>> = {
  person: "People",
  unnamed: "Not named",
  group: "Groups",
  organisation: "Organisations",
  unknown: "Not known",
};

/** Who speaks, how often, and in which way: toggles over both facets of the filter (S3). */
export function SpeakersPanel({ reading, filter, choices, titled = true, children }: Props) {
  const titleId = useId();
  const facets = facetsOf(reading, filter);
  const tones = tonesOf(reading);
  const filtering = isFiltering(filter);
  if (facets.total === 0) {
    return (
      <section aria-label="Speakers" className="text-small">
        {titled ? <h2 className="border-b border-rule pb-2 text-lead">Speakers</h2> : null}
        <p className="py-3">{nobodyQuoted(reading.article.language)}</p>
        <MentionedList people={facets.mentioned} />
        {children}
      </section>
    );
  }
  return (
    <section {...(titled ? { "aria-labelledby": titleId } : { "aria-label": "Speakers" })}>
      <header className="flex items-baseline justify-between gap-4 border-b border-rule">
        {titled ? (
          <h2 id={titleId} className="text-lead">
            Speakers
          </h2>
        ) : (
          <p className="text-fine text-muted">Choose one or several.</p>
        )}
        <Button
          look="quiet"
          aria-disabled={!filtering}
          className="-me-3 border-transparent text-fine"
          onClick={() => (filtering ? choices.onFilter(NO_FILTER) : undefined)}
        >
          Clear
        </Button>
      </header>
      <div className="mt-2 pe-12">
        <ToggleButton
          pressed={filter.said.length === 0}
          onToggle={() => choices.onFilter({ ...filter, said: [] })}
          count={facets.everyone}
          countWords={counted(facets.everyone, "statement")}
        >
          Everyone
        </ToggleButton>
      </div>
      {facets.groups.map((group) => (
        <PanelGroup key={group.key} words={GROUP_WORDS[group.key]}>
          {group.facets.map((facet) => (
            <li key={facet.source}>
              <SourceToggle facet={facet} tone={tones.get(facet.source)} filter={filter} choices={choices} />
            </li>
          ))}
        </PanelGroup>
      ))}
      <PanelGroup words="Kinds">
        {facets.kinds.map(({ kind, count, pressed }) => (
          <li key={kind} className="pe-12">
            <ToggleButton
              pressed={pressed}
              onToggle={() => choices.onFilter(toggleKind(filter, kind))}
              count={count}
              countWords={counted(count, "statement")}
              className={count === 0 ? "text-dim" : ""}
            >
              {KIND_WORDS[kind].many}
            </ToggleButton>
          </li>
        ))}
      </PanelGroup>
      {facets.shown === 0 ? <NothingShown reading={reading} filter={filter} choices={choices} /> : null}
      <MentionedList people={facets.mentioned} />
      {children}
    </section>
  );
}
