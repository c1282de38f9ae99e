/** Scripts that are written without spaces between words. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/u;
/** What may not begin a line: it stays with what stands before it. */
const STAYS = /^[\p{Pe}\p{Pf}\p{Po}\p{M}]/u;
/** The first letter tells the direction, as in the first step of the bidirectional algorithm (UAX #9, P2). */
const FIRST_LETTER = /\p{L}/u;
const RIGHT_TO_LEFT = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

/** A piece that is never broken, and whether a space stands before it. */
interface Piece {
  readonly text: string;
  readonly spaced: boolean;
}

function piecesOf(words: string, language: string): readonly Piece[] {
  const segmenter = new Intl.Segmenter(language, { granularity: "word" });
  return words.split(/\s+/u).flatMap((word): readonly Piece[] => {
    if (word === "") return [];
    if (!UNSPACED.test(word)) return [{ text: word, spaced: true }];
    const parts: string[] = [];
    for (const { segment } of segmenter.segment(word)) {
      const last = parts.length - 1;
      if (last >= 0 && STAYS.test(segment)) parts[last] = `${parts[last] ?? ""}${segment}`;
      else parts.push(segment);
    }
    return parts.map((text, at) => ({ text, spaced: at === 0 }));
  });
}

/** "rtl" where the first letter is of a script that is written from the right. */
export function directionOf(words: string): "ltr" | "rtl" {
  const first = FIRST_LETTER.exec(words)?.[0] ?? "";
  return RIGHT_TO_LEFT.test(first) ? "rtl" : "ltr";
}

/**
 * Breaks words into lines no wider than `width`, as `widthOf` measures; a piece that is wider on its own has a line of
 * its own. `language` is BCP 47 and tells where scripts without spaces may be broken.
 */
export function linesOf(
  words: string,
  language: string,
  width: number,
  widthOf: (line: string) => number,
): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const { text, spaced } of piecesOf(words, language)) {
    const longer = line === "" ? text : `${line}${spaced ? " " : ""}${text}`;
    if (line !== "" && widthOf(longer) > width) {
      lines.push(line);
      line = text;
    } else line = longer;
  }
  return line === "" ? lines : [...lines, line];
}
