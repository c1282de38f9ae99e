import { type KeyboardEvent, useState } from "react";
import type { Reading, StatementId } from "../../engine/model.ts";
import { type Choices, UNKNOWN, sourceOf } from "../choice.ts";
import type { ReaderLinks } from "../links.ts";
import { stepAlong } from "../step-along.ts";
import { tonesOf } from "../tones.ts";
import { KIND_WORDS, counted, nameOf, wordsOf } from "../words.ts";
import { type StripPart, stripOf } from "./strip-of.ts";
import { type Share, tally } from "./tally.ts";

interface Props {
  readonly reading: Reading;
  readonly choices: Choices;
  readonly links: ReaderLinks;
  readonly open: StatementId | null;
}

/** More words than this are not read out for a link. */
const SPOKEN_WORDS = 8;
/** As many shares as fit under the strip; the speakers' panel has them all. */
const SHARES = 6;

/**
 * The article as a thin bar with each statement where it stands (R6). One stop of the Tab key: arrow keys, Home and
 * End move along it. Every statement's link also stands in the text, so that thin ones need not be hit here.
 */
export function BalanceStrip({ reading, choices, links, open }: Props) {
  const parts = stripOf(reading);
  if (parts.length === 0) return null;
  return (
    <section className="strip" aria-label="Who speaks where in the article">
      <p className="sr-only">
        {`${counted(parts.length, "link")} in the article's order. Arrow keys move along the strip.`}
      </p>
      <StripBar reading={reading} parts={parts} choices={choices} links={links} open={open} />
      <Shares reading={reading} />
      {/* What each look means, in words (R2). */}
      <p className="kinds-key">
        <span className="key-direct">Shaded</span>: whole quotations.{" "}
        <span className="key-fragment">Underlined</span>: quoted words.{" "}
        <span className="key-reported">Hairline</span>: reported, not quoted.
      </p>
    </section>
  );
}

interface BarProps extends Props {
  readonly parts: readonly StripPart[];
}

function StripBar({ reading, parts, choices, links, open }: BarProps) {
  const [stop, setStop] = useState(0);
  const at = Math.max(
    0,
    open === null ? Math.min(stop, parts.length - 1) : parts.findIndex((part) => part.statement.id === open),
  );
  const move = (event: KeyboardEvent<HTMLAnchorElement>): void => {
    const to = stepAlong(event.key, at, parts.length);
    if (to === null) return;
    event.preventDefault();
    setStop(to);
    event.currentTarget.closest("svg")?.querySelectorAll("a")[to]?.focus();
  };
  return (
    <svg className="strip-bar" width="100%" height="28">
      <line className="strip-axis" x1="0" x2="100%" y1="22.5" y2="22.5" />
      {parts.map((part, index) => (
        <a
          key={part.statement.id}
          href={links.quotePage(part.statement.id)}
          className="strip-part"
          data-slot={part.tone.slot}
          data-hue={part.tone.hue}
          data-pattern={part.tone.pattern}
          data-kind={part.statement.kind}
          data-open={part.statement.id === open ? "" : undefined}
          tabIndex={index === at ? 0 : -1}
          onKeyDown={move}
          aria-label={spoken(reading, part)}
          onFocus={() => setStop(index)}
          onClick={(event) => {
            if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
            event.preventDefault();
            choices.onOpen(part.statement.id);
          }}
        >
          <rect
            className="strip-reach"
            x={`${part.reachX}%`}
            width={`${part.reachWidth}%`}
            y="0"
            height="28"
          />
          <line
            className="strip-ink strip-ink-high"
            x1={`${part.x}%`}
            x2={`${part.x + part.width}%`}
            y1="10"
            y2="10"
          />
          <line
            className="strip-ink strip-ink-low"
            x1={`${part.x}%`}
            x2={`${part.x + part.width}%`}
            y1="18"
            y2="18"
          />
        </a>
      ))}
    </svg>
  );
}

function spoken(reading: Reading, { statement }: StripPart): string {
  const words = wordsOf(reading, statement).split(" ");
  const shown = words.slice(0, SPOKEN_WORDS).join(" ") + (words.length > SPOKEN_WORDS ? " …" : "");
  return `${nameOf(reading, sourceOf(statement))}, ${KIND_WORDS[statement.kind].one.toLowerCase()}: ${shown}`;
}

function Shares({ reading }: { readonly reading: Reading }) {
  const quoting = tally(reading).filter((share) => share.words > 0);
  if (quoting.length === 0) return <p className="strip-shares">Nobody is quoted in so many words.</p>;
  const tones = tonesOf(reading);
  const all = quoting.reduce((sum, share) => sum + share.words, 0);
  const rest = quoting.slice(SHARES);
  return (
    <p className="strip-shares">
      {`Of ${counted(all, "quoted word")}: `}
      {quoting.slice(0, SHARES).map((share, index) => (
        <span key={share.source}>
          {index > 0 && ", "}
          <span
            className="tone-name"
            data-hue={tones.get(share.source)?.hue}
            data-pattern={tones.get(share.source)?.pattern}
          >
            {share.source === UNKNOWN ? "unknown" : nameOf(reading, share.source)}
          </span>
          {` ${percentInWords(share)}`}
        </span>
      ))}
      {rest.length > 0 && `, ${counted(rest.length, "other")} the rest`}.
    </p>
  );
}

function percentInWords({ percent }: Share): string {
  return percent === 0 ? "under 1%" : `${percent}%`;
}
