/*
 * A sheet with cascade layers that comes later makes the browser begin its typefaces anew, and one that was too late for
 * the first paint is then there: the page would change its face while it is read, and its lines would move (R1). So the
 * root says which face the page stands in, and styles/tokens.css and base.css keep to it.
 */

let decided = false;

/** Marks a face as local to this visit, if the page was painted without it. Called before a later sheet is asked for. */
export function keepFaces(): void {
  if (decided || performance.getEntriesByName("first-contentful-paint").length === 0) return;
  // Once: the sheet comes once, and measuring takes its time while a page starts.
  decided = true;
  const pen = document.createElement("canvas").getContext("2d");
  for (const style of ["normal", "italic"]) {
    if (pen !== null && !inUse(pen, style)) document.documentElement.dataset[style] = "local";
  }
}

/** Whether words are drawn in Newsreader: with it they are not as wide as in the face that would stand in for it. */
function inUse(pen: CanvasRenderingContext2D, style: string): boolean {
  const [ours, other] = ["Newsreader,monospace", "monospace"].map((family) => {
    pen.font = `${style} 40px ${family}`;
    return pen.measureText("mill").width;
  });
  return ours !== other;
}
