import { readFileSync } from "node:fs";
import type { IsoDate, When } from "../../model.ts";
import { type Golden, readRow } from "../golden/read-row.ts";

/** A row of a table that is kept as text, with its half and whether whoever wrote it was sure of what is wanted. */
export interface TableRow extends Golden {
  readonly half: string;
  readonly sure: boolean;
}

const BASES = ["stated", "reckoned", "relative", "open"] as const;
const MOODS = ["past", "present", "future", "conditional"] as const;

const isBasis = (value: string): value is When["basis"] => BASES.some((one) => one === value);
const isMood = (value: string): value is When["mood"] => MOODS.some((one) => one === value);
const isDay = (value: string): value is IsoDate => /^\d{4}-\d\d-\d\d$/u.test(value);

/** Reads a table whose columns are parted by tabs and named in its first line. Throws RangeError at a row that is none. */
export function readTable(file: URL): readonly TableRow[] {
  const [, ...lines] = readFileSync(file, "utf8").trim().split("\n");
  return lines.map(readLine);
}

function readLine(line: string): TableRow {
  const [half = "", sure, sentence = "", published = "", edtf = "", basis = "", mood = ""] = line.split("\t");
  if (!isDay(published)) throw new RangeError(`no day: ${line}`);
  const told = { half, sure: sure === "yes" };
  if (edtf === "") return Object.assign(told, readRow([sentence, published]));
  if (!isBasis(basis)) throw new RangeError(`no basis: ${line}`);
  return Object.assign(
    told,
    isMood(mood)
      ? readRow([sentence, published, edtf, basis, mood])
      : readRow([sentence, published, edtf, basis]),
  );
}
