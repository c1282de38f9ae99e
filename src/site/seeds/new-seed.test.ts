import { expect, test } from "vitest";
import { newSeed } from "./new-seed.ts";
import { readSeed } from "./seeds.ts";

const given = (text: string, name: string): Parameters<typeof newSeed>[0] => ({
  from: "bytes",
  bytes: new TextEncoder().encode(text),
  name,
  type: "",
  address: "",
});

test("a text becomes a seed that the build reads, and what was taken is told", () => {
  const seed = newSeed(
    given(
      "Harbour opens\nBy Nell Farrow\n14 March 2026\n\nThe harbour opened at last. “We are glad,” said Ada Quill.",
      "a.txt",
    ),
  );
  if ("problem" in seed) throw new Error(seed.problem);
  expect(seed.name).toBe("2026-03-14-harbour-opens.txt");
  expect(seed.told.join("\n")).toMatch(/title +Harbour opens[^]*byline +Nell Farrow/);
  const read = readSeed(seed.name, new TextEncoder().encode(seed.content));
  expect("article" in read ? read.article : read).toMatchObject({
    title: "Harbour opens",
    byline: "Nell Farrow",
    published: "2026-03-14",
  });
});

test.each([
  ["a PDF", "%PDF-1.7", /a PDF/],
  ["nothing", "", /no words/],
])("%s becomes none, in a sentence", (_name, text, words) => {
  expect(newSeed(given(text, "a.txt"))).toEqual({ problem: expect.stringMatching(words) });
});
