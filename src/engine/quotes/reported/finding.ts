import { DOCUMENT, isAt } from "../../lexicon/word-classes.ts";
import { words } from "../../lexicon/words.ts";
import { low, type Clause } from "../../people/clause.ts";
import type { Saying } from "../attribution/saying.ts";

/** Bodies and papers whose findings are told. */
const FINDERS =
  words(`study studies inquiry investigation audit review analysis report reports inquest tribunal court jury judge
  watchdog panel committee commission figures data statistics estimates research`);

/** “The inquiry found that …”, “figures show that …”: what is found by those who write it down; a poll's count says nothing. */
export function isFinding(clause: Clause, { form, subject, side }: Saying): boolean {
  const head = clause.phrases[subject?.phrases[0] ?? -1]?.head ?? -1;
  return (
    side === "left" &&
    /^(?:find|show)$/u.test(form.lemma) &&
    !/^(?:poll|survey)s?$/u.test(low(clause, head)) &&
    (isAt(clause.items, head, DOCUMENT) || FINDERS.has(low(clause, head)))
  );
}
