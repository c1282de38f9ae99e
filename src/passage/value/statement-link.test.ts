import { expect, test } from "vitest";
import { span } from "../../engine/text/span.ts";
import { plainArticle } from "../bench/plain-article.ts";
import { describe } from "../describe.ts";
import { locate } from "../locate.ts";

const quote = "“We will hold out until the boats come back to the harbour.”";
const before = plainArticle("a", `The crews met Mira Oduya at noon.\n\n${quote}\n\nThe rain went on.`);
const after = plainArticle(
  "a",
  `Halvard Brekke spoke next, and at length.\n\n${quote}\n\nThe quay was empty.`,
);
const from = before.text.indexOf(quote);
const passage = describe(before, span(from, from + quote.length), { speaker: "Mira Oduya" });
if ("problem" in passage) throw new RangeError(passage.problem);

test.each([
  ["the same speaker", "Oduya", "moved"],
  ["the same speaker with her office", "Ms Mira Oduya", "moved"],
  ["nobody known", null, "moved"],
  ["another speaker", "Halvard Brekke", "gone"],
])("a paragraph that is one quote, spoken by %s", (_name, speaker, kind) => {
  expect(locate(after, passage, { speakerAt: () => speaker }).kind).toBe(kind);
});
