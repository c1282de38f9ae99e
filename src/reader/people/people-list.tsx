import { type ReactNode, useState } from "react";
import { Button } from "../../ui/button.tsx";
import { ChoiceRow } from "../../ui/choice-row.tsx";
import { SearchBox } from "../../ui/search-box.tsx";
import { StatusLine } from "../../ui/status-line.tsx";
import { useDrawn } from "../use-drawn.ts";
import { counted } from "../words.ts";
import { type ListOrder, type PersonLine, linesShown } from "./model.ts";

/** More than a high window shows. */
const FIRST = 24;

interface Props {
  readonly lines: readonly PersonLine[];
  /** What else a line tells: asked only for those that are drawn. */
  readonly more: (line: PersonLine) => ReactNode;
  /** Draws what there is at once; see use-drawn.ts. */
  readonly atOnce: boolean;
}

/** How many lines are drawn at first, and more at each press: a list of tens of thousands would keep the page busy. */
const PAGE = 100;

const ORDERS = [
  { value: "quoted", words: "Most quoted" },
  { value: "name", words: "By name" },
] as const;

/** Everyone in all articles, narrowed as one types. */
export function PeopleList({ lines, more, atOnce }: Props) {
  const [words, setWords] = useState("");
  const [order, setOrder] = useState<ListOrder>("quoted");
  const [most, setMost] = useState(PAGE);
  const shown = linesShown(lines, words, order);
  const drawn = useDrawn({ total: Math.min(most, shown.length), first: FIRST, atOnce });
  return (
    <>
      <div className="people-tools">
        <SearchBox label="Name or role" value={words} onChange={setWords} />
        <ChoiceRow legend="Order" options={ORDERS} value={order} onChange={setOrder} />
      </div>
      <StatusLine className="search-status">
        {shown.length === 0
          ? "Nobody has a name or role of these words."
          : `${counted(shown.length, "person", "people")}.`}
      </StatusLine>
      <ul className="people-list">
        {shown.slice(0, drawn).map((line) => (
          <li key={line.key}>
            <a className="search-name" href={line.href}>
              {line.name}
            </a>
            <p className="fine">
              {line.role === null ? "" : `${line.role} · `}
              {line.statements === 0 ? "mentioned, not quoted" : counted(line.statements, "statement")} ·{" "}
              {counted(line.articles, "article")}
            </p>
            {more(line)}
          </li>
        ))}
      </ul>
      {shown.length > most && (
        <Button onClick={() => setMost(most + PAGE)}>
          Show {Math.min(PAGE, shown.length - most)} more of {shown.length - most}
        </Button>
      )}
    </>
  );
}
