import { assert, property, string } from "fast-check";
import { expect, test } from "vitest";
import { escapeHtml, scriptJson } from "./html.ts";

test("nothing in a text can leave the attribute or the element that holds it", () => {
  assert(
    property(string({ unit: "binary" }), (text) => {
      expect(escapeHtml(text)).not.toMatch(/[<>"']/);
    }),
  );
});

test("JSON in a page cannot end its element, and reads back as it was", () => {
  assert(
    property(string({ unit: "binary" }), (text) => {
      const written = scriptJson({ text: `</script>${text}` });
      expect(written).not.toContain("<");
      expect(JSON.parse(written)).toEqual({ text: `</script>${text}` });
    }),
  );
});
