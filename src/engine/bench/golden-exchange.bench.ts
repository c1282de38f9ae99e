import type { ExchangeQuote } from "../../cli/exchange.ts";
import type { Annotated, Annotation } from "../annotated.ts";

const KINDS = { direct: "direct", fragment: "mixed", reported: "indirect" } as const;

/** An annotated article’s statements in the exchange shape; offsets refer to `text`, the article without its header. */
export function toGold({ source, marks }: Annotated, text: string): readonly ExchangeQuote[] {
  const shift = source.lastIndexOf(text);
  return marks.flatMap((mark) => {
    if (mark.is !== "direct" && mark.is !== "fragment" && mark.is !== "reported") return [];
    const mention = mark.who === null ? null : mentionOf(mark, mark.who, marks, source);
    const speaker =
      mention === null
        ? null
        : {
            start: mention.from - shift,
            end: mention.to - shift,
            text: source.slice(mention.from, mention.to),
          };
    return [
      {
        start: mark.from - shift,
        end: mark.to - shift,
        kind: KINDS[mark.is],
        speaker,
        speaker_name: mark.who,
        cue: null,
      },
    ];
  });
}

/** The nearest mention of the speaker in a paragraph of the words; without one, the last before. */
function mentionOf(
  { from, to }: Annotation,
  who: string,
  marks: readonly Annotation[],
  source: string,
): Annotation | null {
  const mentions = marks.filter((one) => one.is === "mention" && one.who === who);
  const far = (one: Annotation): number => (one.to <= from ? from - one.to : Math.max(0, one.from - to));
  const here = mentions
    .filter(
      (one) => !source.slice(one.to <= from ? one.to : to, one.to <= from ? from : one.from).includes("\n\n"),
    )
    .toSorted((a, b) => far(a) - far(b));
  return here[0] ?? mentions.findLast((one) => one.to <= from) ?? null;
}
