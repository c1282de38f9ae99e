/** A word in small letters and with straight apostrophes, as the tables of words have it. */
export function small(word: string): string {
  return word.toLowerCase().replaceAll("’", "'");
}
