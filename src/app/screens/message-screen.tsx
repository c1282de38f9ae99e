import type { ReactNode } from "react";

interface Props {
  readonly title: string;
  readonly children: ReactNode;
  /** "alert" when something failed, "status" when something is under way. */
  readonly role?: "alert" | "status";
}

/** A screen that holds words only: what is the matter, and the way on. */
export function MessageScreen({ title, children, role }: Props) {
  return (
    <main id="main" className="message" tabIndex={-1}>
      <div role={role}>
        <h1>{title}</h1>
        {children}
      </div>
    </main>
  );
}
