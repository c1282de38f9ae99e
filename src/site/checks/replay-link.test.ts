import { expect, test } from "vitest";
import { readArticle } from "../../engine/read-article.ts";
import { describe } from "../../passage/describe.ts";
import { encodePassage } from "../../passage/value/encode.ts";
import { span } from "../../engine/text/span.ts";
import { replayLink } from "./replay-link.ts";

const BEFORE =
  "The harbour will open on Monday, the town said.\n\n“We have waited for nine long years,” Ada Quill said at the quay.\n\nThe ferry sails twice a day in summer.\n";
const before = readArticle(BEFORE, { id: "harbour" });

function linkTo(words: string): string {
  const { text } = before.article;
  const from = text.indexOf(words);
  const passage = describe(before.article, span(from, from + words.length));
  if ("problem" in passage) throw new Error(passage.problem);
  return `https://example.org/folder/a/harbour/?p=${encodePassage(passage)}#x`;
}

function after(edit: (text: string) => string): ReturnType<typeof replayLink> {
  return replayLink(linkTo("“We have waited for nine long years,”"), [
    readArticle(edit(BEFORE), { id: "harbour" }),
  ]);
}

test("what an edit leaves alone is found", () => {
  expect(after((text) => `${text}\nA new paragraph.\n`).kind).toBe("exact");
  expect(after((text) => text.replace("long years", "weary years")).kind).toBe("reworded");
});

test("what an edit takes away is gone, never something else", () => {
  expect(after((text) => text.replace(/“.*\n\n/, "")).kind).toBe("gone");
  expect(after((text) => text.replace("nine", "ten")).kind).toBe("gone");
});

const LAMP =
  "Die Lampe brennt wieder\n\n„Zoë weiß, wie spät es war“, sagte Jürgen Åkesson am Kai. قال كريم العطار: «سنفتح الجسر غدًا». 旧桥被关闭了。\n\nThe lamp cost €20 and burns 🔥 all night.\n";

test.each(["Zoë weiß, wie spät", "سنفتح الجسر غدًا", "旧桥被关闭", "€20 and burns 🔥"])(
  "“%s” is found as an address line escapes it, and as it was written",
  (words) => {
    const lamp = readArticle(LAMP, { id: "lamp" });
    const from = lamp.article.text.indexOf(words);
    const passage = describe(lamp.article, span(from, from + words.length));
    if ("problem" in passage) throw new RangeError(passage.problem);
    const written = `https://example.org/a/lamp/?p=${encodePassage(passage)}`;
    expect(replayLink(written, [lamp]).kind).toBe("exact");
    expect(replayLink(new URL(written).href, [lamp]).kind).toBe("exact");
  },
);

test.each([
  ["another article", "/a/ferry/?p=1.x", "gone"],
  ["no article", "/about/", "broken"],
  ["an article without a passage", "/a/harbour/", "broken"],
  ["a damaged passage", "/a/harbour/?p=%%%", "broken"],
  ["a broken escape", "/a/%E0%A4%A/?p=1.x", "broken"],
  ["a broken escape in its passage", "/a/harbour/?p=1.Zo%C3", "broken"],
  ["a statement that is not there", "/a/harbour/q/q-nothing/", "gone"],
  ["a statement that is there", `/a/harbour/?quote=${before.statements[0]?.id}`, "exact"],
])("an address of %s says so", (_name, address, kind) => {
  expect(replayLink(address, [before]).kind).toBe(kind);
});
