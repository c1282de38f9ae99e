import { expect, test } from "vitest";
import { readArticle } from "../read-article.ts";

/** The first entry's date and what speaks against it. */
function firstOf(file: string): readonly [edtf: string | null, doubt: string | null] {
  const when = readArticle(file, { id: "x" }).happenings[0]?.when;
  return [when?.edtf ?? null, when?.doubt ?? null];
}

test.each([
  [
    "behind the place, without a year",
    "date: 2026-03-05\n\nKESWICK, March 3 (Wire) - The dam broke yesterday.",
    "2026-03-04",
    "5 March 2026, the day of publication as given. The article's own date line tells 3 March 2026: counted from that, it would be 2 March 2026.",
  ],
  [
    "behind the place, with a year",
    "date: 2026-03-05\n\nKESWICK, 3 March 2026 - The dam broke yesterday.",
    "2026-03-04",
    "counted from that, it would be 2 March 2026.",
  ],
  [
    "in a line of its own",
    "date: 2022-03-12\ntitle: Wall\n\nFriday, 4 March 2022\n\nThe wall fell on Monday.",
    "2022-03-07",
    "it would be 28 February 2022.",
  ],
])(
  "a date line that tells another day is said on what is counted, and moves nothing: %s",
  (_name, file, edtf, doubt) => {
    const [told, against] = firstOf(file);
    expect(told).toBe(edtf);
    expect(against).toContain(doubt);
  },
);

test.each([
  ["the same day", "date: 2026-03-05\n\nKESWICK, March 5 (Wire) - The dam broke yesterday."],
  ["the same from both", "date: 2026-03-05\n\nKESWICK, March 4 (Wire) - The dam broke on Monday."],
  [
    "a date that counts from nothing",
    "date: 2026-03-05\n\nKESWICK, March 3 - The dam broke on 2 March 2026.",
  ],
  ["no date line", "date: 2026-03-05\n\nKESWICK - The dam broke yesterday."],
  ["a number that is no day", "date: 2026-03-05\nplace: Camp 4\n\nThe dam broke yesterday."],
])("nothing is said where nothing would differ: %s", (_name, file) => {
  const [told, against] = firstOf(file);
  expect(told).not.toBeNull();
  expect(against).toBeNull();
});
