/** Keys of every query that is answered out of the reader's own store begin so. */
export const OWN = "own";
