/** What the people's screen shows: everyone, one person, or two side by side. */
export interface PeopleState {
  /** A person's key (library/people/model.ts); null for the list of everyone. */
  readonly who: string | null;
  /** Whom they stand beside. */
  readonly with: string | null;
  /** By article, or on a timeline in one of its two orders: by date or as told. */
  readonly order: "articles" | "time" | "story";
  /** The days of the timeline that are looked at, as the address has them; null is no limit. */
  readonly from: string | null;
  readonly to: string | null;
}

/** Everyone, and what an address says when it does not say. */
export const EVERYONE: PeopleState = { who: null, with: null, order: "articles", from: null, to: null };

function keyOf(value: string | null): string | null {
  return value === null || value === "" ? null : value;
}

/** Reads `?who=a&with=b&order=time&from=day&to=day`; never throws. */
export function readPeople(search: string): PeopleState {
  const query = new URLSearchParams(search);
  const who = keyOf(query.get("who"));
  const order = query.get("order");
  return {
    who,
    with: who === null ? null : keyOf(query.get("with")),
    order: order === "time" || order === "story" ? order : "articles",
    from: query.get("from"),
    to: query.get("to"),
  };
}

function escaped(key: string): string {
  return encodeURIComponent(key).replaceAll("%40", "@");
}

/** The query for a state, "" for the list of everyone. */
export function writePeople({ who, with: other, order, from, to }: PeopleState): string {
  const parts = [
    ...(who === null ? [] : [`who=${escaped(who)}`]),
    ...(who === null || other === null ? [] : [`with=${escaped(other)}`]),
    ...(order === "articles" ? [] : [`order=${order}`]),
    ...(from === null ? [] : [`from=${escaped(from)}`]),
    ...(to === null ? [] : [`to=${escaped(to)}`]),
  ];
  return parts.length === 0 ? "" : `?${parts.join("&")}`;
}
