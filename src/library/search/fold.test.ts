import { assert, property, string } from "fast-check";
import { describe, expect, test } from "vitest";
import { fold } from "./fold.ts";

describe("a text as it is looked through", () => {
  test.each([
    ["accents fall away", "Ferrão", "ferrao"],
    ["strokes too", "Łódź", "lodz"],
    ["marks are plain ones", "“It’s – done”", '"it\'s - done"'],
    ["spaces are spaces", "a\u00A0b\nc", "a b c"],
    ["a letter that grows when small keeps its length", "İzmir", "izmir"],
    ["what has no plain letter stays", "北京 مصر", "北京 مصر"],
  ])("%s", (_name, text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  test("offsets stay offsets, whatever the text", () => {
    assert(
      property(string({ unit: "binary" }), (text) => {
        expect(fold(text)).toHaveLength(text.length);
      }),
    );
  });
});
