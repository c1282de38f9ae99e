import { words } from "../../lexicon/words.ts";

/** Verbs whose saying is the deed itself, told with its object: “thanked the crew for coming”, “accused them of hiding it”. */
export const DEEDS = words(`thank apologise apologize congratulate accuse`);
/** Verbs that bind the speaker to something “to” be done. */
export const BINDING = words(`promise pledge vow swear threaten offer agree claim undertake`);
/** Verbs by which someone is told “to” do something. */
export const URGING = words(`urge plead appeal advise tell instruct direct order beg implore exhort warn`);
/** Verbs that name the one spoken to before what is told. */
export const ADDRESSED = words(`tell inform assure reassure remind notify warn advise brief`);
/** Verbs of showing: they report only with a document or a count before them. */
export const SHOWING = words(`show suggest indicate find reveal estimate`);
/** Verbs of saying that take no clause: what follows them is no report. */
export const NO_CLAUSE =
  words(`comment post tweet_ respond reply answer quote cite publish broadcast radio text message apologise apologize
  inform notify brief set detail outline read blog caption rebut refute`);
