import { beginFaces } from "./faces.ts";

/**
 * Runs before the first paint, inlined into every page's head (its hash stands in the policy): puts the reader's own
 * settings on the root so that no page is ever drawn in the wrong theme, and takes a reader with scripts from a
 * quote's own page to the quote in its article before anything is drawn.
 */
const root = document.documentElement;

try {
  const kept: unknown = JSON.parse(localStorage.getItem("on-the-record:settings") ?? "{}");
  if (typeof kept === "object" && kept !== null) {
    for (const [name, value] of Object.entries(kept)) {
      // The style sheet knows the values; any other has no effect.
      if (/^[a-z]+$/.test(name) && typeof value === "string") root.dataset[name] = value;
    }
  }
} catch {
  // A browser that keeps nothing, or a damaged entry: the page's own settings hold.
}

// A reader who has moved before the scripts came is not taken back to a link's passage (share/use-landing.ts).
for (const move of ["wheel", "touchmove", "keydown", "pointerdown"]) {
  addEventListener(move, () => (root.dataset["moved"] = ""), { once: true, passive: true, capture: true });
}

// A button that is pressed before the scripts came is pressed again once they answer (start.tsx).
addEventListener(
  "click",
  ({ target }) => {
    if (root.dataset["live"] === undefined && target instanceof Element) {
      target.closest("button")?.setAttribute("data-early", "");
    }
  },
  { capture: true },
);

const { fonts, forward, links } = root.dataset;
if (fonts !== undefined) beginFaces(root, fonts);

const given = new URLSearchParams(location.search).has("p");
// What reads a link is on its way while the page is still being read (address/passages.ts).
for (const file of given && links !== undefined ? links.split(" ") : []) {
  const ahead = document.createElement("link");
  ahead.rel = "modulepreload";
  ahead.href = file;
  document.head.append(ahead);
}

if (forward !== undefined) {
  const target = new URL(forward, location.href);
  // A shared link carries its own words, which outlive this page's.
  if (given) target.search = location.search;
  location.replace(target);
}
