/**
 * What a single mark of quotation looks like where it stands: opening, closing, or either. Told first by the letters
 * around it and only then by its shape, so that a reversed mark still does its work.
 */
export interface Mark {
  /** UTF-16 offset. */
  readonly at: number;
  readonly length: 1 | 2;
  readonly family: "double" | "guillemet" | "single";
  readonly role: "open" | "close" | "either";
}

const SHAPES: ReadonlyMap<string, Pick<Mark, "family" | "role">> = new Map([
  ["“", { family: "double", role: "open" }],
  ["”", { family: "double", role: "close" }],
  ["„", { family: "double", role: "open" }],
  ["‟", { family: "double", role: "open" }],
  ['"', { family: "double", role: "either" }],
  ["«", { family: "guillemet", role: "open" }],
  ["»", { family: "guillemet", role: "close" }],
  ["‹", { family: "single", role: "open" }],
  ["›", { family: "single", role: "close" }],
  ["‘", { family: "single", role: "open" }],
  ["‚", { family: "single", role: "open" }],
  ["’", { family: "single", role: "close" }],
  ["'", { family: "single", role: "either" }],
]);
const ANY_MARK = /``|''|‘‘|’’|["'“”„‟«»‹›‘’‚]/gu;
const WORD = /[\p{L}\p{N}]/u;
/** Shortened words that begin with an apostrophe. */
const ELIDED = /^(?:em|til|tis|twas|cause|cos|bout|round|neath|n|\d0s|\d{2}\b)(?![\p{L}])/iu;

/** All marks of `text` between two offsets, apostrophes left out where the letters around them give them away. */
export function findMarks(text: string, from: number, to: number): Mark[] {
  const marks: Mark[] = [];
  ANY_MARK.lastIndex = from;
  for (let hit = ANY_MARK.exec(text); hit !== null && hit.index < to; hit = ANY_MARK.exec(text)) {
    const mark = readMark(text, hit.index, hit[0]);
    if (mark !== null) marks.push(mark);
  }
  return marks;
}

function readMark(text: string, at: number, glyph: string): Mark | null {
  const length = glyph.length === 2 ? 2 : 1;
  const before = text[at - 1] ?? " ";
  const after = text[at + length] ?? " ";
  const opens = isOuter(before, "open") && !isOuter(after, "close");
  const closes = !isOuter(before, "open") && isOuter(after, "close");
  if (length === 2)
    return { at, length, family: "double", role: opens ? "open" : closes ? "close" : "either" };
  const shape = SHAPES.get(glyph);
  if (shape === undefined) return null;
  if (shape.family === "single" && glyph !== "‹" && glyph !== "›")
    return readSingle(text, at, glyph, opens, closes);
  if (glyph === '"' && /\d/u.test(before) && /[\s\d.,;)xX-]/u.test(after) && isInches(text, at)) return null;
  if (shape.role === "either")
    return { at, length, ...shape, role: opens ? "open" : closes ? "close" : "either" };
  const turned =
    shape.role === "open" ? closes && WORD.test(before + (text[at - 2] ?? "")) : opens && WORD.test(after);
  return {
    at,
    length,
    family: shape.family,
    role: turned ? (shape.role === "open" ? "close" : "open") : shape.role,
  };
}

function readSingle(text: string, at: number, glyph: string, opens: boolean, closes: boolean): Mark | null {
  const before = text[at - 1] ?? " ";
  const after = text[at + 1] ?? " ";
  if (WORD.test(before) && WORD.test(after)) return null;
  if (ELIDED.test(text.slice(at + 1, at + 7)) && glyph !== "‘")
    return closes ? { at, length: 1, family: "single", role: "close" } : null;
  if (opens)
    return glyph === "’" && !WORD.test(after) ? null : { at, length: 1, family: "single", role: "open" };
  if (closes) return { at, length: 1, family: "single", role: "close" };
  // 'She said, "Go."' and '"Go," she said': beside a double mark the far side decides.
  if (
    glyph !== "‘" &&
    /["”]/u.test(before) &&
    /[\p{L}\p{N}.,!?…]/u.test(text[at - 2] ?? "") &&
    /[\s.,;:!?]/u.test(after)
  )
    return { at, length: 1, family: "single", role: "close" };
  if (glyph !== "’" && /["“]/u.test(after) && WORD.test(text[at + 2] ?? "") && /\s/u.test(before))
    return { at, length: 1, family: "single", role: "open" };
  return glyph === "‘" && WORD.test(after) ? { at, length: 1, family: "single", role: "open" } : null;
}

/** Twelve inches, six feet two: a figure before, and no word of speech can end there. */
function isInches(text: string, at: number): boolean {
  return (
    /(?:^|[\s(])(?:\d{1,3}['’])?\d{1,3}(?:\.\d{1,2})?$/u.test(text.slice(Math.max(0, at - 8), at)) &&
    /['’]\d{1,2}$/u.test(text.slice(Math.max(0, at - 4), at))
  );
}

function isOuter(neighbour: string, side: "open" | "close"): boolean {
  if (/[\s\p{Zs}–—\-/“”"‘’«»„'`]/u.test(neighbour)) return true;
  return side === "open" ? /[([{]/u.test(neighbour) : /[.,;:!?…)\]}]/u.test(neighbour);
}
