import type { Person, Statement } from "../model.ts";

/** A headline’s quote is cut behind a word before it grows longer. Units: UTF-16. */
const LONGEST = 84;
/** Being quoted once more weighs as much as so much more text. Units: UTF-16. */
const A_STATEMENT = 200;

/**
 * A headline for an article without one: its leading speaker (the one quoted most) and their first whole
 * quote, cut at a clause; without quotes the first sentence, cut.
 */
export function deriveTitle(
  text: string,
  firstSentence: string,
  people: readonly Person[],
  statements: readonly Statement[],
): string {
  const said = new Map<string, number>();
  for (const { attribution, kind, span } of statements) {
    if (attribution.speaker === null || kind === "reported") continue;
    said.set(attribution.speaker, (said.get(attribution.speaker) ?? 0) + A_STATEMENT + span.to - span.from);
  }
  const most = Math.max(0, ...said.values());
  const leader = people.find((person) => said.get(person.id) === most);
  const own = statements.filter((one) => one.attribution.speaker === leader?.id && one.kind !== "reported");
  const quote = own.find((one) => one.kind === "direct") ?? own[0];
  const piece = quote?.said[0];
  if (leader === undefined || most === 0 || piece === undefined) return shorten(firstSentence);
  return `${leader.name}: “${shorten(text.slice(piece.from, piece.to))}”`;
}

function shorten(words: string): string {
  const flat = words
    .replace(/\s+/gu, " ")
    .trim()
    .slice(0, LONGEST * 4);
  const sentence = /^.{12,}?[.?!](?=\s)/u.exec(flat)?.[0] ?? flat;
  const whole = sentence.length <= LONGEST ? sentence : flat;
  if (whole.length <= LONGEST) return whole.replace(/[.,;:–—-]+$/u, "");
  const comma = whole.lastIndexOf(",", LONGEST);
  if (comma > LONGEST / 2) return whole.slice(0, comma);
  const space = whole.lastIndexOf(" ", LONGEST - 1);
  return `${whole.slice(0, space > 0 ? space : LONGEST - 1).replace(/[,;:–—-]+$/u, "")}…`;
}
