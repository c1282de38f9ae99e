import { useEffect, useRef, useState } from "react";
import { Button } from "../../ui/button.tsx";
import { StatusLine } from "../../ui/status-line.tsx";
import type { Clip } from "./quote-text.ts";
import { CopyFallback } from "./copy-fallback.tsx";
import { writeClip } from "./write-clip.ts";

interface Props {
  /** What the button does: "Copy link". */
  readonly label: string;
  /** The same in full for those who hear it, beginning with the label; needed where many stand on one page. */
  readonly fullLabel?: string;
  /** Asked for at the press, so that addresses are only made when wanted. */
  readonly content: () => Clip | { readonly problem: string };
  readonly look?: "plain" | "quiet";
  readonly className?: string;
}

type State =
  | { readonly kind: "idle" | "pressed" | "copied" }
  | { readonly kind: "refused"; readonly text: string }
  | { readonly kind: "problem"; readonly words: string };

/** How long “Copied” stands in for the label. In ms. */
const SHOWN_FOR = 2500;

/**
 * Copies. Success is said in the button itself, which keeps its size, and politely aloud. When the browser refuses,
 * the text stands in a field to be copied by hand; when there is nothing to copy, a sentence says why.
 */
export function CopyButton({ label, fullLabel, content, look = "quiet", className = "" }: Props) {
  const [state, setState] = useState<State>({ kind: "idle" });
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const press = async (): Promise<void> => {
    const clip = content();
    clearTimeout(timer.current);
    if ("problem" in clip) {
      setState({ kind: "problem", words: clip.problem });
      return;
    }
    setState({ kind: "pressed" });
    if (!(await writeClip(clip))) {
      setState({ kind: "refused", text: clip.text });
      return;
    }
    setState({ kind: "copied" });
    timer.current = setTimeout(() => setState({ kind: "idle" }), SHOWN_FOR);
  };
  const copied = state.kind === "copied";
  return (
    <>
      <Button
        look={look}
        className={`text-fine ${className}`}
        aria-label={fullLabel ?? label}
        onClick={() => void press()}
      >
        {/* Both labels share one cell, so that the button is as wide as the longer from the start. */}
        <span className="grid justify-items-center">
          <span className={`[grid-area:1/1] ${copied ? "invisible" : ""}`}>{label}</span>
          <span className={`[grid-area:1/1] ${copied ? "" : "invisible"}`}>Copied</span>
        </span>
      </Button>
      {/* There before it speaks, or it would not be heard; and only once asked for, since buttons are many. */}
      {state.kind === "idle" ? null : <StatusLine className="sr-only">{copied ? "Copied." : ""}</StatusLine>}
      {state.kind === "refused" ? (
        <CopyFallback text={state.text} onClose={() => setState({ kind: "idle" })} />
      ) : null}
      {state.kind === "problem" ? (
        <p role="alert" className="basis-full text-fine text-accent">
          {state.words}
        </p>
      ) : null}
    </>
  );
}
