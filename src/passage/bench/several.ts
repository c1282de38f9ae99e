import { span } from "../../engine/text/span.ts";
import type { ArticleText, Located, Span } from "../model.ts";
import { correctWord, negate, replaceFigure } from "./changes.ts";
import { FILLER } from "./edit.ts";
import { plainArticle } from "./plain-article.ts";
import type { Random } from "./random.ts";
import { decodePassage } from "../value/decode.ts";
import { describe } from "../describe.ts";
import { encodePassage } from "../value/encode.ts";
import { locate } from "../locate.ts";

/** What must come of a link over several paragraphs: it lands on them, says they were reworded, or shows nothing else. */
type Outcome = "lands" | "reworded" | "refuses" | "either";

/** Paragraphs before the passage, its own, and those after it. */
interface Parts {
  readonly before: readonly string[];
  readonly own: readonly string[];
  readonly after: readonly string[];
}

interface SeveralEdit {
  readonly name: string;
  readonly expected: Outcome;
  readonly make: (parts: Parts, random: Random) => Parts | null;
}

const [RAIN = "", COUNTY = ""] = FILLER;

/** One of its paragraphs, not its first or last where it has more than two, changed; null where there is nothing to change. */
const inOne =
  (change: (words: string, random: Random) => string | null) =>
  (parts: Parts, random: Random): Parts | null => {
    const at = parts.own.length >> 1;
    const words = change(parts.own[at] ?? "", random);
    return words === null || words === parts.own[at] ? null : { ...parts, own: parts.own.with(at, words) };
  };

const straight = (words: string): string => words.replaceAll(/[“”]/gu, '"').replaceAll(/[‘’]/gu, "'");

/** Edits round and inside a passage of several paragraphs. */
export const SEVERAL_EDITS: readonly SeveralEdit[] = [
  { name: "nothing", expected: "lands", make: (parts) => parts },
  {
    name: "paragraphs put in before and after",
    expected: "lands",
    make: ({ before, own, after }) => ({ before: [...before, RAIN], own, after: [COUNTY, ...after] }),
  },
  {
    name: "a correction note put on top",
    expected: "lands",
    make: ({ before, own, after }) => ({
      before: [
        "Correction: an earlier version of this article gave another date. This has been put right.",
        ...before,
      ],
      own,
      after,
    }),
  },
  {
    name: "moved to the top together",
    expected: "lands",
    make: ({ before, own, after }) => ({ before: [], own, after: [...before, ...after] }),
  },
  {
    name: "its neighbours deleted",
    expected: "lands",
    make: ({ before, own, after }) => ({ before: before.slice(0, -1), own, after: after.slice(1) }),
  },
  {
    name: "its first two paragraphs merged",
    expected: "lands",
    make: ({ before, own, after }) => ({ before, own: [own.slice(0, 2).join(" "), ...own.slice(2)], after }),
  },
  {
    name: "marks retyped straight",
    expected: "lands",
    make: ({ before, own, after }) => ({
      before: before.map(straight),
      own: own.map(straight),
      after: after.map(straight),
    }),
  },
  { name: "one word corrected in one of them", expected: "reworded", make: inOne(correctWord) },
  { name: "a figure changed in one of them", expected: "refuses", make: inOne(replaceFigure) },
  { name: "a “not” put into one of them", expected: "refuses", make: inOne(negate) },
  {
    name: "a paragraph put in between",
    expected: "either",
    make: ({ before, own, after }) => ({ before, own: [...own.slice(0, 1), RAIN, ...own.slice(1)], after }),
  },
  {
    name: "its last paragraph deleted",
    expected: "either",
    make: ({ before, own, after }) => ({ before, own: own.slice(0, -1), after }),
  },
  {
    name: "its paragraphs swapped",
    expected: "either",
    make: ({ before, own, after }) => ({ before, own: own.toReversed(), after }),
  },
  {
    name: "its paragraphs deleted",
    expected: "refuses",
    make: ({ before, after }) => (before.length + after.length < 2 ? null : { before, own: [], after }),
  },
];

const BETWEEN = "\n\n";

function spanOf({ before, own }: Parts): Span {
  const from = before.map((one) => one + BETWEEN).join("").length;
  return span(from, from + own.join(BETWEEN).length);
}

const articleOf = (id: string, { before, own, after }: Parts): ArticleText =>
  plainArticle(id, [...before, ...own, ...after].join(BETWEEN));

export interface SeveralLink {
  readonly id: string;
  readonly parts: Parts;
  readonly value: string;
}

/** Links to two, three and four paragraphs of each text, one of each length from each paragraph on. */
export function linksToSeveral(texts: Readonly<Record<string, string>>): readonly SeveralLink[] {
  return Object.entries(texts).flatMap(([id, text]) => {
    const paragraphs = plainArticle(id, text).paragraphs.map((one) => text.slice(one.span.from, one.span.to));
    return paragraphs.flatMap((_words, at) =>
      [2, 3, 4].flatMap((length): SeveralLink[] => {
        if (at + length > paragraphs.length) return [];
        const parts: Parts = {
          before: paragraphs.slice(0, at),
          own: paragraphs.slice(at, at + length),
          after: paragraphs.slice(at + length),
        };
        const passage = describe(articleOf(id, parts), spanOf(parts));
        return "problem" in passage ? [] : [{ id, parts, value: encodePassage(passage) }];
      }),
    );
  });
}

export interface SeveralRow {
  readonly links: number;
  readonly right: number;
  readonly wrong: readonly string[];
}

function judge(expected: Outcome, found: Located, truth: Span): "right" | "wrong" | "lost" {
  if (found.kind === "gone" || found.kind === "ambiguous")
    return expected === "refuses" || expected === "either" ? "right" : "lost";
  if (expected === "refuses") return "wrong";
  // Marks at the edges may be left out, and what is left of it may be shown as such.
  const inside = found.span.from >= truth.from - 2 && found.span.to <= truth.to + 2;
  const whole = Math.abs(found.span.from - truth.from) < 3 && Math.abs(found.span.to - truth.to) < 3;
  if (!inside || (expected !== "either" && !whole)) return "wrong";
  return expected === "reworded" && found.kind !== "reworded" ? "lost" : "right";
}

/** Makes one edit under every link and opens each link after it. */
export function simulateSeveral(
  links: readonly SeveralLink[],
  edit: SeveralEdit,
  random: Random,
): SeveralRow {
  let count = 0;
  let right = 0;
  const wrong: string[] = [];
  for (const { id, parts, value } of links) {
    const edited = edit.make(parts, random);
    const passage = decodePassage(value, id);
    if ("problem" in passage) throw new RangeError(`${value}: ${passage.problem}`);
    if (edited === null) continue;
    const found = locate(articleOf(id, edited), passage);
    const verdict = judge(edit.expected, found, spanOf(edited));
    count += 1;
    if (verdict === "right") right += 1;
    if (verdict === "wrong") wrong.push(`${found.kind} ${id} ${value}`);
  }
  return { links: count, right, wrong };
}
