import type { ReactNode } from "react";

interface Props {
  readonly pressed: boolean;
  readonly onToggle: () => void;
  /** Shown at the end in quieter type, and read after the name. */
  readonly count?: number;
  /** What the count counts, for those who only hear it: "5 statements". */
  readonly countWords?: string;
  readonly children: ReactNode;
  readonly className?: string;
}

/** Switches one facet on and off. Its state is told by aria-pressed, a check mark and weight, not by colour alone. */
export function ToggleButton({ pressed, onToggle, count, countWords, children, className = "" }: Props) {
  return (
    <button type="button" aria-pressed={pressed} onClick={onToggle} className={`toggle ${className}`}>
      <svg className="toggle-check" viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
        <path d="M2.5 8.5l3.5 3.5 7.5-8" fill="none" stroke="currentColor" strokeWidth="2" />
      </svg>
      <span className="toggle-words">{children}</span>
      {count === undefined ? null : (
        <span className="toggle-count">
          <span aria-hidden={countWords === undefined ? undefined : true}>{count.toLocaleString("en")}</span>
          {countWords === undefined ? null : <span className="sr-only">, {countWords}</span>}
        </span>
      )}
    </button>
  );
}
