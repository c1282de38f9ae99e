let back = false;

// The build, too, draws pages, and goes nowhere.
if ("addEventListener" in globalThis) {
  addEventListener("popstate", () => {
    back = true;
  });
  // Whoever goes on presses something first.
  for (const press of ["pointerdown", "keydown"]) {
    addEventListener(press, () => (back = false), { capture: true, passive: true });
  }
}

/**
 * Whether what is drawn now was gone back (or forward) to: the browser then scrolls to where it was, for which it must
 * be as long as it was. Only history that was gone along since this was loaded is known.
 */
export function cameBack(): boolean {
  return back;
}
