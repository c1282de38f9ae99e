import type { Article } from "../../engine/model.ts";
import type { View } from "../../reader/choice.ts";
import type { Folder } from "./paths.ts";

export const SITE_NAME = "On the Record";

const VIEW_WORDS: Readonly<Record<View, string>> = { text: "", quotes: "Quotes: ", timeline: "Timeline: " };

/** The document's title for a page. */
export function titleOf(article: Article | null, view: View = "text"): string {
  return article === null ? SITE_NAME : `${VIEW_WORDS[view]}${article.title} · ${SITE_NAME}`;
}

/** What the screens with one address are called, as their heading and in the document's title. */
export const SCREEN_NAMES: Readonly<Record<Folder, string>> = {
  add: "Add an article",
  people: "People",
  search: "Search",
  timeline: "Timeline",
  keep: "What is kept here",
};

/** The document's title for anything that is no article. */
export function pageTitle(name: string): string {
  return `${name} · ${SITE_NAME}`;
}
