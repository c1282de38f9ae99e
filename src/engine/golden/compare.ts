import type { Annotated, Annotation } from "../annotated.ts";
import type { Reading, Span, Statement } from "../model.ts";

const EDGE = /^[\s"“”„'‘’«».,;:]+|[\s"“”„'‘’«».,;:]+$/gu;

/**
 * Every difference between an annotated article and its Reading, in words, each beginning with its kind (known.ts); an
 * empty list when they agree. Throws RangeError where the Reading is of another article.
 */
export function compare(annotated: Annotated, reading: Reading): string[] {
  const { text } = reading.article;
  const shift = annotated.source.lastIndexOf(text);
  if (shift < 0) throw new RangeError("the article’s text is not in the annotated file");
  const words = (at: Span): string => text.slice(at.from, at.to).replace(EDGE, "");
  const names = new Map(reading.people.map((person) => [person.id, person.name]));
  const differences: string[] = [];
  const met = new Set<string>();
  for (const mark of annotated.marks) {
    const wanted = annotated.source.slice(mark.from, mark.to).replace(EDGE, "");
    const here = { from: mark.from - shift, to: mark.to - shift };
    if (mark.is === "mention") {
      if (!isMentioned(reading, mark.who, here))
        differences.push(`no mention: ${wanted}, of ${mark.who ?? "?"}`);
      continue;
    }
    if (mark.is === "cue") {
      const cue = reading.statements.some(
        ({ attribution }) =>
          attribution.speaker !== null && attribution.cue !== null && overlap(attribution.cue, here),
      );
      if (!cue) differences.push(`no cue: ${wanted}`);
      continue;
    }
    const found = reading.statements.find((one) =>
      one.said.some(
        (piece) => overlap(piece, here) && (mark.is === "reported") === (one.kind === "reported"),
      ),
    );
    if (mark.is === "nobody") {
      if (found !== undefined) differences.push(`said by nobody: ${wanted}`);
      continue;
    }
    if (found === undefined) {
      differences.push(`not found: ${mark.is} ${wanted}`);
      continue;
    }
    met.add(found.id);
    differences.push(...faults(mark, wanted, found, names, words));
  }
  for (const one of reading.statements) {
    if (!met.has(one.id)) differences.push(`too much: ${one.kind} ${words(one.span)} [${one.rule}]`);
  }
  return [...differences, ...compareNotes(annotated, reading)];
}

function faults(
  mark: Annotation,
  wanted: string,
  found: Statement,
  names: ReadonlyMap<string, string>,
  words: (at: Span) => string,
): string[] {
  const all: string[] = [];
  const pieces = found.said.map(words);
  const whole = wanted
    .split("\n")
    .map((line) => line.replace(EDGE, ""))
    .filter((line) => line !== "");
  const same = pieces.includes(wanted) || pieces.join("\n") === whole.join("\n");
  if (!same) all.push(`other words: ${wanted} ≠ ${pieces.join(" | ")}`);
  if (!mark.more && found.kind !== mark.is)
    all.push(`other kind: ${wanted} is ${mark.is}, not ${found.kind}`);
  if (mark.more !== (pieces.length > 1 && pieces[0] !== whole[0])) all.push(`other pieces: ${wanted}`);
  const who = found.attribution.speaker === null ? null : (names.get(found.attribution.speaker) ?? null);
  if (who !== mark.who)
    all.push(
      `other speaker: ${wanted} is ${mark.who ?? "nobody’s"}, not ${who ?? "nobody’s"} [${found.rule}]`,
    );
  return all;
}

function isMentioned(
  reading: Reading,
  who: string | null,
  at: { readonly from: number; readonly to: number },
): boolean {
  return reading.people.some((person) => {
    if (person.name !== who) return false;
    if (person.mentions.some((one) => overlap(one.span, at))) return true;
    return reading.statements.some(
      ({ attribution }) => attribution.speaker === person.id && overlap(attribution.mention, at),
    );
  });
}

/** “# group: NAME = A | B” and “# silent: A | B”. */
function compareNotes(annotated: Annotated, reading: Reading): string[] {
  const differences: string[] = [];
  for (const line of annotated.notes.get("group") ?? []) {
    const [name = "", list = ""] = line.split(" = ");
    const group = reading.people.find((person) => person.name === name);
    const members =
      group?.members.map((id) => reading.people.find((person) => person.id === id)?.name ?? "?").toSorted() ??
      [];
    if (members.join(" | ") !== list.split(" | ").toSorted().join(" | "))
      differences.push(`other group: ${name} is ${members.join(" | ")}`);
  }
  for (const name of (annotated.notes.get("silent") ?? []).flatMap((line) => line.split(" | "))) {
    const person = reading.people.find((one) => one.name === name);
    if (person === undefined) differences.push(`not among the people: ${name}`);
    else if (reading.statements.some((one) => one.attribution.speaker === person.id))
      differences.push(`not silent: ${name}`);
  }
  return differences;
}

function overlap(
  a: { readonly from: number; readonly to: number },
  b: { readonly from: number; readonly to: number },
): boolean {
  return a.from < b.to && b.from < a.to;
}
