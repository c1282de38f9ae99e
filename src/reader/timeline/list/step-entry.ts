/** Which way a key goes in the list; null for every other key and for keys with a modifier. */
export function wayOf(event: {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}): "up" | "down" | "first" | "last" | null {
  if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return null;
  switch (event.key) {
    case "ArrowUp":
      return "up";
    case "ArrowDown":
      return "down";
    case "Home":
      return "first";
    case "End":
      return "last";
    default:
      return null;
  }
}

/** The place of the next entry among `count`, or null at the end of the way. */
export function nextPlace(at: number, count: number, way: "up" | "down" | "first" | "last"): number | null {
  const next = { up: at - 1, down: at + 1, first: 0, last: count - 1 }[way];
  return next >= 0 && next < count && next !== at ? next : null;
}
