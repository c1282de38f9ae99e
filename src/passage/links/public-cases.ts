/**
 * Kinds of case that public tests of links to words have, in sentences of our own: web-platform-tests' scroll-to-text-fragment
 * (wpt), text-fragments-polyfill's generation tests (polyfill), and apache-annotator's describe and match tests of text quotes
 * (annotator). The linked words stand in square brackets; a blank line parts paragraphs.
 */
export interface PublicCase {
  readonly from: "wpt" | "polyfill" | "annotator";
  readonly name: string;
  readonly text: string;
  /** Words that no browser's text directive reaches: our own link alone leads there. */
  readonly ownOnly?: true;
}

const long = (words: string): string => `${words} `.repeat(60).trim();

export const PUBLIC_CASES: readonly PublicCase[] = [
  { from: "wpt", name: "one word", text: "The ferry left.\n\nThe [harbour] was empty.\n\nRain fell." },
  {
    from: "wpt",
    name: "letters of another case stand before it, and the link takes what it means",
    text: "HARBOUR NEWS came at six.\n\nThe [harbour news] was read aloud.\n\nRain fell.",
  },
  {
    from: "wpt",
    name: "a word that others hold: “art” in “party” and “cart”",
    text: "The party had a cart.\n\nThe board paid for [art].\n\nRain fell.",
  },
  {
    from: "wpt",
    name: "words with a prefix that tells them",
    text: "The old gate is shut.\n\nThe new [gate is shut].\n\nRain fell.",
  },
  {
    from: "wpt",
    name: "words with a suffix that tells them",
    text: "The gate is shut by six.\n\n[The gate is shut] by nine.\n\nRain fell.",
  },
  {
    from: "wpt",
    name: "words with both",
    text: "Ann left the boat at noon.\n\nBo left the boat at six.\n\nAnn [left the boat] at six.\n\nRain fell.",
  },
  {
    from: "wpt",
    name: "a range within a paragraph",
    text: "Rain fell.\n\n[The crew that had waited since dawn for the tide to turn at last cast off] in the fog.",
  },
  {
    from: "wpt",
    name: "a range over three paragraphs",
    text: "Rain fell.\n\nIt was late. [The crew cast off.\n\nNobody spoke on the way out.\n\nThey were back] by six.",
  },
  {
    from: "wpt",
    name: "signs that the syntax needs: comma, hyphen, ampersand",
    text: "Rain fell.\n\nThe firm [Lee-Marsh, Park & Co] owns it.",
  },
  {
    from: "wpt",
    name: "signs of an address: percent, hash, question mark, plus, slash",
    text: "Rain fell.\n\nThe note said [100 % of #4? a+b/c].",
  },
  {
    from: "wpt",
    name: "white space of several kinds between words",
    text: "Rain fell.\n\nThe toll\u00a0is [5\u2009000  francs\ta year] here.",
  },
  {
    from: "wpt",
    name: "letters with accents",
    text: "The cafe is shut.\n\nThe [café Müller] is open.\n\nRain fell.",
  },
  {
    from: "wpt",
    name: "combining marks",
    text: "Rain fell.\n\nThe [cafe\u0301 o\u0308] is open.",
  },
  { from: "wpt", name: "the first words", text: "[Rain fell] on the quay.\n\nThe crew left." },
  { from: "wpt", name: "the last words", text: "The crew left.\n\nRain fell [on the quay.]" },
  {
    from: "wpt",
    name: "from right to left",
    text: "הגשם ירד כל הלילה.\n\nהנמל [היה סגור עד הבוקר].\n\nאיש לא בא.",
  },
  {
    from: "wpt",
    name: "a script without blanks",
    text: "港は閉まった。\n\n船は[朝六時に出た]と町長は言った。\n\n雨が降った。",
  },
  {
    from: "polyfill",
    name: "the whole of a short paragraph",
    text: "The crew left.\n\n[Nobody waved.]\n\nRain fell.",
  },
  {
    from: "polyfill",
    name: "a very long passage by its ends",
    text: `The crew left.\n\n[It began so. ${long("The tide came in and went out.")} It ended so.]\n\nRain fell.`,
  },
  {
    from: "polyfill",
    name: "half of words at both edges",
    text: "The crew left.\n\nThe har[bour was emp]ty.\n\nRain fell.",
  },
  {
    from: "polyfill",
    name: "marks at both edges",
    text: "The crew left.\n\nShe said[: “Go home!” ]and left.\n\nRain fell.",
  },
  {
    from: "polyfill",
    name: "the second of two paragraphs that begin alike",
    text: "The board met on Monday to talk of tolls.\n\n[The board met on Monday] to talk of boats.\n\nRain fell.",
  },
  {
    from: "polyfill",
    name: "a refrain told by the paragraph before it",
    text: "Ann spoke.\n\nNobody came.\n\nBo spoke.\n\n[Nobody came.]\n\nRain fell.",
  },
  {
    from: "polyfill",
    name: "a refrain told by the paragraph after it",
    text: "Nobody came.\n\nAnn spoke.\n\n[Nobody came.]\n\nBo spoke.",
  },
  {
    from: "polyfill",
    name: "the middle of the same sentence thrice",
    text: "Ann saw the boat go. Bo saw [the boat] go. Cy saw the boat go.\n\nRain fell.",
  },
  {
    from: "polyfill",
    name: "figures with marks inside",
    text: "It cost 1,200.50 in May.\n\nIt cost [1,200.55] in June.\n\nRain fell.",
  },
  {
    from: "polyfill",
    name: "pictures",
    text: "The crew left.\n\nShe wrote [👩‍🚒👍🏽 and 🇳🇴] to them.\n\nRain fell.",
  },
  {
    from: "annotator",
    name: "signs of patterns are only signs",
    text: "The crew left.\n\nThe sign read [(a|b)*.+?^$ {2} \\d] in chalk.",
  },
  {
    from: "annotator",
    name: "words that overlap themselves",
    text: "The crew left.\n\nthat [that that] that was all.\n\nRain fell.",
    ownOnly: true,
  },
  {
    from: "annotator",
    name: "words that stand in the words before them",
    text: "to be or not [to be or not] to be, she said.\n\nRain fell.",
    ownOnly: true,
  },
  {
    from: "annotator",
    name: "all of the text",
    text: "[The crew left the harbour.\n\nRain fell.]",
  },
  {
    from: "annotator",
    name: "one letter",
    text: "The crew left.\n\nThe plan was plan [B] from the start.\n\nRain fell.",
  },
  {
    from: "annotator",
    name: "a quote with a line break in it",
    text: "The crew left.\n\nShe read:\n[no wind\nno sail\nno way] home.\n\nRain fell.",
  },
  {
    from: "annotator",
    name: "the second of two in one sentence, told by what stands behind it",
    text: "He said no to Ann and [no] to Bo.\n\nRain fell.",
  },
];

/** A case's text without its brackets, and the linked words' place in it. In UTF-16 units, half-open. */
export function placed({ text }: PublicCase): {
  readonly text: string;
  readonly from: number;
  readonly to: number;
} {
  const from = text.indexOf("[");
  return { text: text.replace("[", "").replace("]", ""), from, to: text.indexOf("]") - 1 };
}
