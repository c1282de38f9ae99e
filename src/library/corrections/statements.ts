import type { Attribution, Reading, Span, Statement } from "../../engine/model.ts";
import { hash, slug } from "../../engine/text/slug.ts";
import { covers, overlaps, span } from "../../engine/text/span.ts";
import { withPerson } from "./people.ts";

/** Of the longer of the two, how much a statement and a passage must share to be the same words. */
const SHARED = 0.5;

/** The statement that a passage means: the one that shares most of it, if they share at least half; null otherwise. */
export function statementAt(reading: Reading, at: Span): Statement | null {
  let best: Statement | null = null;
  let most = 0;
  for (const statement of reading.statements) {
    const { from, to } = statement.span;
    const shared = Math.min(at.to, to) - Math.max(at.from, from);
    const share = shared / Math.max(at.to - at.from, to - from, 1);
    if (share >= SHARED && share > most) {
      most = share;
      best = statement;
    }
  }
  return best;
}

/** The Reading with a speaker of this name in it (nobody known for null), and the attribution to them. */
function attributed(
  reading: Reading,
  to: { readonly name: string } | null,
  at: Span,
): [Reading, Attribution] {
  if (to === null) return [reading, { speaker: null, reason: "A human who read it could not tell either." }];
  const [grown, id] = withPerson(reading, to.name);
  const mentions = grown.people.find((person) => person.id === id)?.mentions ?? [];
  // The nearest mention before the words; of somebody whom the text does not name there is only what they said.
  const mention = (mentions.findLast((one) => one.span.to <= at.from) ?? mentions[0])?.span ?? at;
  return [grown, { speaker: id, mention, cue: null, chain: [], sureness: "sure" }];
}

export function reassign(
  reading: Reading,
  statement: Statement,
  to: { readonly name: string } | null,
  by: string,
): Reading {
  const [grown, attribution] = attributed(reading, to, statement.span);
  const statements = grown.statements.map((one) =>
    one.id === statement.id ? { ...one, attribution, rule: by } : one,
  );
  return { ...grown, statements };
}

export function withoutStatements(reading: Reading, gone: readonly Statement[]): Reading {
  const ids = new Set(gone.map((one) => one.id));
  return {
    ...reading,
    statements: reading.statements.filter((one) => !ids.has(one.id)),
    happenings: reading.happenings.map((happening) =>
      happening.statements.some((id) => ids.has(id))
        ? { ...happening, statements: happening.statements.filter((id) => !ids.has(id)) }
        : happening,
    ),
  };
}

const MARKS = /^[\s“”„"«»‹›‘’'‚]+|[\s“”„"«»‹›‘’'‚]+$/gu;

/** The words of a quote without the marks around them; all of it where there is nothing but marks. */
function saidIn(text: string, at: Span): Span {
  const words = text.slice(at.from, at.to);
  const inner = words.replace(MARKS, "");
  if (inner === "") return at;
  const from = at.from + words.indexOf(inner);
  return span(from, from + inner.length);
}

/** Nearly all of the words: the same statement, told anew. */
const SAME = 0.9;

function isSame(one: Span, other: Span): boolean {
  const shared = Math.min(one.to, other.to) - Math.max(one.from, other.from);
  return shared / Math.max(one.to - one.from, other.to - other.from, 1) >= SAME;
}

/** Only of another kind, maybe of another speaker: its pieces and its id stay as they are. */
function retold(
  reading: Reading,
  old: Statement,
  { kind, speaker }: { readonly kind: Statement["kind"]; readonly speaker: { readonly name: string } | null },
  by: string,
): Reading {
  const before = reading.people.find((person) => person.id === old.attribution.speaker)?.name ?? null;
  const grown = before === (speaker?.name ?? null) ? reading : reassign(reading, old, speaker, by);
  const statements = grown.statements.map((one) => (one.id === old.id ? { ...one, kind, rule: by } : one));
  return { ...grown, statements };
}

/**
 * These words as a statement. What the engine had found in or around them gives way to it, but for a statement of the
 * very same words, which is told anew.
 */
export function addStatement(
  reading: Reading,
  at: Span,
  change: { readonly kind: Statement["kind"]; readonly speaker: { readonly name: string } | null },
  by: string,
): Reading {
  const same = statementAt(reading, at);
  if (same !== null && isSame(same.span, at)) return retold(reading, same, change, by);
  const rest = withoutStatements(
    reading,
    reading.statements.filter((one) => overlaps(one.span, at)),
  );
  const [grown, attribution] = attributed(rest, change.speaker, at);
  const { text } = grown.article;
  const said = change.kind === "reported" ? at : saidIn(text, at);
  const words = text.slice(said.from, said.to);
  const taken = new Set(grown.statements.map((one) => one.id));
  let id = `q-${slug(words, 32)}-${hash(words)}`;
  while (taken.has(id)) id = `${id}-2`;
  const added: Statement = { id, span: at, said: [said], kind: change.kind, attribution, rule: by };
  return {
    ...grown,
    statements: [...grown.statements, added].toSorted(
      (a, b) => a.span.from - b.span.from || b.span.to - a.span.to,
    ),
    happenings: grown.happenings.map((happening) =>
      covers(happening.sentence, at)
        ? Object.assign({}, happening, { statements: [...happening.statements, id] })
        : happening,
    ),
  };
}
