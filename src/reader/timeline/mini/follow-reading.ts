/** Words are taken as read above this line, right below where a passage that is gone to comes to rest; what lies under it. */
const BELOW = "-66%";
/** A paragraph tells of itself again after each such share of its height. */
const STEPS = Array.from({ length: 21 }, (_none, at) => at / 20);

/**
 * Tells how far a text has been read, as it is scrolled: the offset of about the word at the reading line, and Infinity
 * once the text's end is in the window. By what the browser tells of paragraphs (`data-from` is where each begins), so
 * that nothing is measured while the page moves. Returns what ends it.
 */
export function followReading(text: Element, tell: (place: number) => void): () => void {
  const places = new Map<Element, number>();
  let place = 0;
  let ended = false;
  const say = (): void => tell(ended ? Number.POSITIVE_INFINITY : place);

  const lines = new IntersectionObserver(
    (changes) => {
      const below: number[] = [];
      for (const { target, isIntersecting, intersectionRect, boundingClientRect } of changes) {
        const from = Number(target.getAttribute("data-from"));
        if (isIntersecting) {
          const share = (intersectionRect.bottom - boundingClientRect.top) / boundingClientRect.height;
          places.set(target, from + share * (target.textContent ?? "").length);
        } else {
          places.delete(target);
          if (boundingClientRect.top > 0) below.push(from);
        }
      }
      // With no paragraph over the line it is above the first one that went below it, or past the last.
      if (places.size > 0) place = Math.max(...places.values());
      else if (below.length > 0) place = Math.min(...below);
      say();
    },
    { rootMargin: `0px 0px ${BELOW} 0px`, threshold: STEPS },
  );

  // A long text's paragraphs are watched while they are near the window.
  const near = new IntersectionObserver(
    (changes) => {
      for (const { target, isIntersecting } of changes) {
        for (const paragraph of target.querySelectorAll("[data-from]")) {
          if (isIntersecting) lines.observe(paragraph);
          else {
            lines.unobserve(paragraph);
            places.delete(paragraph);
          }
        }
      }
    },
    { rootMargin: "100% 0px" },
  );
  for (const section of text.children) near.observe(section);

  const end = new IntersectionObserver(
    (changes) => {
      const last = changes.at(-1);
      if (last === undefined) return;
      const { isIntersecting, intersectionRect, boundingClientRect } = last;
      ended = isIntersecting && intersectionRect.bottom >= boundingClientRect.bottom;
      say();
    },
    { threshold: STEPS },
  );
  const last = [...text.querySelectorAll("[data-from]")].at(-1);
  if (last !== undefined) end.observe(last);

  return () => {
    for (const observer of [lines, near, end]) observer.disconnect();
  };
}
