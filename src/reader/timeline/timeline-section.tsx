import { type ReactNode, useId } from "react";
import type { Article } from "../../engine/model.ts";
import { edtfInWords } from "../../engine/events/edtf-range.ts";
import type { Section } from "./sections.ts";
import { WhenWords } from "./when-words.tsx";

interface Props {
  readonly article: Article;
  readonly section: Section;
  /** `<li>`s. */
  readonly children: ReactNode;
}

const HEADINGS: Readonly<Record<Exclude<Section["kind"], "date">, string>> = {
  story: "As the article tells it",
  ahead: "Ahead, or only if",
  undated: "Without a date",
};
const REMARKS: Readonly<Record<Exclude<Section["kind"], "date">, string | null>> = {
  story: null,
  ahead: "Had not happened when this was published.",
  undated: "In the order in which the article tells them.",
};

/** A heading and its ordered list: side by side when wide, the heading staying in view; one above the other when narrow. */
export function TimelineSection({ article, section, children }: Props) {
  const id = useId();
  const aside = section.kind !== "story" && section.kind !== "ahead";
  const remark = section.kind === "date" ? unorderedWords(section.unordered) : REMARKS[section.kind];
  return (
    <div
      className={`${section.kind === "story" ? "mt-4" : "mt-8"} ${aside ? "md:grid md:grid-cols-[9rem_minmax(0,1fr)] md:gap-x-6" : ""}`}
    >
      <div className="pb-2">
        <div className={aside ? "md:sticky md:top-[calc(var(--bar-height)+1rem)]" : ""}>
          <h3
            id={id}
            className={section.kind === "story" ? "sr-only" : "text-[1.0625rem] leading-snug font-semibold"}
          >
            {section.kind === "date" ? (
              <WhenWords article={article} when={section.when} />
            ) : (
              HEADINGS[section.kind]
            )}
          </h3>
          {remark === null ? null : <p className="mt-1 text-fine text-muted italic">{remark}</p>}
        </div>
      </div>
      <ol aria-labelledby={id}>{children}</ol>
    </div>
  );
}

const LIST = new Intl.ListFormat("en-GB", { type: "conjunction" });

/** A sentence that takes back the order which a list cannot help but show (T4); null where nothing overlaps. */
function unorderedWords(edtfs: readonly string[]): string | null {
  if (edtfs.length === 0) return null;
  return `May overlap with ${LIST.format(edtfs.map(edtfInWords))}.`;
}
