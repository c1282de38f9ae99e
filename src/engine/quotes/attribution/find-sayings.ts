import { NEGATIONS, TIME_WORDS } from "../../lexicon/grammar.ts";
import type { SayingForm } from "../../lexicon/sayings.ts";
import { pick, low, type Clause } from "../../people/clause.ts";
import {
  ADVERB,
  AUXILIARY,
  DETERMINER,
  IN_LY,
  is,
  isAt,
  OPENER,
  PREPOSITION,
  PRONOUN,
} from "../../lexicon/word-classes.ts";
import { accordingTo, formAt } from "./cue-at.ts";
import { isInverted } from "./inverted.ts";
import type { Saying, Subject } from "./saying.ts";
import { skipAside } from "./skip-aside.ts";
import { isNobody, subjectBehind, subjectLeft, subjectRight } from "./subjects.ts";

const ACCORDING: SayingForm = { lemma: "according", form: "base", kind: "say", noun: false };
const NOT_SAYING = new Set(
  "declined decline declines refused refuse refuses refusing declining failed fails fail unable reluctant stopped forgot neglected".split(
    " ",
  ),
);
const GOING_ON = new Set(
  "on quick keen continued continues went moved proceeded forced took rose used stood paused dared appeared seemed".split(
    " ",
  ),
);
/** What is told of somebody who did it: “is reported to have said”. */
const HELD = new Set(
  "reported said alleged understood believed thought known claimed rumoured rumored heard".split(" "),
);
const STANCES = new Set(["adamant", "insistent", "emphatic", "clear"]);
/** “the hill, dubbed “the hump” by walkers,”: verbs that give a name. */
const NAMING = new Set("nickname name dub call christen label term".split(" "));
const BE = new Set("is are was were be been being am 's 're got gets".split(" "));
const UNREAL = new Set("would could might may should can cannot must will shall 'll 'd if".split(" "));

/** Every saying of a clause, in order. */
export function findSayings(clause: Clause): Saying[] {
  const sayings: Saying[] = [];
  for (const [i, item] of clause.items.entries()) {
    if (item.kind !== "word") continue;
    const by = accordingTo(clause, i);
    if (by !== null) {
      const subject = subjectRight(clause, by.to + 1);
      const plain = { denied: false, passive: false, unreal: false };
      if (subject !== null)
        sayings.push({ verb: i, ...by, form: ACCORDING, subject, side: "right", ...plain });
      continue;
    }
    const found = (clause.holds[i] ?? -1) >= 0 && !isStance(clause, i) ? null : formAt(clause, i);
    if (found === null || isAdjective(clause, i, found.form)) continue;
    const one = readSaying(clause, i, found.form, found.to, sayings);
    sayings.push(isNobody(clause, one.subject) ? { ...one, denied: true } : one);
  }
  return sayings;
}

/** “was adamant that”: one word, which the grammar takes for a noun. */
function isStance(clause: Clause, i: number): boolean {
  return (
    STANCES.has(low(clause, i)) &&
    (clause.opens[i] ?? -1) >= 0 &&
    (clause.closes[i] ?? -1) >= 0 &&
    isAt(clause.items, i - 1, AUXILIARY | ADVERB)
  );
}

/** “into added time”, “of stated aims”, “the widely reported loss”: a participle that belongs to the noun behind it. */
function isAdjective(clause: Clause, i: number, { form }: SayingForm): boolean {
  const adverb = isAt(clause.items, i - 1, IN_LY) && isAt(clause.items, i - 2, DETERMINER);
  if (form === "ed" && adverb && (clause.opens[i + 1] ?? -1) >= 0 && !isAt(clause.items, i + 1, OPENER))
    return true;
  return (
    form === "ed" &&
    isAt(clause.items, i - 1, PREPOSITION) &&
    clause.phrases[clause.opens[i + 1] ?? -1]?.pronoun === false &&
    !isAt(clause.items, i + 1, OPENER)
  );
}

function readSaying(
  clause: Clause,
  verb: number,
  form: SayingForm,
  to: number,
  earlier: readonly Saying[],
): Saying {
  let j = verb - 1;
  let denied = false;
  let unreal = false;
  let be = false;
  // “had on Thursday warned”: the day stands between the helper and its verb.
  const before = skipAside(clause, j);
  if (before < j && isHelper(clause, before)) j = before;
  while (j >= 0 && isHelper(clause, j)) {
    const word = low(clause, j);
    if (NEGATIONS.has(word) || word.endsWith("n't")) denied = true;
    // “he’d shouted” is “had”.
    if (UNREAL.has(word) && !(word === "'d" && form.form === "ed")) unreal = true;
    // “he’s said to”, but “a friend of Lee’s said”.
    if (BE.has(word) && (word !== "'s" || isAt(clause.items, j - 1, PRONOUN))) be = true;
    j -= 1;
  }
  if (low(clause, j) === "to") {
    denied ||= NOT_SAYING.has(low(clause, j - 1));
    // “is reported to have said”.
    const done = low(clause, j + 1) === "have" && HELD.has(low(clause, j - 1));
    unreal ||= !done && !GOING_ON.has(low(clause, j - 1)) && !isForThat(clause, j, form);
  }
  const passive = be && form.form === "ed";
  const by = (subject: Subject | null, side: Saying["side"], isPassive = passive): Saying => ({
    verb,
    from: verb,
    to,
    form,
    subject,
    side,
    denied,
    passive: isPassive,
    unreal,
  });
  if (passive) return by(agent(clause, to + 1), "right");
  // A participle has no subject of its own: it does what the sentence’s subject does.
  if (form.form === "ing" && j < 0) return by(subjectBehind(clause, to), "right");
  const inverted = isInverted(clause, verb, to, j, form);
  const right = inverted && j === verb - 1 ? subjectRight(clause, to + 1) : null;
  if (right !== null) return by(right, "right");
  if (isParticiple(clause, verb, j, form)) return by(agent(clause, to + 1), "right", true);
  // “said they are continuing to look”: behind “are” it has its own subject.
  const subject = subjectLeft(clause, j, be ? "s" : form.form, earlier);
  return isSupposed(clause, subject) ? { ...by(subject, "left"), unreal: true } : by(subject, "left");
}

