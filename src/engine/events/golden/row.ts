import type { IsoDate, When } from "../../model.ts";

/*
 * To add a case: 1. pick the table of its form (refused.ts for words that are no time); 2. write a sentence of your own
 * with the words in braces; 3. give the day of publication, the EDTF and the basis a careful reader would.
 * Never add to unseen.ts: it is scored and not tuned to.
 */

/** `[sentence with {the words}, published, EDTF, basis]`; no braces, no EDTF: no time may be found. */
export type GoldenRow =
  | readonly [sentence: string, published: IsoDate, edtf: string, basis: When["basis"], mood?: When["mood"]]
  | readonly [sentence: string, published: IsoDate];
