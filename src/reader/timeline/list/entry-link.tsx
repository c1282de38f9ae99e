import type { ReactNode, SyntheticEvent } from "react";
import type { Span } from "../../../engine/model.ts";
import type { TimelinePart } from "../part.ts";

interface Props {
  readonly part: TimelinePart;
  readonly at: Span;
  /**
   * Whether the passage's address is made only when the link is about to be used. To make one reads the article: a
   * thousand of them would keep the page waiting for seconds.
   */
  readonly late: boolean;
  readonly className?: string;
  readonly children: ReactNode;
}

/** The way to a passage in the text. Its address is there before a reader can follow or copy it. */
export function EntryLink({ part, at, late, className, children }: Props) {
  if (!late) {
    return (
      <a href={part.links.passageInText(at)} className={className}>
        {children}
      </a>
    );
  }
  const point = ({ currentTarget }: SyntheticEvent<HTMLAnchorElement>): void =>
    currentTarget.setAttribute("href", part.links.passageInText(at));
  return (
    <a
      href={part.href}
      className={className}
      onPointerEnter={point}
      onPointerDown={point}
      onFocus={point}
      onClickCapture={point}
    >
      {children}
    </a>
  );
}
