import type { ReactNode } from "react";
import { Button } from "../../ui/button.tsx";

interface Props {
  /** What is wrong with the form as it stands; null for nothing. */
  readonly problem: string | null;
  /** On the button that sends it. */
  readonly words: string;
  readonly look?: "strong" | "plain";
  /** More to press beside it. */
  readonly children?: ReactNode;
}

/** The end of a form for corrections: what is wrong, right above the button that was pressed. */
export function FormEnd({ problem, words, look = "plain", children }: Props) {
  return (
    <>
      {problem === null ? null : (
        <p role="alert" className="text-small text-accent">
          {problem}
        </p>
      )}
      <div className="flex flex-wrap gap-3">
        <Button look={look} type="submit">
          {words}
        </Button>
        {children}
      </div>
    </>
  );
}
