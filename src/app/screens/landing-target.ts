import type { Span, Statement } from "../../engine/model.ts";
import type { View } from "../../reader/choice.ts";

/** What tells one landing from another; null where the address leads to nothing in this view. */
export function landingKey(
  view: View,
  passage: string | null,
  open: Statement | null,
  entry: string | null,
): string | null {
  // An open card takes the reader to its words itself.
  if (view === "text") return open === null ? passage : null;
  return view === "quotes" ? (open?.id ?? null) : entry;
}

/** The element that a landing takes the reader to; null for the page's top, where a link's words are not to be found. */
export function landingTarget(
  view: View,
  landed: Span | null,
  open: Statement | null,
  entry: string | null,
): string | null {
  if (view === "text") return landed === null ? null : "passage";
  return (view === "quotes" ? open?.id : entry) ?? null;
}

/** The timeline entry that a fragment names; whatever is damaged names none. */
export function entryIn(hash: string): string | null {
  try {
    return hash === "" ? null : decodeURIComponent(hash.slice(1));
  } catch {
    return null;
  }
}
