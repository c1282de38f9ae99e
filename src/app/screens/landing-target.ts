import type { Statement } from "../../engine/model.ts";
import type { View } from "../../reader/choice.ts";

/** What tells one landing from another; null where the address leads to nothing in this view. */
export function landingKey(
  view: View,
  passage: string | null,
  open: Statement | null,
  entry: string | null,
): string | null {
  if (view === "text") return passage;
  return view === "quotes" ? (open?.id ?? null) : entry;
}

/** The timeline entry that a fragment names; whatever is damaged names none. */
export function entryIn(hash: string): string | null {
  try {
    return hash === "" ? null : decodeURIComponent(hash.slice(1));
  } catch {
    return null;
  }
}
