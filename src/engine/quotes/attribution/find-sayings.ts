import { ADVERBS, AUXILIARIES, NEGATIONS, NOT_ADVERBS, TIME_WORDS } from "../../lexicon/grammar.ts";
import { SAYING_FORMS, type SayingForm } from "../../lexicon/sayings.ts";
import type { NounPhrase } from "../../people/noun-phrases.ts";
import type { Carrier } from "../../text/carriers.ts";
import type { Token } from "../../text/tokens.ts";
import { subjectLeft, subjectRight, type Subject } from "./subjects.ts";

/** Words of saying with the one who says them. All numbers are item indices of the carrier. */
export interface Saying {
  /** The verb, or the first word of “according to”. */
  readonly verb: number;
  /** The cue as shown: from its first to its last item, both inside. */
  readonly from: number;
  readonly to: number;
  readonly form: SayingForm;
  readonly subject: Subject | null;
  readonly side: "left" | "right";
  /** “did not say”, “declined to say”. */
  readonly denied: boolean;
}

const ACCORDING: SayingForm = { lemma: "according", form: "base", kind: "say", noun: false };
const DECLINING = new Set(
  "declined decline declines refused refuse refuses refusing declining failed fails unable reluctant stopped".split(
    " ",
  ),
);

/** Every saying of a carrier, in order. */
export function findSayings(carrier: Carrier, phrases: readonly NounPhrase[]): Saying[] {
  const { items } = carrier;
  const inside = new Uint8Array(items.length);
  for (const phrase of phrases) inside.fill(1, phrase.first, phrase.last + 1);
  const sayings: Saying[] = [];
  for (let i = 0; i < items.length; i += 1) {
    const item = items[i];
    if (item === undefined || item.kind !== "word") continue;
    if (item.low === "according" && items[i + 1]?.low === "to") {
      const subject = subjectRight(items, phrases, i + 2);
      if (subject !== null)
        sayings.push({ verb: i, from: i, to: i + 1, form: ACCORDING, subject, side: "right", denied: false });
      continue;
    }
    const form = inside[i] === 1 ? undefined : SAYING_FORMS.get(item.low);
    if (form !== undefined) sayings.push(readSaying(items, phrases, i, form, sayings));
  }
  return sayings;
}

function readSaying(
  items: readonly Token[],
  phrases: readonly NounPhrase[],
  verb: number,
  form: SayingForm,
  earlier: readonly Saying[],
): Saying {
  let j = verb - 1;
  let denied = false;
  while (j >= 0 && isHelper(items[j])) {
    if (NEGATIONS.has(items[j]?.low ?? "")) denied = true;
    j -= 1;
  }
  if (items[j]?.low === "to" && DECLINING.has(items[j - 1]?.low ?? "")) denied = true;
  const right = j < 0 || follows(items, j) ? subjectRight(items, phrases, verb + 1) : null;
  const left =
    right === null || form.lemma === "tell" ? subjectLeft(items, phrases, j, form.form, earlier) : null;
  const subject = left ?? right;
  return { verb, from: verb, to: verb, form, subject, side: left === null ? "right" : "left", denied };
}

/** An auxiliary, an adverb or a day between the subject and its verb. */
function isHelper(item: Token | undefined): boolean {
  if (item === undefined || item.kind !== "word") return item?.kind === "clitic" && item.low !== "'s";
  const { low } = item;
  if (AUXILIARIES.has(low) || ADVERBS.has(low)) return true;
  return low.endsWith("ly") && !NOT_ADVERBS.has(low) && !item.capital && !TIME_WORDS.has(low);
}

/** True when what stands before the verb is a quote, with or without its comma: “…”, said Ann Lee. */
function follows(items: readonly Token[], j: number): boolean {
  const before = items[j];
  if (before?.kind === "quote") return true;
  return (before?.kind === "comma" || before?.kind === "dash") && items[j - 1]?.kind === "quote";
}
