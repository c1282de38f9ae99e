import type { When } from "../../../engine/model.ts";
import { inOneLine } from "../../quoted-words.ts";
import { EntryLink } from "./entry-link.tsx";
import type { TimelinePart } from "../part.ts";

interface Props {
  readonly part: TimelinePart;
  readonly when: When;
  readonly late: boolean;
}

const BASIS_WORDS: Readonly<Record<When["basis"], string>> = {
  stated: "The article gives the date:",
  reckoned: "Counted from the words",
  relative: "Read from the words",
  open: "The article leaves it open:",
};

const CERTAINTY_WORDS: Readonly<Record<When["certainty"], string>> = {
  certain: "",
  approximate: " The article says it only roughly.",
  uncertain: " The article itself is not sure.",
};

/** The words that a date came from, linked to their place, and the reckoning. Closed on screen, open in print. */
export function HowKnown({ part, when, late }: Props) {
  return (
    <details className="print:[&::details-content]:[content-visibility:visible]">
      <summary className="inline-flex min-h-9 items-center gap-1 text-muted underline decoration-rule-strong underline-offset-4 hover:decoration-current pointer-coarse:min-h-(--tap)">
        Why this date?
      </summary>
      <p className="mt-1 mb-2 max-w-[34em] text-ink">
        {BASIS_WORDS[when.basis]}{" "}
        <EntryLink part={part} at={when.words} late={late}>
          “{inOneLine(part.reading.article, when.words)}”
        </EntryLink>
        . {when.reckoning}
        {CERTAINTY_WORDS[when.certainty]}
      </p>
    </details>
  );
}
