import { type ReactNode, useRef } from "react";
import { Button } from "../../ui/button.tsx";

/** One of the reader's corrections, in words. */
export interface Said {
  readonly id: string;
  readonly words: string;
  /** Where it stands in the text; null where it no longer does, or is about no place. */
  readonly href: string | null;
  /** Why it changes nothing any more; null while it does. */
  readonly lost: string | null;
}

interface ListProps {
  readonly items: readonly Said[];
  readonly onUndo: (id: string) => void;
}

/** Corrections, each with the way back. */
export function CorrectionsList({ items, onUndo }: ListProps) {
  return (
    <ul>
      {items.map(({ id, words, href, lost }) => (
        <li key={id} className="border-b border-rule py-3">
          <p>{words}</p>
          {lost === null ? null : <p className="text-small text-accent">Not applied: {lost}</p>}
          <p className="flex flex-wrap items-baseline gap-x-4 text-fine">
            {href === null ? null : <a href={href}>In the text</a>}
            <Button
              look="quiet"
              className="px-0 text-fine"
              aria-label={`Undo: ${words}`}
              onClick={() => onUndo(id)}
            >
              Undo
            </Button>
          </p>
        </li>
      ))}
    </ul>
  );
}

interface ToolsProps {
  readonly any: boolean;
  readonly onExport: () => void;
  readonly onImport: (file: File) => void;
  readonly children?: ReactNode;
}

/** Corrections out into a file and in from one. */
export function CorrectionsTools({ any, onExport, onImport, children }: ToolsProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <div className="mt-4 flex flex-wrap gap-3">
      {any ? <Button onClick={onExport}>Save as a file</Button> : null}
      <Button onClick={() => input.current?.click()}>Take from a file</Button>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        aria-label="A file of corrections"
        hidden
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          // The same file may be chosen again.
          event.target.value = "";
          if (file !== undefined) onImport(file);
        }}
      />
      {children}
    </div>
  );
}
