import { Fragment, type ReactNode } from "react";
import type { Reading } from "../../engine/model.ts";
import type { Candidate, DiffPiece, Located, Passage } from "../../passage/model.ts";
import { neighbourLeft } from "../../passage/evidence/neighbour-left.ts";
import type { ReaderLinks } from "../links.ts";
import { inOneLine } from "../quoted-words.ts";
import { carriedWords } from "./carried-words.ts";
import { type Landing, sideOf } from "./landing-words.ts";
import { MarkAway } from "./mark-away.tsx";

interface Props {
  readonly reading: Reading;
  readonly landing: Landing;
  readonly links: ReaderLinks;
  /** The notice stands there, with a control that puts it and the mark away. */
  readonly told: boolean;
  readonly onDismiss: () => void;
}

/** What the reader can look at and do: the two wordings, the places to choose from, the words as linked. */
export function LandingDetails({ told, onDismiss, ...rest }: Props) {
  return (
    <>
      <Details {...rest} />
      <MarkAway told={told} onDismiss={onDismiss} />
    </>
  );
}

function Details({ reading, landing, links }: Pick<Props, "reading" | "landing" | "links">) {
  if ("problem" in landing) {
    return (
      <Remark>The article is here whole. Whoever sent the link can copy it again from the passage.</Remark>
    );
  }
  return <Outcome reading={reading} located={landing.located} passage={landing.passage} links={links} />;
}

interface OutcomeProps {
  readonly reading: Reading;
  readonly located: Located;
  readonly passage: Passage;
  readonly links: ReaderLinks;
}

function Outcome({ reading, located, passage, links }: OutcomeProps) {
  if (located.kind === "reworded") {
    return (
      <dl className="mt-1 mb-1 grid grid-cols-[auto_minmax(0,1fr)] gap-x-4 gap-y-1 text-small">
        <Side words="As linked" diff={located.diff} side="was" />
        <Side words="Now" diff={located.diff} side="now" />
      </dl>
    );
  }
  if (located.kind === "ambiguous") {
    return (
      <ol className="mb-2 list-decimal ps-6 text-small">
        {located.candidates.map((candidate) => (
          <li key={candidate.span.from} className="py-1.5">
            <CandidateLink reading={reading} candidate={candidate} links={links} />
          </li>
        ))}
      </ol>
    );
  }
  if (located.kind !== "gone") return null;
  return (
    <>
      <p className="mt-1 text-small">
        {carriedWords(passage).map(({ lead, words }, at) => (
          <Fragment key={lead}>
            {at === 0 ? "" : " "}
            <span className="text-muted">{lead}</span> {words}
          </Fragment>
        ))}
      </p>
      <Neighbour reading={reading} passage={passage} links={links} />
    </>
  );
}

function Remark({ children }: { readonly children: ReactNode }) {
  return <p className="mb-1 text-fine text-muted">{children}</p>;
}

interface SideProps {
  readonly words: string;
  readonly diff: readonly DiffPiece[];
  readonly side: "was" | "now";
}

/** One wording; what the other has not is a deletion or an insertion, told by line as well as by weight. */
function Side({ words, diff, side }: SideProps) {
  return (
    <>
      <dt className="text-fine leading-[1.6] text-muted">{words}</dt>
      <dd>
        {sideOf(diff, side).map((piece, at) => {
          const key = `${at} ${piece.text}`;
          const before = at === 0 ? "" : " ";
          if (piece.kind === "same") return <span key={key}>{before + piece.text}</span>;
          return (
            <span key={key}>
              {before}
              {side === "was" ? (
                <del className="decoration-accent decoration-2">{piece.text}</del>
              ) : (
                <ins className="font-semibold decoration-accent decoration-2 underline-offset-4">
                  {piece.text}
                </ins>
              )}
            </span>
          );
        })}
      </dd>
    </>
  );
}

interface CandidateProps {
  readonly reading: Reading;
  readonly candidate: Candidate;
  readonly links: ReaderLinks;
}

function CandidateLink({ reading, candidate, links }: CandidateProps) {
  return (
    <a href={links.passageInText(candidate.span)} className="text-muted no-underline hover:underline">
      …&nbsp;{candidate.before}
      <strong className="font-semibold text-ink underline decoration-rule-strong underline-offset-4">
        {inOneLine(reading.article, candidate.span)}
      </strong>
      {candidate.after}&nbsp;…
    </a>
  );
}

/** Characters of a neighbouring sentence that are enough to know it by. */
const SHOWN_CHARACTERS = 90;

interface NeighbourProps {
  readonly reading: Reading;
  readonly passage: Passage;
  readonly links: ReaderLinks;
}

/** Offered under its own name: what stood beside the passage, never the passage. */
function Neighbour({ reading, passage, links }: NeighbourProps) {
  const at = neighbourLeft(reading.article, passage);
  if (at === null) return null;
  const sentence = inOneLine(reading.article, at);
  const cut = sentence.lastIndexOf(" ", SHOWN_CHARACTERS);
  const words = sentence.length <= SHOWN_CHARACTERS ? sentence : `${sentence.slice(0, cut)}\u00a0…`;
  return (
    <p className="mt-1 mb-2 text-small">
      <span className="text-muted">What stood beside it is still there:</span>{" "}
      <a href={links.passageInText(at)}>{words}</a>
    </p>
  );
}
