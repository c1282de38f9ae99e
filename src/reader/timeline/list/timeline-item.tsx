import type { ReactNode } from "react";

interface Props {
  readonly id: string;
  readonly hidden: boolean;
  readonly selected: boolean;
  readonly children: ReactNode;
}

/** The mark reaches a little beyond the words without moving them. */
const MARKED = "bg-landed [box-shadow:0.75rem_0_var(--landed)] forced-colors:outline-2";

/** An entry's element: what changes with the address, so that nothing inside is drawn again. */
export function TimelineItem({ id, hidden, selected, children }: Props) {
  return (
    <li
      id={id}
      data-entry=""
      hidden={hidden}
      tabIndex={-1}
      aria-current={selected ? "true" : undefined}
      className={`entry break-inside-avoid ${selected ? MARKED : ""}`}
    >
      {children}
    </li>
  );
}
