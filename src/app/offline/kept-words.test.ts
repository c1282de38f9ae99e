import { expect, test } from "vitest";
import { keptWords } from "./kept-words.ts";

const figures = (kept: number, all: number) => ({ bytes: 1_234_567, articles: { kept, all } });

test.each([
  ["while it is fetched", { is: "under way" }, "Kept for reading offline: being fetched …"],
  ["with every article", { is: "kept", figures: figures(3, 3) }, "Kept for reading offline: yes, 1.2 MB."],
  [
    "with some of them",
    { is: "kept", figures: figures(120, 900) },
    "Kept for reading offline: yes, with the newest 120 of 900 articles, 1.2 MB.",
  ],
  [
    "with the reason why not",
    { is: "not kept", why: "It is full." },
    "Kept for reading offline: no. It is full.",
  ],
] as const)("tells what is kept %s", (_name, keeping, words) => {
  expect(keptWords(keeping)).toBe(words);
});
