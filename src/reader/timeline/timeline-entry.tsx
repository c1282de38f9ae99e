import type { ReactNode } from "react";
import type { Article, Reading } from "../../engine/model.ts";
import type { Source } from "../choice.ts";
import type { ReaderLinks } from "../links.ts";
import { inOneLine } from "../quoted-words.ts";
import type { Tone } from "../tones.ts";
import { type Entry, speakersOf } from "./entries.ts";
import { EntryPeople } from "./entry-people.tsx";
import { HowKnown } from "./how-known.tsx";
import type { Section } from "./sections.ts";
import { WhenWords, whenInWords } from "./when-words.tsx";

interface Props {
  readonly reading: Reading;
  readonly entry: Entry;
  readonly tones: ReadonlyMap<Source, Tone>;
  readonly links: ReaderLinks;
  readonly selected: boolean;
  /** The section it stands in, whose heading may tell the date for all of its entries. */
  readonly section: Section;
  /** The entry above it in its section: an occasion is named once for those that share it. */
  readonly above: Entry | undefined;
  readonly children?: ReactNode;
}

/** The mark reaches a little beyond the words without moving them. */
const MARKED = "bg-landed [box-shadow:0.75rem_0_var(--landed)] forced-colors:outline-2";

/** One sentence: when, the article's own words, who, how the date is known, and the way to its place in the text. */
export function TimelineEntry({ reading, entry, tones, links, selected, section, above, children }: Props) {
  const { article } = reading;
  const [first] = speakersOf(entry);
  const tone = first === undefined ? undefined : tones.get(first);
  const tellsWhen = section.kind === "story" || section.kind === "ahead";
  const differs = !tellsWhen && entry.when !== null && entry.when.edtf !== section.when?.edtf;
  return (
    <li
      id={entry.id}
      data-entry=""
      tabIndex={-1}
      aria-current={selected ? "true" : undefined}
      className={`scroll-mt-[calc(var(--bar-height)+1rem)] border-t border-rule py-4 break-inside-avoid in-[[data-long]]:[contain-intrinsic-block-size:auto_10rem] in-[[data-long]]:[content-visibility:auto] print:[content-visibility:visible] ${
        tellsWhen ? "md:grid md:grid-cols-[9rem_minmax(0,1fr)] md:gap-x-6" : ""
      } ${selected ? MARKED : ""}`}
    >
      {tellsWhen ? (
        <p className={`mb-1 text-small md:mb-0 ${entry.when === null ? "text-muted italic" : ""}`}>
          <WhenWords article={article} when={entry.when} />
        </p>
      ) : null}
      <div
        data-hue={tone?.hue ?? "none"}
        data-pattern={tone?.pattern ?? "0"}
        className={first === undefined ? "ps-[1.125rem]" : "tone-bar"}
      >
        {entry.occasion !== null && entry.occasion.from !== above?.occasion?.from && (
          <p className="text-fine text-muted italic first-letter:uppercase">
            {inOneLine(article, entry.occasion)}
          </p>
        )}
        <p className="text-body">{gistWords(article, entry)}</p>
        <div className="mt-1">
          <EntryPeople
            reading={reading}
            entry={entry}
            tones={tones}
            remark={differs ? whenInWords(article, entry.when) : null}
          />
        </div>
        <div className="mt-1 flex flex-wrap items-baseline gap-x-4 text-fine print:block">
          <a
            href={links.passageInText(entry.sentence)}
            className="inline-flex min-h-9 items-center pointer-coarse:min-h-(--tap) print:hidden"
          >
            In the text
          </a>
          {children}
          {entry.when === null ? null : <HowKnown article={article} when={entry.when} links={links} />}
        </div>
      </div>
    </li>
  );
}

/** What may be left off a sentence's end without a word being lost. */
const ONLY_POINTS = /^[\s\p{P}]*$/u;

/** The gist, with an ellipsis where words of the sentence were left out. */
function gistWords(article: Article, { sentence, gist }: Entry): string {
  const cutBefore = gist.from > sentence.from;
  const cutAfter = gist.to < sentence.to && !ONLY_POINTS.test(article.text.slice(gist.to, sentence.to));
  return `${cutBefore ? "… " : ""}${inOneLine(article, gist)}${cutAfter ? " …" : ""}`;
}
