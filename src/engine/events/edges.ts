/**
 * Letters and figures of all scripts, for edges of patterns, in a few wide ranges: \p{L}\p{N} is a list of some hundred,
 * which is compiled anew for every pattern that holds it, and was a good part of the first article’s time. The few
 * signs that lie within the ranges stand beside no English word.
 */
const LETTERED =
  String.raw`a-zA-Z\d\xaa\xb2\xb3\xb5\xb9\xba\xbc-\xbe\xc0-\xd6\xd8-\xf6\xf8-\u02c1\u0370-\u1fff\u2070-\u209c\u212a` +
  String.raw`\u2c00-\u2dff\u3040-\ud7ff\uf900-\ufdff\uff10-\uff19\uff21-\uff3a\uff41-\uff5a\uff66-\uffdc\u{10000}-\u{1eeff}\u{20000}-\u{3ffff}`;

/** Pattern source: no word, nor one that a hyphen joins, goes on into what follows. */
export const STARTS = `(?<![${LETTERED}-])`;

/** Pattern source: no word goes on behind what stands before. */
export const ENDS = `(?![${LETTERED}-])`;
