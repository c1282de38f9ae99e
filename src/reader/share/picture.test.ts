import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { reading, span } from "../sample-reading.ts";
import { HUES, INK, PICTURE, type Pen, drawPicture } from "./picture.ts";
import { directionOf, linesOf } from "./picture-lines.ts";

/** Every sign is as wide as the type is high, halved: enough to break lines by. */
function recording(): Pen & { readonly drawn: { text: string; x: number; y: number }[] } {
  const pen = {
    fillStyle: "",
    font: "",
    textAlign: "",
    textBaseline: "",
    direction: "",
    drawn: [] as { text: string; x: number; y: number }[],
    fillRect: () => undefined,
    fillText: (text: string, x: number, y: number) => {
      pen.drawn.push({ text, x, y });
    },
    measureText: (text: string) => ({ width: text.length * 0.5 * Number(/(\d+)px/.exec(pen.font)?.[1]) }),
  };
  return pen;
}

function drawn(at: number, text: string): readonly { text: string; x: number; y: number }[] {
  const pen = recording();
  const statement = reading.statements[at];
  if (statement === undefined) throw new RangeError(`no statement ${at}`);
  const article = {
    ...reading.article,
    text: reading.article.text.replace("The bridge will open in May,", text),
  };
  const grown = text.length - "The bridge will open in May,".length;
  const said = statement.said.map((one) => span(one.from, one.to + grown));
  drawPicture(pen, { ...reading, article }, { ...statement, said });
  return pen.drawn;
}

test("a short quotation stands whole, in marks, over its speaker and role", () => {
  const lines = drawn(0, "The bridge will open in May,").map((line) => line.text);
  expect(lines.slice(0, -3).join(" ")).toBe("“The bridge will open in May,”");
  expect(lines.slice(-3)).toEqual(["Ada Quill", "Mayor", "On the Record · The Mill Post · 4 May 2022"]);
});

test("a long one is cut at a word, says so, and leaves the speaker's name its place", () => {
  const lines = drawn(0, "word ".repeat(300).trim());
  const words = lines.slice(0, -3);
  expect(words.at(-1)?.text).toMatch(/word …$/);
  for (const line of words) expect(line.y).toBeLessThan(lines.at(-3)?.y ?? 0);
  for (const line of lines) expect(line.y).toBeLessThan(PICTURE.height);
});

test("a paraphrase stands in no marks", () => {
  const pen = recording();
  const statement = reading.statements.find((one) => one.kind === "reported");
  if (statement === undefined) throw new RangeError("the sample reports nothing");
  drawPicture(pen, reading, statement);
  expect(pen.drawn.map((line) => line.text).join(" ")).not.toMatch(/[“”]/);
});

test.each([
  ["spaces", "one two three", ["one two", "three"]],
  ["a word wider than the line", "incomprehensibilities so", ["incomprehensibilities", "so"]],
  ["a script without spaces", "港は月曜日に開く。", ["港は月曜日に", "開く。"]],
])("lines break at %s", (_name, words, lines) => {
  expect(linesOf(words, "en", 7, (line) => line.length)).toEqual(lines);
});

test.each([
  ["“קרא", "rtl"],
  ["1) قال", "rtl"],
  ["“Yes”", "ltr"],
  ["…", "ltr"],
] as const)("%s runs %s", (words, direction) => {
  expect(directionOf(words)).toBe(direction);
});

test("the picture's colours are the style sheet's by day", () => {
  const tokens = readFileSync(new URL("../../app/styles/tokens.css", import.meta.url), "utf8");
  const day = (name: string): string | undefined =>
    new RegExp(`--${name}: light-dark\\((#\\w+)`).exec(tokens)?.[1];
  for (const [hue, colour] of Object.entries(HUES)) expect(day(`hue-${hue}`)).toBe(colour);
  for (const [name, colour] of Object.entries(INK)) expect(day(name)).toBe(colour);
});
