/** Numbers that look random and are the same in every run. */
export interface Random {
  /** Whole, 0 … below − 1. */
  readonly below: (below: number) => number;
  /** One of the list; throws RangeError for an empty one. */
  readonly pick: <T>(list: readonly T[]) => T;
}

/** mulberry32 (Tommy Ettinger, public domain): 32 bits of state, from a whole number. */
export function seeded(seed: number): Random {
  let state = seed >>> 0;
  const below = (limit: number): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296) * limit);
  };
  return {
    below,
    pick: (list) => {
      const one = list[below(list.length)];
      if (one === undefined) throw new RangeError(`pick from a list of ${list.length}`);
      return one;
    },
  };
}
