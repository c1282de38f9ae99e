/** More options would make a list slow to open and hopeless to look through. */
export const MOST_LISTED = 300;

interface Line {
  readonly id: string;
  readonly title: string;
}

/**
 * Which of the articles a list offers, in their order: those whose headline holds every word that is written, as far as
 * there is room, and always the one that is chosen. `left` is how many more would fit.
 */
export function listedOf(
  all: readonly Line[],
  { words, chosen }: { readonly words: string; readonly chosen: string },
): { readonly listed: readonly Line[]; readonly left: number } {
  const wanted = words.toLowerCase().split(/\s+/u);
  const fitting = all.filter(({ title }) => {
    const headline = title.toLowerCase();
    return wanted.every((word) => headline.includes(word));
  });
  const first = new Set(fitting.slice(0, MOST_LISTED).map(({ id }) => id));
  const listed = all.filter(({ id }) => first.has(id) || id === chosen);
  return { listed, left: fitting.length - first.size };
}
