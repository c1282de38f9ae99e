import { type RefCallback, useCallback, useEffect, useRef, useState } from "react";

/** From here on a pressed pointer draws and does not press. In px. */
const DRAWS_FROM = 6;

/** A stretch of the drawing that the pointer is drawing over, in units of the drawing. */
export type Stretch = readonly [from: number, to: number];

/**
 * The pointer drawn across an SVG, from press to release. A press alone stays a press on what is there. Escape gives it
 * up. `onStretch` gets its two ends as they were drawn, left or right first.
 */
export function useBrush(
  onStretch: (stretch: Stretch) => void,
): readonly [ref: RefCallback<SVGSVGElement>, drawn: Stretch | null] {
  const [drawn, setDrawn] = useState<Stretch | null>(null);
  const latest = useRef(onStretch);
  useEffect(() => {
    latest.current = onStretch;
  });
  const ref = useCallback((svg: SVGSVGElement | null) => {
    const ending = new AbortController();
    if (svg !== null) listen(svg, ending.signal, setDrawn, (stretch) => latest.current(stretch));
    return () => ending.abort();
  }, []);
  return [ref, drawn];
}

function listen(
  svg: SVGSVGElement,
  signal: AbortSignal,
  show: (stretch: Stretch | null) => void,
  done: (stretch: Stretch) => void,
): void {
  let from: number | null = null;
  let stretch: Stretch | null = null;
  let drew = false;
  const stop = (): void => {
    from = null;
    stretch = null;
    show(null);
  };
  const unit = (clientX: number): number => {
    const { left, width } = svg.getBoundingClientRect();
    return ((clientX - left) / width) * svg.viewBox.baseVal.width;
  };
  svg.addEventListener(
    "pointerdown",
    (event) => {
      drew = false;
      // The ends of what is looked at are drawn by themselves.
      const { target } = event;
      const isEnd = target instanceof Element && target.closest(".axis-end") !== null;
      if (event.button === 0 && event.isPrimary && !isEnd) from = event.clientX;
    },
    { signal },
  );
  svg.addEventListener(
    "pointermove",
    (event) => {
      if (from === null || Math.abs(event.clientX - from) < DRAWS_FROM) return;
      svg.setPointerCapture(event.pointerId);
      stretch = [unit(from), unit(event.clientX)];
      show(stretch);
    },
    { signal },
  );
  svg.addEventListener(
    "pointerup",
    () => {
      drew = stretch !== null;
      if (stretch !== null) done(stretch);
      stop();
    },
    { signal },
  );
  svg.addEventListener(
    "click",
    (event) => {
      // The release is no press on the mark that the drawing began at; the next press is one.
      if (drew) event.preventDefault();
      drew = false;
    },
    { signal, capture: true },
  );
  svg.addEventListener("pointercancel", stop, { signal });
  // A link would be dragged away instead.
  svg.addEventListener("dragstart", (event) => event.preventDefault(), { signal });
  addEventListener(
    "keydown",
    (event) => {
      if (event.key === "Escape") stop();
    },
    { signal },
  );
}
