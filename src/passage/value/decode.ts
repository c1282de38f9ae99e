import { EDGE_LETTERS, VERSIONS, wordsFromValue } from "./encode.ts";
import type { Edge, Elided, Neighbours, Passage, Problem } from "../model.ts";
import { neighboursFrom } from "../evidence/neighbours.ts";
import { fromSigns } from "../words/hash.ts";
import { readWords } from "../words/read-words.ts";

/** UTF-16 units of a value; ours stay below, and a longer one is not looked into. */
export const LONGEST_VALUE = 2400;
/** An address escapes a unit by nine characters at most: three bytes, each as "%" and two digits. */
const LONGEST_ESCAPED = 9 * LONGEST_VALUE;
const MOST_NEIGHBOURS = 63;

const BROKEN =
  "This link is damaged: part of it is missing or was changed on the way. Ask for it again, or read on from the top.";
const TOO_LONG = "This link is longer than any that is made here, so it was not opened.";
const NEWER =
  "This link was made by a later version of this reader. Load the page again to get that version.";
const EMPTY = "This link names no words.";

// Letters of other scripts are looked for only where there are some: the pattern for them takes milliseconds to compile.
const ASCII_WORDS = /^[A-Za-z0-9_-]+$/;
const ALL_WORDS = /^[\p{L}\p{M}\p{N}\p{So}\p{Sc}\p{Sk}_-]+$/u;
const areWords = (value: string): boolean => ASCII_WORDS.test(value) || ALL_WORDS.test(value);
const SIGNS = /^[A-Za-z0-9_-]*$/;

function sideFrom(value: string): Neighbours | null {
  if (value === "") return { codes: "", inSentence: 0, inParagraph: 0 };
  const codes = value.slice(2);
  const inSentence = fromSigns(value, 0, 1);
  const inParagraph = fromSigns(value, 1, 1);
  const most = neighboursFrom(codes)?.length ?? 0;
  if (!SIGNS.test(value) || most < 1 || most > MOST_NEIGHBOURS) return null;
  if (inSentence > inParagraph || inParagraph > most) return null;
  return { codes, inSentence, inParagraph };
}

function elidedFrom(words: number, end: string, codes: string): Elided | null {
  if (!areWords(end)) return null;
  const spelled = wordsFromValue(end);
  const [signs, count] = codes.slice(7).split("*");
  const sum = codes.slice(0, 4);
  const guard = codes.slice(4, 7);
  if (signs === undefined || !SIGNS.test(sum + guard + signs) || guard.length < 3) return null;
  const known = words + readWords(spelled).hash.length;
  if (count === undefined) return { count: known + signs.length, codes: signs, end: spelled, sum, guard };
  if (signs !== "" || !/^[0-9]{1,7}$/.test(count) || Number(count) < known) return null;
  return { count: Number(count), codes: null, end: spelled, sum, guard };
}

/** Letters of codes with three signs each. */
const CODES = {
  s: "speaker",
  p: "nameBefore",
  q: "nameAfter",
  w: "paragraph",
  o: "outer",
} as const;
type Extras = Pick<
  Passage,
  "from" | "to" | "repeated" | "names" | "hint" | (typeof CODES)[keyof typeof CODES]
>;
type Writable = { -readonly [Key in keyof Extras]: Extras[Key] };

// Alternatives begin with different letters, so the pattern is linear; sticky, so that nothing is skipped.
const EXTRA =
  /([abcxyz])(\d{1,9})|t([0-3])|([spqwo])([\w-]{3})|n(?:1([\w-]{3})|2([\w-]{6})|3([\w-]{9}))|h([\w-]{4})(\d{1,9})/y;

function edgeOf(letters: readonly [string, string, string], letter: string, count: number): Edge {
  if (letter === letters[0]) return { by: "marks", count };
  return { by: "units", count: letter === letters[1] ? count : -count };
}

const isCode = (letter: string): letter is keyof typeof CODES => letter in CODES;

function extrasFrom(value: string): Extras | null {
  const plain: Edge = { by: "marks", count: 0 };
  const read: Writable = {
    from: plain,
    to: plain,
    repeated: null,
    speaker: null,
    nameBefore: null,
    nameAfter: null,
    names: null,
    paragraph: null,
    outer: null,
    hint: null,
  };
  for (let at = 0; at < value.length; at = EXTRA.lastIndex) {
    EXTRA.lastIndex = at;
    const found = EXTRA.exec(value);
    if (found === null) return null;
    const [, edge = "", count, repeated, letter = "", code = "", one, two, three, article, word] = found;
    if (edge !== "") {
      const side = edge < "x" ? "from" : "to";
      read[side] = edgeOf(EDGE_LETTERS[side], edge, Number(count));
    } else if (repeated !== undefined) {
      read.repeated = {
        before: repeated === "1" || repeated === "3",
        after: repeated === "2" || repeated === "3",
      };
    } else if (isCode(letter)) read[CODES[letter]] = code;
    else if (article !== undefined) read.hint = { word: Number(word), article };
    else read.names = one ?? two ?? three ?? null;
  }
  return read;
}

/** The value without its escapes; "" where one of them is broken. */
function unescaped(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return "";
  }
}

/**
 * Reads a value as `encodePassage` wrote it, in this or an earlier version, or as an address shows it: a browser escapes all
 * that is not ASCII, a mail program even full stops, and no sign of a value means anything else when it is escaped. Never
 * throws: what is damaged, too long or of a later version gives a sentence for the reader. Time linear in the value, which
 * is not looked into beyond `LONGEST_VALUE`.
 */
export function decodePassage(value: string, articleId: string): Passage | Problem {
  if (value.length > LONGEST_ESCAPED) return { problem: TOO_LONG };
  const plain = unescaped(value);
  if (plain.length > LONGEST_VALUE) return { problem: TOO_LONG };
  const fields = plain.normalize("NFC").split(".");
  const [version = "", words = ""] = fields;
  if (!VERSIONS.includes(version))
    return { problem: /^[0-9]{1,3}$/.test(version) && version !== "0" ? NEWER : BROKEN };
  if (words === "") return { problem: EMPTY };
  if (fields.length > 7 || !areWords(words)) return { problem: BROKEN };
  const exact = wordsFromValue(words);
  const count = readWords(exact).hash.length;
  const whole = fields.length <= 5;
  const elided = whole ? null : elidedFrom(count, fields[2] ?? "", fields[3] ?? "");
  const [before = "", after = "", extra = ""] = fields.slice(whole ? 2 : 4);
  const prefix = sideFrom(before);
  const suffix = sideFrom(after);
  const extras = extrasFrom(extra);
  if (count === 0) return { problem: EMPTY };
  if ((!whole && elided === null) || prefix === null || suffix === null || extras === null)
    return { problem: BROKEN };
  return { version: version === "2" ? 2 : 1, article: articleId, exact, elided, prefix, suffix, ...extras };
}
