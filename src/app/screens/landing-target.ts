import type { Span, Statement } from "../../engine/model.ts";
import type { View } from "../../reader/choice.ts";

/**
 * The element that an address takes the reader to, null for the page's top, where a link's words are not to be found; and
 * what tells one landing from another, null where there is none in this view.
 */
export function landingAt(
  view: View,
  passage: string | null,
  landed: Span | null,
  open: Statement | null,
  entry: string | null,
): readonly [target: string | null, key: string | null] {
  // An open card takes the reader to its words itself.
  if (view === "text") return [landed && "passage", open === null ? passage : null];
  const id = view === "quotes" ? (open?.id ?? null) : entry;
  return [id, id];
}

/** The timeline entry that a fragment names; whatever is damaged names none. */
export function entryIn(hash: string): string | null {
  try {
    return hash === "" ? null : decodeURIComponent(hash.slice(1));
  } catch {
    return null;
  }
}