/** What is done in order to say something is no wish: “took to the radio to say”, “rang to say”. Items. */
const DONE_FOR = 6;

/** “released a statement to say”, “went as far as to say”: the words were said by doing it. */
function isForThat(clause: Clause, to: number, { lemma }: SayingForm): boolean {
  if (!/^(?:say|announce|declare|confirm|deny|apologi[sz]e)$/u.test(lemma)) return false;
  if (low(clause, to - 1) === "as" && low(clause, to - 2) === "far") return true;
  for (let i = to - 1; i > 0 && i >= to - DONE_FOR; i -= 1) {
    if (clause.items[i]?.kind !== "word") return false;
    if (
      /^(?:took|rang|phoned|called|emailed|texted|tweeted|posted|wrote|released|issued|appeared|stood)$/u.test(
        low(clause, i),
      )
    )
      return true;
  }
  return false;
}

/** “If Lee said so, …”, “Did Lee say that …?”: nobody has said it. */
function isSupposed(clause: Clause, subject: Subject | null): boolean {
  const first = clause.phrases[subject?.phrases[0] ?? -1]?.first ?? 0;
  const before = low(clause, first - 1);
  return !subject?.shared && (before === "if" || (first === 1 && /^(?:did|does|do)$/u.test(before)));
}

/** “… by the minister”: who does a passive. */
function agent(clause: Clause, start: number): Subject | null {
  for (let i = start; i < clause.items.length && i < start + 9; i += 1) {
    const item = clause.items[i];
    if (item === undefined || item.kind === "stop" || item.kind === "semicolon") return null;
    // “was criticised for sharing a post by a group”: whose post it was.
    if (item.low.endsWith("ing") && isAt(clause.items, i - 1, PREPOSITION) && (clause.holds[i] ?? -1) < 0)
      return null;
    if (item.low === "by") return subjectRight(clause, i + 1);
  }
  return null;
}

/** “a film called “…””, “accused of”: a participle that belongs to the noun before it and does not speak. */
function isParticiple(clause: Clause, verb: number, before: number, form: SayingForm): boolean {
  const next = low(clause, verb + 1);
  // “the raid first reported by guards”, but “Lee later reported by phone”.
  if (form.form === "ed" && next === "by" && isAt(clause.items, verb - 1, ADVERB | IN_LY))
    return !/^(?:phone|telephone|email|letter|text|radio|video)$/u.test(low(clause, verb + 2));
  // “up on July, compared with the year before”.
  if (form.lemma === "compare" && /^(?:with|to)$/u.test(next)) return true;
  // “the maker responded by saying”.
  if (next === "by" && /.ing$/u.test(low(clause, verb + 2)) && (clause.holds[verb + 2] ?? -1) < 0)
    return false;
  if (form.form !== "ed" || form.lemma === "say" || before !== verb - 1) return false;
  // “the pitch, described in the morning by the curator as “sporting””.
  if (form.kind === "judge" && clause.items[before]?.kind === "comma" && isDoneBy(clause, verb)) return true;
  if (
    NAMING.has(form.lemma) &&
    clause.items[before]?.kind === "comma" &&
    clause.items[verb + 1]?.kind === "quote"
  )
    return low(clause, verb + 2) === "by" || clause.items[verb + 2]?.kind === "comma";
  return next === "by" || ((form.lemma === "accuse" || form.lemma === "blame") && next === "of");
}

/** Who does it is named no more than so many items behind a participle. */
const DONE_BY = 8;

/** A “by” behind the participle and before the next mark or comma. */
function isDoneBy(clause: Clause, verb: number): boolean {
  for (let i = verb + 1; i <= verb + DONE_BY && clause.items[i]?.kind === "word"; i += 1)
    if (low(clause, i) === "by") return true;
  return false;
}

/** An auxiliary or an adverb between the subject and its verb. */
function isHelper(clause: Clause, i: number): boolean {
  const item = pick(clause.items, i);
  if (item === undefined || (clause.holds[i] ?? -1) >= 0) return false;
  const { low: word } = item;
  if (item.kind === "clitic") return true;
  if (item.kind !== "word") return false;
  if (is(item, OPENER)) return word === "both" || word === "all";
  if (is(item, PREPOSITION) && !is(item, ADVERB)) return false;
  if (is(item, AUXILIARY | ADVERB)) return true;
  // “has long said”.
  if (word === "long") return /^(?:has|have|had)$/u.test(low(clause, i - 1));
  return is(item, IN_LY) && !item.capital && !TIME_WORDS.has(word);
}
