import { expect, test } from "vitest";
import { CORRECTIONS } from "./bench/corrections.ts";
import { articleOf } from "./bench/draft.ts";
import { seeded } from "./bench/random.ts";
import { linksOf } from "./bench/simulate.ts";
import { ownTexts } from "./bench/texts.ts";
import { locate } from "./locate.ts";
import { decodePassage } from "./value/decode.ts";

/** Enough links that some corrections hide: of thirty-two one word has the few bits that a link keeps of another. */
const EVERY = 4;
const LEAST_DIFFS = 500;

const wordsIn = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

test("what a word diff shows as linked stood in the article, or is “…”", () => {
  const links = linksOf(ownTexts(), 1).filter((_link, at) => at % EVERY === 0);
  const corrected = CORRECTIONS.find(({ name }) => name === "one word corrected: another word");
  const random = seeded(1);
  let diffs = 0;
  for (const { draft, value } of links) {
    const edited = corrected?.make(draft, random) ?? null;
    const passage = decodePassage(value, draft.id);
    if (edited === null || "problem" in passage) continue;
    const found = locate(articleOf(edited), passage);
    if (found.kind !== "reworded") continue;
    diffs += 1;
    const stood = new Set(wordsIn(draft.paragraphs.join(" ")));
    const asLinked = found.diff.filter(({ kind }) => kind !== "now").map(({ text }) => text);
    expect(wordsIn(asLinked.join(" ")).filter((word) => !stood.has(word))).toEqual([]);
    // Something is told to have changed, in words or as words that the link does not spell out.
    expect(found.diff.some(({ kind }) => kind !== "same")).toBe(true);
  }
  expect(diffs).toBeGreaterThan(LEAST_DIFFS);
});
