import { anything, assert, property } from "fast-check";
import { describe, expect, test } from "vitest";
import { DEFAULT_SETTINGS, SETTING_VALUES, parseSettings, rootAttributes } from "./settings.ts";

describe("parseSettings", () => {
  test("takes what it wrote", () => {
    const kept = {
      size: "xl",
      width: "wide",
      leading: "loose",
      theme: "sepia",
      marks: "off",
      keys: "off",
    } as const;
    expect(parseSettings(JSON.parse(JSON.stringify(kept)))).toEqual(kept);
  });

  test("keeps what is good and mends the rest", () => {
    expect(parseSettings({ theme: "dark", size: "huge", extra: 1 })).toEqual({
      ...DEFAULT_SETTINGS,
      theme: "dark",
    });
  });

  test.each([
    ["null", null],
    ["a number", 3],
    ["a list", ["dark"]],
    ["words", "dark"],
    ["nothing", undefined],
    ["values of another type", { theme: ["dark"], marks: { toString: "off" } }],
    ["values that are only inherited", Object.create({ theme: "dark" })],
  ])("gives the defaults for %s", (_, stored: unknown) => {
    expect(parseSettings(stored)).toEqual(DEFAULT_SETTINGS);
  });

  test("whatever was stored, every setting is one that is offered", () => {
    assert(
      property(anything(), (stored) => {
        const settings = parseSettings(stored);
        expect(SETTING_VALUES.theme).toContain(settings.theme);
        expect(SETTING_VALUES.marks).toContain(settings.marks);
      }),
    );
  });
});

test("what is as usual has no attribute, what is not has one", () => {
  expect(new Map(rootAttributes({ ...DEFAULT_SETTINGS, theme: "dark" }))).toEqual(
    new Map([
      ["data-size", null],
      ["data-width", null],
      ["data-leading", null],
      ["data-theme", "dark"],
      ["data-marks", null],
    ]),
  );
});
