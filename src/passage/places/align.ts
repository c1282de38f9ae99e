/** What became of one pattern word (index into the pattern) or of one added word (pattern −1); article −1: taken out. */
export interface Step {
  readonly pattern: number;
  readonly article: number;
  /** The two are the same word, as far as the link can tell. */
  readonly same: boolean;
}

const MATCH = 3;
const SWAP = -1;
const GAP = -2;
const NEVER = -1e9;
const DIAGONAL = 1;
const UP = 2;
const LEFT = 3;

/** Words by which an alignment may stray from its diagonal: a fixed part, and one for so many words of pattern. */
const STRAY = 16;
const STRAY_SHARE = 12;

/**
 * Aligns a pattern of `length` words with the article's words near a diagonal (article word − pattern word), by the
 * best-scoring path in a band round it (Needleman–Wunsch with free ends in the article). `same(p, a)` compares.
 * Time: length × band. Null when nothing of the band lies in the article.
 */
export function align(
  length: number,
  articleLength: number,
  diagonal: number,
  same: (pattern: number, article: number) => boolean,
): readonly Step[] | null {
  const stray = STRAY + Math.floor(length / STRAY_SHARE);
  const width = 2 * stray + 1;
  // Column c of row r is article word (r + diagonal − stray + c) − 1: how many article words are used, banded.
  const base = diagonal - stray;
  const from = new Uint8Array((length + 1) * width);
  let above = new Float64Array(width).fill(NEVER);
  for (let column = 0; column < width; column += 1) {
    const used = base + column;
    if (used >= 0 && used <= articleLength) above[column] = 0;
  }
  for (let row = 1; row <= length; row += 1) {
    const here = new Float64Array(width).fill(NEVER);
    for (let column = 0; column < width; column += 1) {
      const used = row + base + column;
      if (used < 0 || used > articleLength) continue;
      const equal = used >= 1 && same(row - 1, used - 1);
      const diagonalScore = used >= 1 ? (above[column] ?? NEVER) + (equal ? MATCH : SWAP) : NEVER;
      const upScore = (column + 1 < width ? (above[column + 1] ?? NEVER) : NEVER) + GAP;
      const leftScore = (column > 0 ? (here[column - 1] ?? NEVER) : NEVER) + GAP;
      const best = Math.max(diagonalScore, upScore, leftScore);
      here[column] = best;
      from[row * width + column] = best === diagonalScore ? DIAGONAL : best === upScore ? UP : LEFT;
    }
    above = here;
  }
  let column = -1;
  for (let at = 0; at < width; at += 1) {
    if ((above[at] ?? NEVER) > (column < 0 ? NEVER / 2 : (above[column] ?? NEVER))) column = at;
  }
  if (column < 0) return null;
  const steps: Step[] = [];
  let row = length;
  while (row > 0) {
    const used = row + base + column;
    const way = from[row * width + column];
    if (way === DIAGONAL) {
      steps.push({ pattern: row - 1, article: used - 1, same: same(row - 1, used - 1) });
      row -= 1;
    } else if (way === UP) {
      steps.push({ pattern: row - 1, article: -1, same: false });
      row -= 1;
      column += 1;
    } else {
      steps.push({ pattern: -1, article: used - 1, same: false });
      column -= 1;
    }
  }
  return steps.toReversed();
}

/**
 * Steps in which a word between two changed ones is changed too when it agrees by a few bits only: “a tour of the” →
 * “a visit to the” is one correction, though “visit” happens to agree with “of”.
 */
export function withoutChance(steps: readonly Step[], isWeak: (step: Step) => boolean): readonly Step[] {
  return steps.map((step, at) => {
    const between = steps[at - 1]?.same === false && steps[at + 1]?.same === false;
    return step.same && between && isWeak(step) ? { ...step, same: false } : step;
  });
}
