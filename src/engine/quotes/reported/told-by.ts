import { words } from "../../lexicon/words.ts";
import { low, type Clause } from "../../people/clause.ts";
import type { Saying } from "../attribution/saying.ts";
import type { Range } from "./cut-at-marks.ts";
import { opensClause } from "./grammar.ts";
import { gapEnd } from "./relative-gap.ts";

/** Verbs whose passive names the one who was told: “residents were warned by the town that …”. */
const TOLD_BY = words(`tell inform warn assure advise remind notify`);
/** What stands between whoever told and “that” is no longer. Items. */
const TELLER = 8;

/** “were told by the mayor that the school would close”: from “that” on, behind the one who told. */
export function toldBy(
  clause: Clause,
  { form, subject, to }: Saying,
): (Range & { readonly rule: string }) | null {
  if (!TOLD_BY.has(form.lemma)) return null;
  const last = clause.phrases[subject?.phrases.at(-1) ?? -1]?.last ?? -1;
  if (last < to) return null;
  for (let i = last + 1; i <= last + TELLER; i += 1)
    if (low(clause, i) === "that" && opensClause(clause, i + 1))
      return { from: i, to: gapEnd(clause, i + 1, false), rule: "reported-clause" };
  return null;
}
