import { assert, constantFrom, array, integer, property, string, tuple, uint8Array } from "fast-check";
import { expect, test } from "vitest";
import { HOSTILE_PIECES } from "../fixtures/hostile-pieces.ts";
import { importDocument } from "./import-document.ts";

test("of a thousand hostile pages nothing runs, nothing throws, and each ends in a text without markup or a sentence", () => {
  const piece = constantFrom(...HOSTILE_PIECES);
  const words = constantFrom(
    "The harbour opened. ",
    "“We are glad,” said Ada Quill. ",
    "word ",
    "1 < 2 & 3 ",
  );
  const page = array(tuple(words, piece, integer({ min: 1, max: 30 })), { minLength: 1, maxLength: 25 });
  assert(
    property(page, constantFrom("a.html", "a.txt", "a.md"), (parts, name) => {
      const html = parts.map(([before, one, times]) => before + one.repeat(times)).join("");
      const imported = importDocument({
        from: "bytes",
        bytes: new TextEncoder().encode(html),
        name,
        type: "",
        address: "",
      });
      expect(Reflect.get(globalThis, "hostile")).toBeUndefined();
      const sentence = "problem" in imported ? imported.problem : "It was read.";
      expect(sentence).toMatch(/^[A-Z].*\.$/);
      // In a page markup is markup; in a text it is words, as whoever wrote them meant.
      const text = "draft" in imported && name === "a.html" ? imported.draft.text : "";
      expect(text).not.toMatch(/<(?:img|iframe|style)\b/);
    }),
    { numRuns: 1000 },
  );
}, 120_000);

test("of a thousand files of any bytes none throws", () => {
  assert(
    property(uint8Array({ maxLength: 400 }), constantFrom("a.html", "a.txt", "a.md"), (bytes, name) => {
      const imported = importDocument({
        from: "bytes",
        bytes,
        name,
        type: "text/html; charset=x-none",
        address: "not an address",
      });
      expect("problem" in imported || imported.draft.text !== "").toBe(true);
    }),
    { numRuns: 1000 },
  );
}, 60_000);

test.each([
  ["unended scripts", "<script>".repeat(50_000)],
  ["unended comments", "<!--".repeat(100_000)],
  ["open angles", "<".repeat(500_000)],
  ["open brackets of Markdown", "[".repeat(200_000)],
  ["asterisks", "*a".repeat(200_000)],
  ["underscores", "_a ".repeat(200_000)],
  ["empty lines", "\n ".repeat(300_000)],
  ["one word without end", "a".repeat(1_000_000)],
  ["entities", "&amp;".repeat(300_000)],
  ["attributes", `<p ${"a=b ".repeat(200_000)}>x</p>`],
  ["table cells", "<table><tr>" + "<td>a".repeat(20_000)],
  ["nested lists", "<ul><li>".repeat(400) + "deep"],
] as const)(
  "%s are done with in seconds",
  (_name, text) => {
    for (const name of ["a.html", "a.md", "a.txt"]) {
      const began = performance.now();
      importDocument({ from: "bytes", bytes: new TextEncoder().encode(text), name, type: "", address: "" });
      expect({ name, slow: performance.now() - began > 10_000 }).toEqual({ name, slow: false });
    }
  },
  60_000,
);

test("a plain text keeps every one of its words, in the text or in a field", () => {
  const word = string({ unit: "grapheme-ascii", minLength: 1, maxLength: 8 }).filter((one) =>
    /^[A-Za-z]+$/.test(one),
  );
  const line = array(word, { minLength: 1, maxLength: 12 }).map((words) => words.join(" "));
  assert(
    property(array(line, { minLength: 1, maxLength: 8 }), (lines) => {
      const text = lines.join("\n\n");
      const imported = importDocument({ from: "words", text, html: "", address: "" });
      const kept =
        "draft" in imported ? `${imported.draft.title} ${imported.draft.byline} ${imported.draft.text}` : "";
      expect(text.split(/\s+/).filter((one) => !/^by$/i.test(one) && !kept.includes(one))).toEqual([]);
    }),
  );
});
