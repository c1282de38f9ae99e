/** What the people's screen shows: everyone, one person, or two side by side. */
export interface PeopleState {
  /** A person's key (library/people/model.ts); null for the list of everyone. */
  readonly who: string | null;
  /** Whom they stand beside. */
  readonly with: string | null;
  readonly order: "articles" | "time";
}

function keyOf(value: string | null): string | null {
  return value === null || value === "" ? null : value;
}

/** Reads `?who=a&with=b&order=time`; never throws. */
export function readPeople(search: string): PeopleState {
  const query = new URLSearchParams(search);
  const who = keyOf(query.get("who"));
  return {
    who,
    with: who === null ? null : keyOf(query.get("with")),
    order: query.get("order") === "time" ? "time" : "articles",
  };
}

function escaped(key: string): string {
  return encodeURIComponent(key).replaceAll("%40", "@");
}

/** The query for a state, "" for the list of everyone. */
export function writePeople({ who, with: other, order }: PeopleState): string {
  const parts = [
    ...(who === null ? [] : [`who=${escaped(who)}`]),
    ...(who === null || other === null ? [] : [`with=${escaped(other)}`]),
    ...(order === "time" ? ["order=time"] : []),
  ];
  return parts.length === 0 ? "" : `?${parts.join("&")}`;
}
