import { describe as group, expect, test } from "vitest";
import { openAfter as open } from "./bench/open-after.ts";

const around = (words: string): string =>
  `The harbour board met on Tuesday in the old customs house.\n\n${words}\n\nA second vote is due before the summer, and nobody expects it to be close.`;

group("a link to one word or to very few", () => {
  test.each([
    [
      "the words that stood beside it stand beside it no more, only near it",
      "Correction: an earlier [post] said the toll would rise by a crown. It will not. Sorry.",
      "Correction: an earlier version of this article said: “post”. This has been put right.",
    ],
    [
      "its first word is another, where another sentence says nearly the same",
      "Island nurse [claims Board of] Pilotage locked her out for twelve days.\n\nTove Lind has claimed that the Board of Pilotage locked her out for twelve days.",
      "Tove Lind, an island nurse and poet, has claimed that the Board of Pilotage locked her out for twelve days.",
    ],
    [
      "a “not” is put in before the one that stood beside it",
      "Nobody asked what it means [that he is]; not half the town would have known.",
      "Nobody asked what it means that he is not; not half the town would have known.",
    ],
  ])("is gone where %s", (_name, before, after) => {
    expect(open(around(before), around(after))).toBe("gone");
  });
  test.each([
    [
      "beside it on one side all is as it was",
      "Nobody had seen the old [ferry] come in that night, and the quay was dark.",
      "Nobody at the quay, which was dark, had seen the ferry come in that night, and the quay was dark.",
      "exact ferry",
    ],
    [
      "a word beside it was corrected",
      "Nobody had seen the old [ferry] come in that night, and the quay was dark.",
      "Nobody had seen the big ferry come in that night, and the quay was dark.",
      "exact ferry",
    ],
  ])("is found where %s", (_name, before, after, expected) => {
    expect(open(around(before), around(after))).toBe(expected);
  });
});

const boats = (town: string): string => `TARN – The boats lay in the old town of ${town}`;

group("another name in the place of one that stood beside the words", () => {
  const words = "[on Tuesday morning, nineteen hours after a man with a lamp]";
  const now = words.slice(1, -1);
  test("is another town, though the old one is named elsewhere in the sentence", () => {
    const before = around(`${boats("Tarn")} ${words} had gone, police said.`);
    expect(open(before, around(`${boats("Sorrel")} ${now} had gone, police said.`))).toBe("gone");
  });
  test("is the same town with a word put before it", () => {
    const before = around(`${boats("Tarn")} ${words} had gone, police said.`);
    expect(open(before, around(`${boats("Lower Tarn")} ${now} had gone, police said.`))).toBe(`exact ${now}`);
  });
});

test("marks that open another quote are not taken along", () => {
  const before = around(
    "‘He was proud of every one of them,’ said [Tilda Marsh for the board, briefly]. ‘He told us so.’",
  );
  const after = around(
    "‘He was proud of every one of them,’ said Tilda Marsh for the board, shortly ‘He told us so.’",
  );
  expect(open(before, after)).toBe("reworded Tilda Marsh for the board, shortly");
});
