/** A table of words, written as people read them: parted by white space, lower case. */
export function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/u).filter((word) => word !== ""));
}
