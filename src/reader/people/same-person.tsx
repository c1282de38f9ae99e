import { type ReactNode, useState } from "react";
import { Button } from "../../ui/button.tsx";
import { SearchBox } from "../../ui/search-box.tsx";
import { StatusLine } from "../../ui/status-line.tsx";
import { counted } from "../words.ts";
import { type Listed, type PersonLine, linesShown } from "./model.ts";

interface Props<One> {
  /** As the page names the person. */
  readonly name: string;
  /** Everyone else. */
  readonly people: readonly One[];
  /** Asked only for those that are drawn. */
  readonly lineOf: (one: One) => PersonLine;
  /** What tells a line from another of the same name. */
  readonly more: (line: PersonLine) => ReactNode;
  readonly onSame: (key: string) => void;
}

/** More than these are found sooner by typing than by looking. */
const MOST = 8;

/** Brings a person together with anybody whom the reader knows to be the same, whatever they are called. */
export function SamePerson<One extends Listed>({ name, people, lineOf, more, onSame }: Props<One>) {
  const [open, setOpen] = useState(false);
  const [words, setWords] = useState("");
  if (people.length === 0) return null;
  const found = open ? linesShown(people, words, "quoted") : [];
  return (
    <details className="same-person" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>Same person as …</summary>
      <SearchBox label={`Name or role of who is the same as ${name}`} value={words} onChange={setWords} />
      <StatusLine className="search-status">{open ? statusOf(found.length) : ""}</StatusLine>
      <ul>
        {found
          .slice(0, MOST)
          .map(lineOf)
          .map((line) => (
            <li key={line.key} className="same-line">
              <div>
                <a className="search-name" href={line.href}>
                  {line.name}
                </a>
                <p className="fine">
                  {line.role === null ? "" : `${line.role} · `}
                  {line.statements === 0 ? "mentioned, not quoted" : counted(line.statements, "statement")}
                </p>
                {more(line)}
              </div>
              <Button
                aria-label={`${line.name}${line.role === null ? "" : `, ${line.role},`} is the same person as ${name}`}
                onClick={() => {
                  setOpen(false);
                  setWords("");
                  onSame(line.key);
                }}
              >
                The same
              </Button>
            </li>
          ))}
      </ul>
    </details>
  );
}

function statusOf(found: number): string {
  if (found === 0) return "Nobody has a name or role of these words.";
  const all = counted(found, "person", "people");
  return found > MOST ? `${all}; the ${MOST} most quoted are here. Type to find others.` : `${all}.`;
}
