/** A word, number or sign of one sentence; offsets are UTF-16 code units from the sentence's start. */
export interface Token {
  readonly word: string;
  /** Lower case, with straight apostrophes, as the tables have it. */
  readonly lower: string;
  readonly from: number;
  readonly to: number;
}

const TOKEN = /[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*|['’](?:ll|d|s|re|ve)\b|[^\s\p{L}\p{N}]/gu;

/** Splits a sentence into words and single signs, in order; linear in its length. */
export function tokenize(sentence: string): readonly Token[] {
  return Array.from(sentence.matchAll(TOKEN), (match) => ({
    word: match[0],
    lower: match[0].toLowerCase().replaceAll("’", "'"),
    from: match.index,
    to: match.index + match[0].length,
  }));
}

/** True for a token made of letters or digits. */
export function isWord(token: Token | undefined): boolean {
  return token !== undefined && /^[\p{L}\p{N}]/u.test(token.word);
}
