import type { ReactNode } from "react";
import type { Span } from "../../../engine/model.ts";
import type { Source } from "../../choice.ts";
import { inOneLine } from "../../quoted-words.ts";
import type { Tone } from "../../tones.ts";
import { correctedBy } from "../../corrected-by.ts";
import { type Entry, speakersOf } from "../entries.ts";
import { EntryDoubt } from "./entry-doubt.tsx";
import { EntryLink } from "./entry-link.tsx";
import { EntryPeople } from "./entry-people.tsx";
import { gistWords } from "./gist-words.ts";
import { HowKnown } from "./how-known.tsx";
import type { TimelinePart } from "../part.ts";
import { WhenWords } from "./when-words.tsx";

interface Props {
  readonly part: TimelinePart;
  readonly entry: Entry;
  readonly tones: ReadonlyMap<Source, Tone>;
  readonly late: boolean;
  /** Whether it names its article. */
  readonly named: boolean;
  readonly actions: ((entry: Entry, part: TimelinePart) => ReactNode) | undefined;
}

/** The words shown name it themselves. */
function names(words: Span, occasion: Span): boolean {
  return words.from <= occasion.from && occasion.to <= words.to;
}

/**
 * One sentence: when, the article's own words, who, how the date is known, and the way to its place in the text. It is
 * the same in every order and under every filter, so that a change of these draws none again: what its place says
 * already is left out by the style sheet.
 */
export function TimelineEntry({ part, entry, tones, late, named, actions }: Props) {
  const { reading, href } = part;
  const { article } = reading;
  const [first] = speakersOf(entry);
  const corrector = correctedBy(entry.rule);
  const tone = first === undefined ? undefined : tones.get(first);
  return (
    <>
      <p className={`entry-when text-small ${entry.when === null ? "text-muted italic" : ""}`}>
        <WhenWords article={article} when={entry.when} />
      </p>
      <div
        data-hue={tone?.hue ?? "none"}
        data-pattern={tone?.pattern ?? "0"}
        className={first === undefined ? "ps-[1.125rem]" : "tone-bar"}
      >
        {entry.occasion === null || names(entry.gist, entry.occasion) ? null : (
          <p className="entry-occasion text-fine text-muted italic first-letter:uppercase">
            {inOneLine(article, entry.occasion)}
          </p>
        )}
        <p className="text-body">{gistWords(article, entry)}</p>
        <div className="mt-1">
          <EntryPeople reading={reading} entry={entry} tones={tones} />
        </div>
        <EntryDoubt part={part} entry={entry} />
        {named ? (
          <p className="entry-source mt-1 text-fine">
            <a href={href}>{article.title}</a>
          </p>
        ) : null}
        <div className="mt-1 flex flex-wrap items-baseline gap-x-4 text-fine print:block">
          <EntryLink
            part={part}
            at={entry.sentence}
            late={late}
            className="inline-flex min-h-9 items-center pointer-coarse:min-h-(--tap) print:hidden"
          >
            In the text
          </EntryLink>
          {actions?.(entry, part)}
          {corrector === null ? null : <span>{corrector} gave this date.</span>}
          {entry.when === null || corrector !== null ? null : (
            <HowKnown part={part} when={entry.when} late={late} />
          )}
        </div>
      </div>
    </>
  );
}
