/** Below this no sign joins the one beside it: combining marks begin here. */
const FIRST_JOINING = 0x300;

/** Where the signs of a text, as a reader counts them, begin and end: "👩‍🚒" is one, and so are "👍🏽", a flag and "é" of two parts. */
export interface Graphemes {
  /** The last border at or before an offset. */
  readonly startOf: (at: number) => number;
  /** The first border at or after an offset. */
  readonly endOf: (at: number) => number;
}

/** The borders are looked for only where they are asked for; the text is copied for it only where a sign may join others. */
export function graphemesOf(text: string): Graphemes {
  let segments: Intl.Segments | null = null;
  const around = (at: number): readonly [number, number] => {
    const plain = text.charCodeAt(at - 1) < FIRST_JOINING && text.charCodeAt(at) < FIRST_JOINING;
    if (at <= 0 || at >= text.length || plain) return [at, at];
    segments ??= new Intl.Segmenter().segment(text);
    const { index, segment } = segments.containing(at) ?? { index: at, segment: "" };
    return [index, index === at ? at : index + segment.length];
  };
  return { startOf: (at) => around(at)[0], endOf: (at) => around(at)[1] };
}
