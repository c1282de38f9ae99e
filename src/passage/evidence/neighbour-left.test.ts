import { expect, test } from "vitest";
import { span } from "../../engine/text/span.ts";
import { plainArticle } from "../bench/plain-article.ts";
import { describe } from "../describe.ts";
import { locate } from "../locate.ts";
import { neighbourLeft } from "./neighbour-left.ts";

const before = "The ferry to Port Venn was late again.";
const words = "Nobody on the quay had been told why.";
const after = "Rain had fallen since the early morning.";

/** What is offered where `words` stood, in an article of other words. */
function left(now: string): string | null {
  const text = `${before} ${words} ${after}`;
  const passage = describe(
    plainArticle("a", text),
    span(before.length + 1, before.length + 1 + words.length),
  );
  if ("problem" in passage) throw new RangeError(passage.problem);
  const article = plainArticle("a", now);
  expect(locate(article, passage).kind).toBe("gone");
  const at = neighbourLeft(article, passage);
  return at === null ? null : now.slice(at.from, at.to);
}

test.each([
  ["the sentence before it", `${before} ${after}`, before],
  ["the sentence after it where that before it is gone too", `It is summer. ${after}`, after],
  ["it wherever it went", `It is summer.\n\n${before}`, before],
  ["nothing where neither is left", "It is summer. Nobody minds.", null],
  ["nothing where a neighbour was written anew", "The ferry was late. It is summer.", null],
])("a passage that is gone leaves %s", (_name, now, offered) => {
  expect(left(now)).toBe(offered);
});
