import { classAt, LETTER, NUMBER, SPACE, widthAt } from "../text/letters.ts";
import { lowerUnits, wordIn } from "../text/lower-units.ts";

/** A word, number or sign of one sentence; offsets are UTF-16 code units from the sentence's start. */
export interface Token {
  readonly word: string;
  /** Lower case, with straight apostrophes, as the tables have it. */
  readonly lower: string;
  readonly from: number;
  readonly to: number;
  /** "letters" and nothing else; "mixed" with figures, hyphens or apostrophes; a "sign" or a shortened word. */
  readonly kind: "letters" | "mixed" | "sign";
}

const SHORTENED = /['’](?:ll|d|s|re|ve)\b/uy;

/** Splits a sentence into words and single signs, in order; linear in its length. */
export function tokenize(sentence: string): readonly Token[] {
  const tokens: Token[] = [];
  const lowered = lowerUnits(sentence, 0, sentence.length);
  let from = 0;
  while (from < sentence.length) {
    const bits = classAt(sentence, from);
    if ((bits & SPACE) !== 0) {
      from += 1;
      continue;
    }
    const isLettered = (bits & (LETTER | NUMBER)) !== 0;
    const letters = isLettered ? endOfRun(sentence, from, LETTER) : from;
    const to = isLettered ? endOfWord(sentence, letters) : endOfSign(sentence, from);
    const word = sentence.slice(from, to);
    const lower = wordIn(lowered, from, to, word);
    tokens.push({
      word,
      lower,
      from,
      to,
      kind: isLettered ? (letters === to ? "letters" : "mixed") : "sign",
    });
    from = to;
  }
  return tokens;
}

/** Letters and figures, joined by single hyphens and apostrophes. */
function endOfWord(sentence: string, start: number): number {
  let end = endOfRun(sentence, start, LETTER | NUMBER);
  for (;;) {
    const unit = sentence.charCodeAt(end);
    if (unit !== 0x2d && unit !== 0x27 && unit !== 0x2019) return end;
    const next = endOfRun(sentence, end + 1, LETTER | NUMBER);
    if (next === end + 1) return end;
    end = next;
  }
}

function endOfSign(sentence: string, at: number): number {
  const unit = sentence.charCodeAt(at);
  if (unit === 0x27 || unit === 0x2019) {
    SHORTENED.lastIndex = at;
    if (SHORTENED.test(sentence)) return SHORTENED.lastIndex;
  }
  return at + widthAt(sentence, at);
}

function endOfRun(sentence: string, start: number, wanted: number): number {
  let end = start;
  while ((classAt(sentence, end) & wanted) !== 0) end += widthAt(sentence, end);
  return end;
}

/** True for a token made of letters or digits. */
export function isWord(token: Token | undefined): boolean {
  return token !== undefined && token.kind !== "sign";
}
