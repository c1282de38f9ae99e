import type { Annotated } from "../annotated.ts";

/** What a difference may be: each that `compare` tells begins with one of these and “: ”. */
const KINDS = [
  "not found",
  "too much",
  "said by nobody",
  "other speaker",
  "other words",
  "other kind",
  "other pieces",
  "no cue",
  "no mention",
  "other group",
  "not among the people",
  "not silent",
] as const;

/** How many differences there are of each kind; kinds without any are left out. */
export type Tally = Readonly<Record<string, number>>;

/**
 * The “# known: not found 2, other speaker 1” line of an annotated article: misses that are the engine’s, not yet mended.
 * Throws RangeError where it counts what is no kind, or nothing.
 */
export function readKnown(annotated: Annotated): Tally {
  const entries = (annotated.notes.get("known") ?? []).flatMap((line) => line.split(", "));
  return gather(
    entries.map((entry) => {
      const [, kind = "", count = ""] = /^(.+) ([1-9]\d*)$/u.exec(entry) ?? [];
      if (!KINDS.some((one) => one === kind))
        throw new RangeError(
          `“# known:” counts “${entry}”; it takes a kind (${KINDS.join(", ")}) and a number`,
        );
      return [kind, Number(count)];
    }),
  );
}

/** Counts by kind what `compare` told. Throws RangeError at a difference of no kind. */
export function tally(differences: readonly string[]): Tally {
  return gather(
    differences.map((one) => {
      const kind = KINDS.find((name) => one.startsWith(`${name}: `));
      if (kind === undefined) throw new RangeError(`a difference of no kind: ${one}`);
      return [kind, 1];
    }),
  );
}

/** Adds up what is of one kind; in the order of KINDS. */
export function gather(entries: readonly (readonly [string, number])[]): Tally {
  const sums = KINDS.map((kind): [string, number] => [
    kind,
    entries.reduce((all, [name, count]) => all + (name === kind ? count : 0), 0),
  ]);
  return Object.fromEntries(sums.filter(([, count]) => count > 0));
}

/** As a “# known:” line has it. */
export function inWords(counts: Tally): string {
  return Object.entries(counts)
    .map(([kind, count]) => `${kind} ${count}`)
    .join(", ");
}
