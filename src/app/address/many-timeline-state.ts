import { KINDS, NO_FILTER, type Filter, type Order } from "../../reader/choice.ts";

/** What the address tells of the timeline of many articles. */
export interface ManyState {
  readonly filter: Filter;
  readonly order: Order;
  readonly from: string | null;
  readonly to: string | null;
}

/** Reads `?said=a,b&kind=direct&order=date&from=day&to=day`; never throws. */
export function readMany(search: string): ManyState {
  const query = new URLSearchParams(search);
  const listed = (key: string): readonly string[] =>
    [...new Set((query.get(key) ?? "").split(","))].filter((one) => one !== "").toSorted();
  const kinds = listed("kind");
  return {
    filter: { ...NO_FILTER, said: listed("said"), kinds: KINDS.filter((kind) => kinds.includes(kind)) },
    order: query.get("order") === "story" ? "story" : "date",
    from: query.get("from"),
    to: query.get("to"),
  };
}

/** The query for a state, "" for everything by date. */
export function writeMany({ filter, order, from, to }: ManyState): string {
  const query = new URLSearchParams();
  if (filter.said.length > 0) query.set("said", filter.said.join(","));
  if (filter.kinds.length > 0) query.set("kind", filter.kinds.join(","));
  if (order === "story") query.set("order", order);
  if (from !== null) query.set("from", from);
  if (to !== null) query.set("to", to);
  const written = query.toString().replaceAll("%2C", ",");
  return written === "" ? "" : `?${written}`;
}
