import { describe as group, expect, test } from "vitest";
import { openAfter as open } from "./bench/open-after.ts";

const lead = "The harbour board met on Tuesday in the old customs house.";
const end = "A second vote is due before the summer, and nobody expects it to be close.";
const around = (words: string): string => `${lead}\n\n${words}\n\n${end}`;

const quote = "“The bridge will be closed until the spring,”";
const stopped = "“The bridge will be closed until the spring.”";

/** Its speaker behind the quote, before it, and among the words that are linked. */
const MADE = [
  `[${quote}] said Ann Lee.`,
  `[${quote}] Mayor Ann Lee said.`,
  `[${quote}] recalled Ms Lee.`,
  `Ann Lee said: [${stopped}]`,
  `[${quote} said Ann Lee.]`,
  `[Ann Lee said: ${stopped}]`,
];

group("a quote whose speaker is still named there and says it no more", () => {
  const behind = [
    "said a spokesman for Ann Lee",
    "Ann Lee’s husband said",
    "said Lee’s office",
    "said critics of Ms Ann Lee",
    "said a man who knows Ann Lee",
    "said somebody other than Ann Lee",
    "said the mayor before Ann Lee",
    "said a porter, not Ann Lee",
    "Bo Marsh told Ann Lee",
    "Ann Lee denied saying",
    "Ann Lee never said",
    "Ann Lee was told",
    "Ann Lee declined to say",
    "Ann Lee was wrongly quoted as saying",
    "Ann Lee said, quoting Bo Marsh",
  ];
  test.each(MADE.flatMap((made) => behind.map((now) => [made, now] as const)))("%s → %s", (made, now) => {
    expect(open(around(made), around(`${quote} ${now}.`))).toBe("gone");
  });
  test.each([
    ["A spokesman for Ann Lee said", "gone"],
    ["Ann Lee’s husband said", "gone"],
    ["People who know Ann Lee said", "gone"],
    ["Bo Marsh told Ann Lee", "gone"],
    ["Ann Lee heard", "gone"],
  ])("Ann Lee said → %s", (now, outcome) => {
    expect(open(around(`Ann Lee said: [${stopped}]`), around(`${now}: ${stopped}`))).toBe(outcome);
  });
});

group("a quote whose speaker is told otherwise and still says it", () => {
  test.each([
    "said Ann Lee",
    "Ann Lee said",
    "said Lee",
    "Ann Lee told a news conference",
    "Ann Lee also said",
    "Ann Lee, who has led the board since May, said",
    "said the harbour master Ann Lee",
    "said Ann Lee of the harbour board",
    "Ann Lee went on to say",
    "Ann Lee said in the hall on Friday",
    "Ann Lee said, laughing",
    "Ann Lee was quoted as saying",
  ])("said Ann Lee → %s", (now) => {
    expect(open(around(`[${quote}] said Ann Lee.`), around(`${quote} ${now}.`))).toBe(`exact ${quote}`);
  });
  test.each([
    [
      "The mayor in Venn opened the hall, the Venn council said.",
      "The mayor of Venn opened the hall, the Venn council said.",
    ],
    ["Ann Lee built the boat in a shed by the quay.", "Ann Lee made the boat in a shed by the quay."],
    ["The plan for Ann Lee was drawn up in the spring.", "The draft for Ann Lee was drawn up in the spring."],
    [
      "She wrote to Ann Lee about the bridge in the spring.",
      "She wrote to Ann Lee on the bridge in the spring.",
    ],
  ])("%s → %s", (was, now) => {
    expect(open(around(`[${was}]`), around(now))).toBe(`reworded ${now}`);
  });
});
