import { type ReactNode, type RefObject, useEffect, useLayoutEffect, useRef } from "react";
import type { Article, Span } from "../../engine/model.ts";
import { StatusLine } from "../../ui/status-line.tsx";
import type { ReaderLinks } from "../links.ts";
import { CopyButton } from "./copy-button.tsx";
import { isTaken } from "./is-taken.ts";
import { type Selected, useSelectedSpan } from "./use-selected-span.ts";

interface Props {
  readonly article: Article;
  readonly links: ReaderLinks;
  /** What else can be done with the selected words. */
  readonly more?: (at: Span) => ReactNode;
  /** Holds the article's text: paragraphs with `data-from` (selection-span.ts). */
  readonly container: RefObject<HTMLElement | null>;
}

/** Between the selection's end and the tool. In CSS px. */
const GAP = 10;

/**
 * Gives any selected words of the article a link (D1): a button by the selection with a mouse or keys, at the window's
 * lower edge with touch, where the system's own menu stands by the selection. Tab goes to it from a selection.
 */
export function SelectionTool({ article, links, more, container }: Props) {
  const tool = useRef<HTMLDivElement>(null);
  const selected = useSelectedSpan(container, tool, article.text);
  useLayoutEffect(() => {
    if (selected !== null && container.current !== null && tool.current !== null) {
      place(tool.current, container.current, selected);
    }
  }, [container, selected]);
  const shown = selected !== null;
  useEffect(() => {
    const element = tool.current;
    if (!shown || element === null) return undefined;
    // Pressing the button must not take the selection away before it is used.
    const keepSelection = (event: Event): void => {
      if (event.target instanceof Element && event.target.closest("button") !== null) event.preventDefault();
    };
    const toTool = (event: KeyboardEvent): void => {
      const inTool = element.contains(document.activeElement);
      if (event.key === "Escape" && (inTool || !isTaken(event))) {
        // One press, one thing: a passage's mark stays for the next (mark-away.tsx).
        event.preventDefault();
        getSelection()?.removeAllRanges();
        if (inTool && document.activeElement instanceof HTMLElement) document.activeElement.blur();
        return;
      }
      if (event.key !== "Tab" || event.shiftKey || event.defaultPrevented || inTool) return;
      if (getSelection()?.isCollapsed !== false) return;
      const button = element.querySelector("button");
      if (button === null) return;
      event.preventDefault();
      button.focus({ preventScroll: true });
    };
    document.addEventListener("keydown", toTool);
    element.addEventListener("mousedown", keepSelection);
    return () => {
      document.removeEventListener("keydown", toTool);
      element.removeEventListener("mousedown", keepSelection);
    };
  }, [shown]);
  const content = () => {
    if (selected === null) return { problem: "Nothing is selected any more." };
    const made = links.share(selected.span);
    return "url" in made ? { text: made.url } : made;
  };
  return (
    <>
      <StatusLine className="sr-only">
        {shown ? "Words selected. Tab leads to: Copy link to selection." : ""}
      </StatusLine>
      {shown ? (
        <div
          ref={tool}
          className="selection-tool z-20 max-w-full border border-ink bg-raised p-1 data-[at=edge]:fixed data-[at=edge]:inset-x-0 data-[at=edge]:bottom-0 data-[at=edge]:border-x-0 data-[at=edge]:border-b-0 data-[at=edge]:p-2 data-[at=edge]:pb-[max(0.5rem,env(safe-area-inset-bottom))] data-[at=edge]:text-center data-[at=words]:absolute print:hidden"
        >
          <CopyButton label="Copy link to selection" content={content} />
          {more?.(selected.span)}
        </div>
      ) : null}
    </>
  );
}

/** Puts the tool below the selection's end, or at the window's edge for touch and where that end is out of view. */
function place(tool: HTMLElement, container: HTMLElement, { end }: Selected): void {
  const touch = matchMedia("(pointer: coarse)").matches;
  const outOfView = end.y < 0 || end.y > innerHeight - 2 * GAP - tool.offsetHeight;
  const { style, dataset } = tool;
  if (touch || outOfView) {
    dataset["at"] = "edge";
    style.removeProperty("left");
    style.removeProperty("top");
    return;
  }
  dataset["at"] = "words";
  const frame = container.getBoundingClientRect();
  const widest = Math.max(0, frame.width - tool.offsetWidth);
  const left = Math.min(Math.max(0, end.x - frame.left - tool.offsetWidth / 2), widest);
  // Through the CSSOM, which the page's policy allows; a style attribute in the HTML it would not.
  style.setProperty("left", `${left}px`);
  style.setProperty("top", `${end.y - frame.top + GAP}px`);
}
