import type { Article } from "../engine/model.ts";
import type { View } from "../reader/choice.ts";

export const SITE_NAME = "On the Record";

const VIEW_WORDS: Readonly<Record<View, string>> = { text: "", quotes: "Quotes: ", timeline: "Timeline: " };

/** The document's title for a page. */
export function titleOf(article: Article | null, view: View = "text"): string {
  return article === null ? SITE_NAME : `${VIEW_WORDS[view]}${article.title} · ${SITE_NAME}`;
}
