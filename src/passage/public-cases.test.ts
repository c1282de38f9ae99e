import { describe as group, expect, test } from "vitest";
import { span } from "../engine/text/span.ts";
import { plainArticle } from "./bench/plain-article.ts";
import { PUBLIC_CASES, placed } from "./links/public-cases.ts";
import { describe } from "./describe.ts";
import { locate } from "./locate.ts";
import { decodePassage } from "./value/decode.ts";
import { encodePassage } from "./value/encode.ts";
import { textFragment } from "./value/text-fragment.ts";

// What a browser does with the directives: e2e/text-directives.spec.ts.

function linkTo(one: (typeof PUBLIC_CASES)[number]): string {
  const { text, from, to } = placed(one);
  const passage = describe(plainArticle("a", text), span(from, to));
  if ("problem" in passage) throw new RangeError(passage.problem);
  return encodePassage(passage);
}

function open(text: string, value: string) {
  const passage = decodePassage(value, "a");
  if ("problem" in passage) throw new RangeError(passage.problem);
  return locate(plainArticle("a", text), passage);
}

group.each(PUBLIC_CASES)("$from: $name", (one) => {
  const { text, from, to } = placed(one);
  test("what is described is found, the same to the sign", () => {
    expect(open(text, linkTo(one))).toMatchObject({ kind: "exact", span: { from, to } });
  });
  test("it is found below a paragraph that was put in, and is not where its own was taken out", () => {
    const above = "A correction was made at noon to an earlier version.\n\n";
    expect(open(above + text, linkTo(one))).toMatchObject({
      span: { from: from + above.length, to: to + above.length },
    });
    const article = plainArticle("a", text);
    const left = article.paragraphs
      .filter(({ span: own }) => own.to <= from || own.from >= to)
      .map(({ span: own }) => text.slice(own.from, own.to));
    expect(["gone", "ambiguous"]).toContain(open(left.join("\n\n"), linkTo(one)).kind);
  });
});

test.each(PUBLIC_CASES.filter(({ ownOnly }) => ownOnly !== true))(
  "$from: $name: the directive is one that browsers can read",
  (one) => {
    const { text, from, to } = placed(one);
    const directive = textFragment(plainArticle("a", text), span(from, to));
    expect(directive).toMatch(/^:~:text=(?:[^\s,&-]+-,)?[^\s,&-]+(?:,[^\s,&-]+)?(?:,-[^\s,&-]+)?$/u);
  },
);
