import { type ReactNode, useEffect, useRef, useState } from "react";
import type { Article } from "../../engine/model.ts";
import { StatusLine } from "../../ui/status-line.tsx";
import type { ReaderLinks } from "../links.ts";
import { CopyFallback } from "./copy-fallback.tsx";
import { writeClip } from "./write-clip.ts";

interface Props {
  readonly article: Article;
  readonly links: ReaderLinks;
  /** The article's text: its paragraphs carry `data-from`, their marks `data-paragraph-link`. */
  readonly children: ReactNode;
}

/** How long “Copied” stands at the paragraph's mark. In ms. */
const SHOWN_FOR = 2500;

interface Result {
  readonly words: string;
  /** The address to copy by hand where the browser refuses the clipboard. */
  readonly byHand: string | null;
}

/** Copies the address of a paragraph at a press on its mark; without scripts the mark is a link to the paragraph. */
export function ParagraphCopy({ article, links, children }: Props) {
  const container = useRef<HTMLDivElement>(null);
  const [result, setResult] = useState<Result>({ words: "", byHand: null });
  useEffect(() => {
    const element = container.current;
    if (element === null) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const copy = async (mark: HTMLElement): Promise<void> => {
      const from = Number(mark.closest<HTMLElement>("[data-from]")?.dataset["from"]);
      const paragraph = article.paragraphs.find((one) => one.span.from === from);
      if (paragraph === undefined) return;
      await links.ready();
      const made = links.share(paragraph.span);
      if ("problem" in made) {
        setResult({ words: made.problem, byHand: null });
        return;
      }
      const done = await writeClip({ text: made.url });
      setResult({ words: done ? "Link to the paragraph copied." : "", byHand: done ? null : made.url });
      if (!done) return;
      mark.dataset["copied"] = "";
      clearTimeout(timer);
      timer = setTimeout(() => delete mark.dataset["copied"], SHOWN_FOR);
    };
    const press = (event: MouseEvent): void => {
      if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey)
        return;
      const mark = event.target instanceof Element ? event.target.closest("[data-paragraph-link]") : null;
      if (!(mark instanceof HTMLElement)) return;
      event.preventDefault();
      void copy(mark);
    };
    element.addEventListener("click", press);
    return () => {
      clearTimeout(timer);
      element.removeEventListener("click", press);
    };
  }, [article, links]);
  return (
    <div ref={container} className="relative">
      {children}
      <StatusLine className="sr-only">{result.words}</StatusLine>
      {result.byHand === null ? null : (
        <CopyFallback text={result.byHand} onClose={() => setResult({ words: "", byHand: null })} />
      )}
    </div>
  );
}
