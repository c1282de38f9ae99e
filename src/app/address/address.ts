import { isOwn } from "../../library/article-id.ts";
import type { View } from "../../reader/choice.ts";
import { paths } from "./paths.ts";
import { START, type ViewState, writeState } from "./url-state.ts";

const NAMED = "a";

/** The query of an article's address: which of the reader's own it is, first, then what is shown of it. */
export function articleQuery(id: string, state: ViewState): string {
  const query = writeState(state);
  if (!isOwn(id)) return query;
  const named = `?${NAMED}=${encodeURIComponent(id)}`;
  return query === "" ? named : `${named}&${query.slice(1)}`;
}

interface Shown {
  readonly id: string;
  readonly view?: View;
  readonly state?: ViewState;
  /** With its hash sign, or "". */
  readonly fragment?: string;
}

/** Site path, query and fragment of an article, bundled or the reader's own: the one maker of such addresses. */
export function articleAddress({ id, view = "text", state = START, fragment = "" }: Shown): string {
  const path = isOwn(id) ? paths.own(view) : paths.article(id, view);
  return path + articleQuery(id, state) + fragment;
}

/** The id of the reader's own article that an address names; null when it names none. */
export function ownIdIn(search: string): string | null {
  const id = new URLSearchParams(search).get(NAMED);
  return id !== null && isOwn(id) ? id : null;
}
