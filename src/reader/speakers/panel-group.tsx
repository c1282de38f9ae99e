import { type ReactNode, useId } from "react";

interface Props {
  readonly words: string;
  /** `<li>`s. */
  readonly children: ReactNode;
}

/** A heading and its list. */
export function PanelGroup({ words, children }: Props) {
  const id = useId();
  return (
    <div className="mt-3">
      <h3 id={id} className="text-fine font-normal text-muted italic">
        {words}
      </h3>
      <ul aria-labelledby={id}>{children}</ul>
    </div>
  );
}
