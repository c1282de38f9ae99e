import type { IsoDate, When } from "../../model.ts";
import type { GoldenRow } from "./row.ts";

/** A golden row, read: the sentence without braces and where its words stand in it. */
export interface Golden {
  readonly sentence: string;
  readonly published: IsoDate;
  readonly expected: {
    readonly from: number;
    readonly to: number;
    readonly edtf: string;
    readonly basis: When["basis"];
    readonly mood: When["mood"] | null;
  } | null;
}

/** Takes the braces out of a row; RangeError when a row with an EDTF marks no words. */
export function readRow(row: GoldenRow): Golden {
  const [marked, published, edtf, basis, mood] = row;
  const from = marked.indexOf("{");
  const to = marked.indexOf("}") - 1;
  const sentence = marked.replace("{", "").replace("}", "");
  if (edtf === undefined || basis === undefined) return { sentence, published, expected: null };
  if (from < 0 || to < from) throw new RangeError(`no words in braces: ${marked}`);
  return { sentence, published, expected: { from, to, edtf, basis, mood: mood ?? null } };
}
