import { expect, test } from "vitest";
import { span } from "../text/span.ts";
import { isEdtf } from "./edtf.ts";
import { findWhens } from "./find-whens.ts";
import { GOLDEN } from "./golden/all.ts";
import { readRow } from "./golden/read-row.ts";

for (const [name, rows] of Object.entries(GOLDEN)) {
  test.each(rows.map((row) => [row[0], row[1], row] as const))(
    `${name}: %s (%s)`,
    (_sentence, _published, row) => {
      const { sentence, published, expected } = readRow(row);
      const whens = findWhens(sentence, span(0, sentence.length), { published });
      const seen = whens.map(({ edtf, basis, mood, words }) => ({
        edtf,
        basis,
        mood,
        words: sentence.slice(words.from, words.to),
        edtfIsValid: isEdtf(edtf),
      }));
      const wanted =
        expected === null
          ? []
          : [
              {
                edtf: expected.edtf,
                basis: expected.basis,
                mood: expected.mood ?? seen[0]?.mood,
                words: sentence.slice(expected.from, expected.to),
                edtfIsValid: true,
              },
            ];
      expect(seen).toEqual(wanted);
    },
  );
}

test("the tables refuse as well as accept", () => {
  const rows = Object.values(GOLDEN).flat();
  const refused = rows.filter((row) => row.length === 2).length;
  expect(rows.length).toBeGreaterThanOrEqual(240);
  expect(refused).toBeGreaterThanOrEqual(60);
});
