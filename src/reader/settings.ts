import type { Highlights } from "./choice.ts";

/** How the page is set (R4). Written to the root element as data attributes; styles/tokens.css reads them. */
export interface Settings {
  readonly size: "s" | "m" | "l" | "xl";
  /** About 61, 67 and 75 characters a line. */
  readonly width: "narrow" | "normal" | "wide";
  readonly leading: "tight" | "normal" | "loose";
  readonly theme: "system" | "light" | "sepia" | "dark";
  readonly marks: Highlights;
  /** Single-key shortcuts. */
  readonly keys: "on" | "off";
}

export const DEFAULT_SETTINGS: Settings = {
  size: "m",
  width: "normal",
  leading: "normal",
  theme: "system",
  marks: "full",
  keys: "on",
};

/** What each setting may be, in the order in which it is offered. */
export const SETTING_VALUES: { readonly [K in keyof Settings]: readonly Settings[K][] } = {
  size: ["s", "m", "l", "xl"],
  width: ["narrow", "normal", "wide"],
  leading: ["tight", "normal", "loose"],
  theme: ["system", "light", "sepia", "dark"],
  marks: ["full", "subtle", "off"],
  keys: ["on", "off"],
};

function chosen<K extends keyof Settings>(from: object, key: K): Settings[K] {
  const value: unknown = Object.hasOwn(from, key) ? Reflect.get(from, key) : undefined;
  return SETTING_VALUES[key].find((allowed) => allowed === value) ?? DEFAULT_SETTINGS[key];
}

/** Settings out of anything that was stored: whatever is missing, unknown or damaged takes its default. Never throws. */
export function parseSettings(stored: unknown): Settings {
  const from = typeof stored === "object" && stored !== null ? stored : {};
  return {
    size: chosen(from, "size"),
    width: chosen(from, "width"),
    leading: chosen(from, "leading"),
    theme: chosen(from, "theme"),
    marks: chosen(from, "marks"),
    keys: chosen(from, "keys"),
  };
}

/** The root's data attributes; null removes one. What is as usual has none, so that a page without scripts is right. */
export function rootAttributes(
  settings: Settings,
): readonly (readonly [name: string, value: string | null])[] {
  const unlessUsual = (key: keyof Settings) =>
    settings[key] === DEFAULT_SETTINGS[key] ? null : settings[key];
  return [
    ["data-size", unlessUsual("size")],
    ["data-width", unlessUsual("width")],
    ["data-leading", unlessUsual("leading")],
    ["data-theme", unlessUsual("theme")],
    ["data-marks", unlessUsual("marks")],
  ];
}
