import type { Token } from "../text/tokens.ts";

/** The form that a word’s last letters promise, where no table holds it. */
export function guessForm(low: string): "ed" | null {
  return low.length > 4 && low.endsWith("ed") && !/(?:eed|hundred|sacred|naked|wicked|rugged)$/u.test(low)
    ? "ed"
    : null;
}

/** Ends as many things do: “claims”, “people”, “police”. */
export function isPlural(item: Token | undefined): boolean {
  return (
    item?.kind === "word" &&
    ((item.low.endsWith("s") && /[^s]s$/u.test(item.low)) || /^(?:people|police|media)$/u.test(item.low))
  );
}
