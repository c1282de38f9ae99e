import type { ReactNode } from "react";

interface Props {
  readonly title: string;
  readonly children: ReactNode;
  /** Something is under way: told politely, where a fault is told at once. */
  readonly waiting?: boolean;
}

/** A screen that holds words only: what is the matter, and the way on. */
export function MessageScreen({ title, children, waiting = false }: Props) {
  return (
    <main id="main" className="message" tabIndex={-1}>
      <div aria-live={waiting ? "polite" : "assertive"}>
        <h1>{title}</h1>
        {children}
      </div>
    </main>
  );
}
