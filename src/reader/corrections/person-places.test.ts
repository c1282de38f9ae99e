import { describe, expect, test } from "vitest";
import { readPlain } from "../../engine/read-article.ts";
import { placesOf } from "./person-places.ts";

const reading = readPlain(
  "Ann Quist, the skipper, came to the quay on Monday. Fog lay over it.\n\n“The nets are mine. They always were,” said Ann Quist. Quist went home at noon.\n\nBo Lind, who keeps the inn, said that he had slept.",
  { id: "nets" },
);
const words = (name: string): readonly string[] => {
  const person = reading.people.find((one) => one.name === name);
  if (person === undefined) throw new RangeError(`Nobody is called ${name}.`);
  return placesOf(reading, person).map(
    ({ span, says }) => (says ? "says: " : "") + reading.article.text.slice(span.from, span.to),
  );
};

describe("everywhere that a person is meant or speaks", () => {
  test("is told in whole sentences, those of one statement together, and each once", () => {
    expect(words("Ann Quist")).toEqual([
      "Ann Quist, the skipper, came to the quay on Monday.",
      "says: “The nets are mine. They always were,” said Ann Quist.",
      "Quist went home at noon.",
    ]);
  });
  test("is one place for who is named once", () => {
    expect(words("Bo Lind")).toEqual(["says: Bo Lind, who keeps the inn, said that he had slept."]);
  });
});
