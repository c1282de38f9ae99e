import type { Span } from "../../engine/model.ts";
import type { ReaderLinks } from "../links.ts";
import { CopyButton } from "./copy-button.tsx";

interface Props {
  readonly at: Span;
  readonly links: ReaderLinks;
  /** What is linked, for those who hear many of these: "to what Ada Quill said". */
  readonly what?: string;
  readonly look?: "plain" | "quiet";
}

/** Copies the sharable address of a passage: of a quote, a timeline entry, a paragraph. */
export function CopyLink({ at, links, what, look = "quiet" }: Props) {
  const content = () => {
    const made = links.share(at);
    return "url" in made ? { text: made.url } : made;
  };
  return (
    <CopyButton
      label="Copy link"
      {...(what === undefined ? {} : { fullLabel: `Copy link ${what}` })}
      content={content}
      look={look}
      className={look === "quiet" ? "px-0" : ""}
    />
  );
}
