import { useState } from "react";
import type { Reading, Statement } from "../../engine/model.ts";
import { Button } from "../../ui/button.tsx";
import { sourceOf } from "../choice.ts";
import type { ReaderLinks } from "../links.ts";
import { nameOf } from "../words.ts";
import { CopyButton } from "./copy-button.tsx";
import { CopyLink } from "./copy-link.tsx";
import { quoteClip } from "./quote-text.ts";
import { SavePicture } from "./save-picture.tsx";
import { useCanShare } from "./use-can-share.ts";

interface Props {
  readonly reading: Reading;
  readonly statement: Statement;
  readonly links: ReaderLinks;
  readonly look?: "plain" | "quiet";
}

/** What can be done with a statement: copy its link, copy it with its attribution, hand it to the system's share sheet. */
export function QuoteActions({ reading, statement, links, look = "quiet" }: Props) {
  const canShare = useCanShare();
  const [problem, setProblem] = useState<string | null>(null);
  const name = nameOf(reading, sourceOf(statement));
  const address = (): string | null => {
    const made = links.share(statement.span);
    return "url" in made ? made.url : null;
  };
  const share = async (): Promise<void> => {
    const made = links.shareQuote(statement);
    if ("problem" in made) {
      setProblem(made.problem);
      return;
    }
    const { text } = quoteClip(reading, statement, null);
    try {
      await navigator.share({ title: reading.article.title, text, url: made.url });
      setProblem(null);
    } catch (error) {
      // A reader who closes the sheet has not met a fault.
      const closed = error instanceof DOMException && error.name === "AbortError";
      setProblem(closed ? null : "The system’s share sheet did not open. Copy the link instead.");
    }
  };
  return (
    <>
      <CopyLink at={statement.span} links={links} what={`to what ${name} said`} look={look} />
      <CopyButton
        label="Copy quote"
        fullLabel={`Copy quote of ${name} with attribution and link`}
        content={() => quoteClip(reading, statement, address())}
        look={look}
        className={look === "quiet" ? "px-0" : ""}
      />
      <SavePicture reading={reading} statement={statement} name={name} look={look} />
      {canShare ? (
        <Button
          look={look}
          className={look === "quiet" ? "px-0 text-fine" : "text-fine"}
          aria-label={`Share what ${name} said`}
          onClick={() => void share()}
        >
          Share
        </Button>
      ) : null}
      {problem === null ? null : (
        <p role="alert" className="basis-full text-fine text-accent">
          {problem}
        </p>
      )}
    </>
  );
}
