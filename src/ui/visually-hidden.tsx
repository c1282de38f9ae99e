import type { ReactNode } from "react";

/** Words for those who hear the page; takes no room and is left out of print. */
export function VisuallyHidden({ children }: { readonly children: ReactNode }) {
  return <span className="sr-only">{children}</span>;
}
