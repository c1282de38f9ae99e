import { useEffect, useRef } from "react";
import { Button } from "../../ui/button.tsx";

export interface Candidate {
  readonly key: string;
  readonly name: string;
  readonly role: string | null;
  readonly href: string;
}

/** What the reader has said about this person, in words, and how to take it back. */
export interface Said {
  readonly id: string;
  readonly words: string;
}

interface Props {
  readonly name: string;
  readonly candidates: readonly Candidate[];
  readonly said: readonly Said[];
  readonly onSame: (key: string) => void;
  readonly onDifferent: (key: string) => void;
  readonly onUndo: (id: string) => void;
}

/** Who may be the same person under another name: offered, and decided by the reader alone. */
export function WhoIsWho({ name, candidates, said, onSame, onDifferent, onUndo }: Props) {
  const list = useRef<HTMLUListElement>(null);
  const decided = useRef(said.length);
  useEffect(() => {
    // The button that was pressed is gone: what takes the decision back stands where it led, else the page itself.
    if (said.length > decided.current)
      list.current?.querySelector<HTMLElement>("li:last-child button")?.focus();
    else if (said.length < decided.current) document.getElementById("main")?.focus();
    decided.current = said.length;
  }, [said.length]);
  if (candidates.length === 0 && said.length === 0) return null;
  return (
    <section className="who-is-who" aria-label="Who is who">
      {candidates.length > 0 && (
        <>
          <h2>The same person?</h2>
          <p className="fine">Nothing is brought together unless you say so, and it can be taken back.</p>
        </>
      )}
      <ul ref={list}>
        {candidates.map((one) => (
          <li key={one.key}>
            <a href={one.href} className="search-name">
              {one.name}
            </a>
            {one.role === null ? null : <span className="fine">, {one.role}</span>}
            <p className="who-buttons">
              <Button
                aria-label={`${one.name} is the same person as ${name}`}
                onClick={() => onSame(one.key)}
              >
                The same
              </Button>
              <Button
                aria-label={`${one.name} is not the same person as ${name}`}
                onClick={() => onDifferent(one.key)}
              >
                Somebody else
              </Button>
            </p>
          </li>
        ))}
        {said.map((one) => (
          <li key={one.id} className="fine">
            You said: {one.words}{" "}
            <Button look="quiet" aria-label={`Take back: ${one.words}`} onClick={() => onUndo(one.id)}>
              Take back
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
