import { Button } from "../../ui/button.tsx";
import { ToggleButton } from "../../ui/toggle-button.tsx";
import type { Choices, Filter } from "../choice.ts";
import { toggleSource } from "../choice.ts";
import type { Tone } from "../tones.ts";
import { counted } from "../words.ts";
import type { SourceFacet } from "./facets.ts";

interface Props {
  readonly facet: SourceFacet;
  readonly tone: Tone | undefined;
  readonly filter: Filter;
  readonly choices: Choices;
}

/** One source: its stroke, name, role and count as a toggle, and beside it the short way to this source alone. */
export function SourceToggle({ facet, tone, filter, choices }: Props) {
  const { source, name, role, count, pressed } = facet;
  const alone = filter.said.length === 1 && pressed;
  return (
    <div className="flex items-baseline">
      <ToggleButton
        pressed={pressed}
        onToggle={() => choices.onFilter(toggleSource(filter, source))}
        count={count}
        countWords={counted(count, "statement")}
        className={`[&_.toggle-check]:mt-1 [&_.toggle-check]:self-start ${count === 0 ? "text-dim" : ""}`}
      >
        <span
          data-hue={tone?.hue ?? "none"}
          data-pattern={tone?.pattern ?? "0"}
          className="tone-stroke block"
        >
          {name}
        </span>
        {role === null ? null : (
          <span className="block ps-[2.25em] text-fine font-normal text-muted">{role}</span>
        )}
      </ToggleButton>
      {/* Not taken away when there is nothing to do, or the focus on it would be lost. */}
      <Button
        look="quiet"
        aria-label={`Only ${name}`}
        aria-disabled={alone}
        className="w-12 shrink-0 justify-end border-transparent px-0 text-fine"
        onClick={() => (alone ? undefined : choices.onFilter({ ...filter, said: [source] }))}
      >
        only
      </Button>
    </div>
  );
}
