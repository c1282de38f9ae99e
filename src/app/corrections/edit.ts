import type { Correction } from "../../library/corrections/model.ts";

type Change = (list: readonly Correction[]) => readonly Correction[];

/** One change of the list of corrections. */
export interface Edit {
  /** What is said once it is kept. */
  readonly words: string;
  readonly apply: Change;
  /** What takes it back; null where it is taking back itself. */
  readonly undo: Change | null;
  /** It takes a statement away. */
  readonly gone?: boolean;
}

/** Adds corrections, made together; taking them back brings back what they stood over. */
export function adding(
  words: string,
  ones: readonly Correction[],
  before: readonly Correction[],
  after: Change,
): Edit {
  const now = new Set(after(before));
  const replaced = before.filter((old) => !now.has(old));
  const added = new Set(ones.map(({ id }) => id));
  return {
    words,
    apply: after,
    undo: (list) => [...list.filter(({ id }) => !added.has(id)), ...replaced],
  };
}

/** Takes a correction out of the list; taking that back puts it in again. */
export function removing(id: string, before: readonly Correction[]): Edit {
  const old = before.filter((one) => one.id === id);
  return {
    words: "Undone: it is as it was.",
    apply: (list) => list.filter((one) => one.id !== id),
    undo: (list) => [...list.filter((one) => one.id !== id), ...old],
  };
}
