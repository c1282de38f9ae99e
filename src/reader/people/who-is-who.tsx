import { type ReactNode, useEffect, useRef } from "react";
import { Button } from "../../ui/button.tsx";

export interface Candidate {
  readonly key: string;
  readonly name: string;
  readonly role: string | null;
  readonly href: string;
  /** What tells them from another of the same name. */
  readonly more: ReactNode;
}

/** What the reader has said about this person, in words, and how to take it back. */
export interface Said {
  readonly id: string;
  readonly words: string;
}

interface Props {
  readonly name: string;
  readonly candidates: readonly Candidate[];
  /** In the order in which it was said. */
  readonly said: readonly Said[];
  /** What was said or taken back on this page last: only that moves the focus, and nothing that another tab does. */
  readonly last: string | null;
  readonly onSame: (key: string) => void;
  readonly onDifferent: (key: string) => void;
  readonly onUndo: (id: string) => void;
  /** The way to somebody who is not offered. */
  readonly children: ReactNode;
}

/** Who may be the same person under another name: offered, and decided by the reader alone. */
export function WhoIsWho({ name, candidates, said, last, onSame, onDifferent, onUndo, children }: Props) {
  const section = useRef<HTMLElement>(null);
  const before = useRef(said);
  useEffect(() => {
    const was = before.current.some(({ id }) => id === last);
    const at = said.findIndex(({ id }) => id === last);
    before.current = said;
    if (was === at >= 0) return;
    // The button that was pressed is gone: on to what takes the decision back, else to what can be said next.
    const backs = section.current?.querySelectorAll<HTMLElement>("[data-back]");
    const next = at >= 0 ? backs?.[at] : section.current?.querySelector<HTMLElement>("button, summary");
    next?.focus();
  }, [said, last]);
  return (
    <section ref={section} className="who-is-who" aria-label="Who is who">
      {candidates.length + said.length > 0 && (
        <div className="who-offers">
          {candidates.length > 0 && (
            <>
              <h2>The same person?</h2>
              <p className="fine">Nothing is brought together unless you say so, and it can be taken back.</p>
            </>
          )}
          <ul>
            {candidates.map((one) => (
              <li key={one.key}>
                <a href={one.href} className="search-name">
                  {one.name}
                </a>
                {one.role === null ? null : <span className="fine">, {one.role}</span>}
                {one.more}
                <p className="who-buttons">
                  <Button
                    aria-label={`${one.name} is the same person as ${name}`}
                    onClick={() => onSame(one.key)}
                  >
                    The same
                  </Button>
                  <Button
                    aria-label={`Somebody else: ${one.name} is not the same person as ${name}`}
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
                <Button
                  look="quiet"
                  data-back=""
                  aria-label={`Take back: ${one.words}`}
                  onClick={() => onUndo(one.id)}
                >
                  Take back
                </Button>
              </li>
            ))}
          </ul>
        </div>
      )}
      {children}
    </section>
  );
}
