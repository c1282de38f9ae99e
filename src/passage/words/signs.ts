import { INLINE_TAGS } from "./lexicon.ts";

/** What one code point is to a reader of words. */
export const GAP = 0;
export const LETTER = 1;
export const DIGIT = 2;
/** Belongs to what stands before it and is not seen by itself: combining marks. */
export const MARK = 3;
/** Not seen at all: soft hyphen, zero-width signs, variation selectors, direction marks. */
export const UNSEEN = 4;
/** A word by itself: the signs of scripts that put no spaces between words. */
export const SYLLABLE = 5;
/** A word by itself: currency, emoji. */
export const SYMBOL = 6;
export const APOSTROPHE = 7;
export type SignClass =
  | typeof GAP
  | typeof LETTER
  | typeof DIGIT
  | typeof MARK
  | typeof UNSEEN
  | typeof SYLLABLE
  | typeof SYMBOL
  | typeof APOSTROPHE;

const APOSTROPHES = "'’‘`´ʼ＇‛";
const SPACELESS =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const isApostrophe = (codePoint: number): boolean =>
  codePoint === 0x2018 || codePoint === 0x2019 || codePoint === 0x201b;
const known = new Map<number, SignClass>();

/** The class of a code point by its Unicode properties. */
export function classify(codePoint: number): SignClass {
  const sign = String.fromCodePoint(codePoint);
  if (APOSTROPHES.includes(sign)) return APOSTROPHE;
  if (/[\p{Cf}\p{Default_Ignorable_Code_Point}]/u.test(sign)) return UNSEEN;
  if (/\p{M}/u.test(sign)) return MARK;
  if (/\p{L}/u.test(sign)) return SPACELESS.test(sign) ? SYLLABLE : LETTER;
  if (/\p{N}/u.test(sign)) return /[0-9]/.test(sign) ? DIGIT : LETTER;
  if (/[\p{Sc}\p{So}\p{Emoji_Modifier}%&]/u.test(sign)) return SYMBOL;
  return GAP;
}

// The property classes above take longer to compile than an ordinary article takes to read, so what nearly every article
// has is told without them: ASCII, the letters of Latin scripts, quotation marks and dashes.
const FIRST_OTHER = 0x250;
const COMMON: readonly SignClass[] = Array.from({ length: FIRST_OTHER }, (_none, at): SignClass => {
  if ((at >= 65 && at <= 90) || (at >= 97 && at <= 122) || (at >= 0xc0 && at !== 0xd7 && at !== 0xf7))
    return LETTER;
  if (at >= 48 && at <= 57) return DIGIT;
  if (APOSTROPHES.includes(String.fromCharCode(at))) return APOSTROPHE;
  if ("ª²³µ¹º¼½¾".includes(String.fromCharCode(at))) return LETTER;
  if ("$%&¢£¤¥¦©®°".includes(String.fromCharCode(at))) return SYMBOL;
  return at === 0xad ? UNSEEN : GAP;
});
const FIRST_MARK = 0x2010;
const LAST_MARK = 0x2027;

/** The class of a code point; remembered, since an article uses few. Lone surrogates are gaps. */
export function classOf(codePoint: number): SignClass {
  if (codePoint < FIRST_OTHER) return COMMON[codePoint] ?? GAP;
  if (codePoint >= FIRST_MARK && codePoint <= LAST_MARK) return isApostrophe(codePoint) ? APOSTROPHE : GAP;
  const seen = known.get(codePoint);
  if (seen !== undefined) return seen;
  const made = classify(codePoint);
  known.set(codePoint, made);
  return made;
}

// Both are bounded, so that a text of nothing but "<" or "&" costs a constant at each.
const TAG = new RegExp(`</?(?:${INLINE_TAGS})(?:\\s[^<>]{0,120})?/?>`, "iuy");
const ENTITY = /&(?:amp|nbsp|quot|apos|[lr][sd]quo|[mn]dash|hellip|shy|#x?[0-9a-f]{1,6});/iuy;

/** The length of a left-over tag or character reference at `at`, 0 when there is none. */
export function residueAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  if (!isResidueSign(unit)) return 0;
  const pattern = unit === 60 ? TAG : ENTITY;
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex - at : 0;
}

// A line break parts words, other elements do not; nor does a soft hyphen.
const PARTING = /^(?:<\/?br\b|&(?!shy;))/iu;

/** As `residueAt`, 0 also for what parts the letters on both sides of it. */
export function unseenResidueAt(text: string, at: number): number {
  const length = residueAt(text, at);
  return length > 0 && PARTING.test(text.slice(at, at + length)) ? 0 : length;
}

/** A tag or a character reference begins with it. */
const isResidueSign = (unit: number): boolean => unit === 60 || unit === 38;

/** Removes what is not seen, left-over markup inside a word too. */
export function withoutUnseen(text: string): string {
  let kept = "";
  for (let at = 0; at < text.length;) {
    const codePoint = text.codePointAt(at) ?? 0;
    const width = codePoint > 0xffff ? 2 : 1;
    const residue = unseenResidueAt(text, at);
    if (residue === 0 && classOf(codePoint) !== UNSEEN) kept += text.slice(at, at + width);
    at += residue > 0 ? residue : width;
  }
  return kept;
}
