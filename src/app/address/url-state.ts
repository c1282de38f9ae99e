import type { Reading } from "../../engine/model.ts";
import { type Filter, KINDS, type Order, type StatementKind, UNKNOWN } from "../../reader/choice.ts";

/** All view state there is; the URL is its only store. */
export interface ViewState {
  readonly filter: Filter;
  readonly order: Order;
  /** The first and the last day of the timeline as the address has them, which the timeline reads; null is no limit. */
  readonly from: string | null;
  readonly to: string | null;
  /** The statement whose card is open. */
  readonly quote: string | null;
  /**
   * A passage link's value as it stands in the address: only passage/ reads it. Beside a quote it is the quote's
   * own words, its evidence.
   */
  readonly passage: string | null;
}

export const START: ViewState = {
  filter: { said: [], kinds: [] },
  order: "story",
  from: null,
  to: null,
  quote: null,
  passage: null,
};

/** Longer lists than this come from no control of ours. */
const MOST_FACETS = 500;

function listOf(value: string | null): readonly string[] {
  if (value === null || value === "") return [];
  return [...new Set(value.split(",").slice(0, MOST_FACETS))].filter((item) => item !== "").toSorted();
}

function isKind(word: string): word is StatementKind {
  return KINDS.some((kind) => kind === word);
}

/**
 * Reads `?said=a,b&kind=direct&order=date&from=day&to=day&quote=id&p=…`. Whatever cannot be meant is left out and told in `problems`,
 * a sentence each; never throws.
 */
export function readState(
  search: string,
  reading: Reading,
): { state: ViewState; problems: readonly string[] } {
  const query = new URLSearchParams(search);
  const problems: string[] = [];
  const sources = new Set<string>([UNKNOWN, ...reading.people.map((person) => person.id)]);
  const said = listOf(query.get("said")).filter((id) => {
    if (sources.has(id)) return true;
    problems.push(`This address asks for a person whom the article does not know (“${shown(id)}”).`);
    return false;
  });
  const kinds = listOf(query.get("kind")).filter((word): word is StatementKind => {
    if (isKind(word)) return true;
    problems.push(`This address asks for a kind of statement that there is not (“${shown(word)}”).`);
    return false;
  });
  const order = query.get("order");
  if (order !== null && order !== "story" && order !== "date") {
    problems.push(
      `This address asks for an order that there is not (“${shown(order)}”); this is story order.`,
    );
  }
  const asked = query.get("quote");
  const quote = reading.statements.some((statement) => statement.id === asked) ? asked : null;
  const passage = rawValue(search, "p");
  // With its words beside it, a statement is looked for by them, and what became of it is told there.
  if (asked !== null && quote === null && passage === null) {
    problems.push(
      "This address asks for a statement that the article does not hold, or holds no longer, and carries none of its words. Whoever sent it can copy a link from the statement itself.",
    );
  }
  const state: ViewState = {
    filter: { said, kinds },
    order: order === "date" ? "date" : "story",
    from: query.get("from"),
    to: query.get("to"),
    quote,
    passage,
  };
  return { state, problems };
}

/** A value as it stands in the address: URLSearchParams would make a blank of a plus sign, and passage/ reads the escapes. */
export function rawValue(search: string, key: string): string | null {
  const part = search
    .replace(/^\?/, "")
    .split("&")
    .find((candidate) => candidate.startsWith(`${key}=`));
  return part === undefined ? null : part.slice(key.length + 1);
}

const SHOWN_CHARACTERS = 40;
function shown(value: string): string {
  return value.length > SHOWN_CHARACTERS ? `${value.slice(0, SHOWN_CHARACTERS)}…` : value;
}

// What encodeURIComponent escapes though a query may carry it: kept readable.
function escaped(value: string): string {
  return encodeURIComponent(value).replaceAll("%2C", ",").replaceAll("%7E", "~").replaceAll("%20", "+");
}

/** The query for a state, "" for the start; equal states give equal addresses. */
export function writeState(state: ViewState): string {
  const parts: string[] = [];
  const add = (key: string, value: string): void => {
    if (value !== "") parts.push(`${key}=${escaped(value)}`);
  };
  add("said", state.filter.said.toSorted().join(","));
  add("kind", KINDS.filter((kind) => state.filter.kinds.includes(kind)).join(","));
  add("order", state.order === "story" ? "" : state.order);
  add("from", state.from ?? "");
  add("to", state.to ?? "");
  add("quote", state.quote ?? "");
  // Encoded already by passage/, whose own escapes must not be escaped again.
  if (state.passage !== null && state.passage !== "") parts.push(`p=${state.passage}`);
  return parts.length === 0 ? "" : `?${parts.join("&")}`;
}
