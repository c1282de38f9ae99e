import type { Attribution, Person, PersonId, Span, Statement } from "../model.ts";
import type { Figure } from "../people/cast.ts";
import type { Frozen } from "../people/freeze.ts";
import { hash, slug } from "../text/slug.ts";
import { span } from "../text/span.ts";
import type { Context, Speech, Stretch, Verdict } from "./attribution/context.ts";
import type { Reported } from "./reported/find-reported.ts";
import { wordsOf } from "./attribution/context.ts";

/** A statement before it has its id. */
export type Draft = Omit<Statement, "id">;

/** The verdicts on marks as statements; a quote that only the words of saying interrupt is one statement of two pieces. */
export function draftQuotes(context: Context, verdicts: readonly Verdict[], frozen: Frozen): Draft[] {
  const drafts: Draft[] = [];
  let last: { readonly verdict: Verdict; readonly draft: Draft } | null = null;
  for (const verdict of verdicts) {
    const mark = context.marked[verdict.mark];
    if (!verdict.said || mark === undefined) {
      last = null;
      continue;
    }
    const kind = kindOf(context, verdict.mark);
    const attribution = attributionOf(verdict.speech, context.cast.figures, frozen);
    const draft: Draft = { span: mark.span, said: mark.pieces, kind, attribution, rule: verdict.speech.rule };
    if (last !== null && isInterrupted(context, last.verdict, verdict)) {
      const whole: Draft = {
        ...last.draft,
        span: span(last.draft.span.from, mark.span.to),
        said: [...last.draft.said, ...mark.pieces],
      };
      drafts[drafts.length - 1] = whole;
      last = { verdict, draft: whole };
      continue;
    }
    drafts.push(draft);
    last = { verdict, draft };
  }
  return drafts;
}

/** Reported speech as statements. */
export function draftReported(context: Context, reported: readonly Reported[], frozen: Frozen): Draft[] {
  return reported.map(({ stretch, speech }) => ({
    span: toSpan(stretch),
    said: [toSpan(stretch)],
    kind: "reported",
    attribution: attributionOf(speech, context.cast.figures, frozen),
    rule: speech.rule,
  }));
}

/** Ids made of the words; of the words before them too where the same words stand twice. */
export function nameStatements(text: string, drafts: readonly Draft[]): Statement[] {
  const taken = new Set<string>();
  return drafts.map(({ span: at, said, kind, attribution, rule }) => {
    const words = said.map((piece) => text.slice(piece.from, piece.to)).join(" ");
    let id = `q-${slug(words, 32)}-${hash(words)}`;
    if (taken.has(id)) id = `${id}-${hash(text.slice(Math.max(0, at.from - 60), at.from))}`;
    while (taken.has(id)) id = `${id}-${hash(id)}`;
    taken.add(id);
    return { id, span: at, said, kind, attribution, rule };
  });
}

/** “We will,” she said, “go.” – the second piece goes on in small letters where a comma broke the first off. */
function isInterrupted(context: Context, first: Verdict, second: Verdict): boolean {
  if (!first.said || !second.said || first.speech.cue === null || second.mark !== first.mark + 1)
    return false;
  if (
    first.speech.cue.from !== second.speech.cue?.from ||
    (context.places[first.mark]?.clause ?? -1) !== context.places[second.mark]?.clause
  )
    return false;
  const comma = /[,…—–]\s*$/u.test(wordsOf(context, first.mark)) || nextKind(context, first.mark) === "comma";
  return (
    comma &&
    /^[^\p{L}]*\p{Ll}/u.test(wordsOf(context, second.mark)) &&
    first.speech.cue.from > (context.marked[first.mark]?.span.to ?? 0)
  );
}

function nextKind(context: Context, mark: number): string | undefined {
  const place = context.places[mark];
  return place === undefined ? undefined : context.clauses[place.clause]?.items[place.item + 1]?.kind;
}

/** A whole utterance, or a part of the reporter’s own sentence. */
function kindOf(context: Context, mark: number): "direct" | "fragment" {
  const place = context.places[mark];
  const words = wordsOf(context, mark).trim();
  const clause = place === undefined ? undefined : context.clauses[place.clause];
  if (place === undefined || clause === undefined) return "direct";
  const before = clause.items[place.item - 1]?.kind;
  const capital = /^[^\p{L}\p{N}]*[\p{Lu}\p{N}]/u.test(words) || /^[.…]/u.test(words);
  if (before === "colon") return "direct";
  if (place.item === 0)
    return /[,.?!…—–]$/u.test(words) || clause.items[1]?.kind === "comma" || clause.items.length === 1
      ? "direct"
      : "fragment";
  if (!capital) return "fragment";
  return before === "comma" || before === "dash" || before === "quote" || /[.?!…](?:$|\s)/u.test(words)
    ? "direct"
    : "fragment";
}

/** The attribution as the model has it: mention, cue, and the chain back to the words that name the speaker. */
export function attributionOf(speech: Speech, figures: readonly Figure[], frozen: Frozen): Attribution {
  const figure = figures[speech.figure];
  const speaker: PersonId | null = frozen.ids[speech.figure] ?? null;
  if (figure === undefined || speaker === null || speech.mention === null) {
    const reason =
      speech.mention === null
        ? "Nothing near the words says who said them."
        : "Nobody in the article fits the words beside the cue.";
    return { speaker: null, reason };
  }
  const person = frozen.people.find(({ id }) => id === speaker);
  const mention = toSpan(speech.mention);
  return {
    speaker,
    mention,
    cue: speech.cue === null ? null : toSpan(speech.cue),
    chain: person === undefined ? [] : chainOf(person, mention),
    sureness: speech.sureness,
  };
}

/** From a pronoun, a title or a surname to the mention that names the person in full; the nearest one before it. */
function chainOf(person: Person, mention: Span): readonly Span[] {
  const own = person.mentions.find((one) => one.span.from <= mention.from && mention.to <= one.span.to);
  const names = person.mentions.filter((one) => one.kind === "name");
  const pool = names.length > 0 ? names : person.mentions.filter((one) => one.kind !== "pronoun");
  const fullest = Math.max(0, ...pool.map((one) => one.span.to - one.span.from));
  const full = pool.find((one) => one.span.to - one.span.from === fullest) ?? pool[0];
  if (full === undefined || full === own || full.span.from === mention.from) return [];
  const near = pool.findLast((one) => one.span.to <= mention.from);
  if (own?.kind === "name" || near === undefined || near === full) return [full.span];
  return [near.span, full.span];
}

function toSpan({ from, to }: Stretch): Span {
  return span(from, to);
}
