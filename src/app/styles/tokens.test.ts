import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";

const css = readFileSync(fileURLToPath(new URL("tokens.css", import.meta.url)), "utf8");

/** The declarations between a selector's braces. */
function block(selector: string): string {
  const start = css.indexOf(`${selector} {`);
  if (start < 0) throw new RangeError(`tokens.css has no block ${selector}`);
  return css.slice(start, css.indexOf("\n}", start));
}

type Colours = ReadonlyMap<string, string>;

function colours(text: string, side: 0 | 1): Colours {
  const found = new Map<string, string>();
  for (const [, name = "", day = "", night = ""] of text.matchAll(
    /--([\w-]+): light-dark\((#[\da-f]{6}), (#[\da-f]{6})\)/g,
  )) {
    found.set(name, side === 0 ? day : night);
  }
  for (const [, name = "", value = ""] of text.matchAll(/--([\w-]+): (#[\da-f]{6});/g))
    found.set(name, value);
  return found;
}

const light = colours(block(":root"), 0);
const dark = colours(block(":root"), 1);
const sepia = new Map([...light, ...colours(block(':root[data-theme="sepia"]'), 0)]);

/** Relative luminance, WCAG 2.2. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.040_45 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** Contrast ratio, WCAG 2.2, 1 … 21. */
function contrast(a: string, b: string): number {
  const [x, y] = [luminance(a), luminance(b)];
  return (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05);
}

const HUES = ["0", "1", "2", "3", "4", "5", "6", "7"];
const PAPERS = ["paper", "paper-raised"];
/** [front, back, least]: 4.5 for text, 3 for lines and frames (WCAG 1.4.3, 1.4.11). */
const PAIRS: readonly (readonly [string, string, number])[] = [
  ...PAPERS.map((back) => ["ink", back, 7] as const),
  ...PAPERS.map((back) => ["muted", back, 4.5] as const),
  ...PAPERS.map((back) => ["dim", back, 4.5] as const),
  ...PAPERS.map((back) => ["accent", back, 4.5] as const),
  ...PAPERS.map((back) => ["rule-strong", back, 3] as const),
  ...PAPERS.map((back) => ["focus", back, 3] as const),
  ...HUES.map((hue) => [`hue-${hue}`, "paper", 4.5] as const),
  ...HUES.map((hue) => [`hue-${hue}`, "paper-raised", 4.5] as const),
  ...HUES.map((hue) => ["ink", `soft-${hue}`, 7] as const),
  ...HUES.map((hue) => [`hue-${hue}`, `soft-${hue}`, 4.5] as const),
  ...HUES.map((hue) => [`hue-${hue}`, "landed", 3] as const),
  ["ink", "landed", 7],
  ["ink", "trace", 7],
  ["muted", "trace", 4.5],
];

describe.each([
  ["light", light],
  ["dark", dark],
  ["sepia", sepia],
] as const)("%s", (_, theme) => {
  test.each(PAIRS)("%s on %s is at least %d : 1", (front, back, least) => {
    expect(contrast(theme.get(front) ?? "", theme.get(back) ?? "")).toBeGreaterThanOrEqual(least);
  });
});

test("a pair that fails is seen to fail", () => {
  expect(contrast("#8a8477", "#fcfbf7")).toBeLessThan(4.5);
});

test("white on black is 21 : 1", () => {
  expect(contrast("#ffffff", "#000000")).toBeCloseTo(21);
});
