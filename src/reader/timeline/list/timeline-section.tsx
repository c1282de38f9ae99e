import type { ReactNode } from "react";
import { edtfInWords } from "../../../engine/events/edtf-range.ts";
import { type Section, tellsOwnDates } from "./sections.ts";
import { DateWords } from "./when-words.tsx";

interface Props {
  readonly section: Section;
  /** Of the heading; the same for all pieces of a section. */
  readonly headingId: string;
  /** A piece that goes on with its section has no heading of its own. */
  readonly first: boolean;
  /** What stands for "as the article tells it" where there are several; seen, as that is not. */
  readonly storyHeading: ReactNode;
  /** Nothing in it passes the filter. */
  readonly hidden: boolean;
  /** The list. */
  readonly children: ReactNode;
}

const HEADINGS = { story: "As the article tells it", ahead: "Ahead, or only if", undated: "Without a date" };
const REMARKS = {
  story: null,
  ahead: "Had not happened when this was published.",
  undated: "In the order in which the article tells them.",
};

/** A heading and its ordered list: side by side when wide, the heading staying in view; one above the other when narrow. */
export function TimelineSection({ section, headingId, first, storyHeading, hidden, children }: Props) {
  const aside = !tellsOwnDates(section);
  const silent = section.kind === "story" && storyHeading === null;
  return (
    <div
      hidden={hidden}
      className={`${first ? (silent ? "pt-4" : "pt-8") : ""} ${aside ? "md:grid md:grid-cols-[9rem_minmax(0,1fr)] md:gap-x-6" : ""}`}
    >
      <div className={first ? "pb-2" : ""}>
        {first && (
          <div className={aside ? "md:sticky md:top-[calc(var(--bar-height)+1rem)]" : ""}>
            <h3 id={headingId} className={silent ? "sr-only" : "text-[1.0625rem] leading-snug font-semibold"}>
              <SectionWords section={section} storyHeading={storyHeading} />
            </h3>
            <SectionRemark section={section} />
          </div>
        )}
      </div>
      {children}
    </div>
  );
}

function SectionWords({ section, storyHeading }: Pick<Props, "section" | "storyHeading">) {
  if (section.kind === "date") return <DateWords edtf={section.when?.edtf ?? ""} />;
  return section.kind === "story" && storyHeading !== null ? storyHeading : HEADINGS[section.kind];
}

function SectionRemark({ section }: Pick<Props, "section">) {
  const remark = section.kind === "date" ? unorderedWords(section.unordered) : REMARKS[section.kind];
  return remark === null ? null : <p className="mt-1 text-fine text-muted italic">{remark}</p>;
}

const LIST = new Intl.ListFormat("en-GB", { type: "conjunction" });

/** A sentence that takes back the order which a list cannot help but show (T4); null where nothing overlaps. */
function unorderedWords(edtfs: readonly string[]): string | null {
  if (edtfs.length === 0) return null;
  return `May overlap with ${LIST.format(edtfs.map(edtfInWords))}.`;
}
