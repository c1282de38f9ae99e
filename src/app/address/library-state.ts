import { EVERY_ARTICLE, type LibraryChoice, type LibraryOrder } from "../../reader/library/model.ts";

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const ORDERS: readonly LibraryOrder[] = ["newest", "oldest", "title", "quoted"];

function dayOf(value: string | null): string | null {
  return value !== null && DAY.test(value) ? value : null;
}

/** Reads `?find=words&from=day&to=day&order=title`; never throws: what cannot be meant restricts nothing. */
export function readLibrary(search: string): LibraryChoice {
  const query = new URLSearchParams(search);
  return {
    words: query.get("find") ?? "",
    from: dayOf(query.get("from")),
    to: dayOf(query.get("to")),
    order: ORDERS.find((order) => order === query.get("order")) ?? EVERY_ARTICLE.order,
  };
}

/** The query for a choice, "" for every article, newest first. */
export function writeLibrary({ words, from, to, order }: LibraryChoice): string {
  const query = new URLSearchParams();
  if (words !== "") query.set("find", words);
  if (from !== null) query.set("from", from);
  if (to !== null) query.set("to", to);
  if (order !== EVERY_ARTICLE.order) query.set("order", order);
  const written = query.toString();
  return written === "" ? "" : `?${written}`;
}
