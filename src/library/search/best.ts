/** The best of many that come in order; of equal score the first ones. */
export interface Best<Hit> {
  /** Counts one more; `make` is called only if it may be among the best, and only at the end. */
  readonly add: (score: number, make: () => Hit) => void;
  readonly count: () => number;
  readonly hits: () => readonly Hit[];
}

/** Keeps at most `most` of each score: tens of thousands go by, some dozens are shown. */
export function bestOf<Hit>(most: number): Best<Hit> {
  const byScore = new Map<number, (() => Hit)[]>();
  let count = 0;
  return {
    add: (score, make) => {
      count += 1;
      const list = byScore.get(score);
      if (list === undefined) byScore.set(score, [make]);
      else if (list.length < most) list.push(make);
    },
    count: () => count,
    hits: () =>
      [...byScore]
        .toSorted(([a], [b]) => b - a)
        .flatMap(([, list]) => list)
        .slice(0, most)
        .map((make) => make()),
  };
}
