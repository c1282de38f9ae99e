import { expect, test } from "vitest";
import { decodePassage } from "../../passage/value/decode.ts";
import type { DiffPiece, Located } from "../../passage/model.ts";
import { span } from "../sample-reading.ts";
import { type Landing, landingWords, sideOf } from "./landing-words.ts";

const at = span(0, 4);
const candidate = { span: at, before: "", after: "" };
const passage = decodePassage("1.w", "a");
if ("problem" in passage) throw new RangeError(passage.problem);
const landed = (located: Located): Landing => ({ located, passage });

test.each<[string, Landing | null, string | null]>([
  ["no link says nothing", null, null],
  ["exact says nothing", landed({ kind: "exact", span: at, words: "w" }), null],
  [
    "moved is quiet",
    landed({ kind: "moved", span: at, words: "w" }),
    "The words are as linked, but other words stand round them now.",
  ],
  [
    "reworded",
    landed({ kind: "reworded", span: at, words: "w", diff: [] }),
    "The passage was reworded after this link was made.",
  ],
  [
    "ambiguous tells how many",
    landed({ kind: "ambiguous", words: "w", candidates: [candidate, candidate, candidate] }),
    "These words stand in 3 places now, and the link cannot tell which of them it meant.",
  ],
  [
    "gone",
    landed({ kind: "gone", words: "w" }),
    "The passage that this link leads to is not in the article any more.",
  ],
  [
    "a link that cannot be read says why",
    { problem: "This link was cut short." },
    "This link was cut short.",
  ],
])("%s", (_name, landing, words) => {
  expect(landingWords(landing, false)).toBe(words);
});

test("a filter that was set aside is told with every outcome, and alone with an exact one", () => {
  const lifted =
    "Your filter would hide this passage, so it is set aside here. It is back when you leave the passage.";
  expect(landingWords(landed({ kind: "exact", span: at, words: "w" }), true)).toBe(lifted);
  expect(landingWords(landed({ kind: "moved", span: at, words: "w" }), true)).toBe(
    `The words are as linked, but other words stand round them now. ${lifted}`,
  );
});

test("the two sides of a diff", () => {
  const diff: readonly DiffPiece[] = [
    { kind: "same", text: "The" },
    { kind: "was", text: "grey" },
    { kind: "now", text: "gray" },
    { kind: "same", text: "boat" },
    { kind: "now", text: "sank" },
  ];
  const words = (side: "was" | "now") =>
    sideOf(diff, side)
      .map((piece) => piece.text)
      .join(" ");
  expect([words("was"), words("now")]).toEqual(["The grey boat", "The gray boat sank"]);
});
