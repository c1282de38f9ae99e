import { expect, test } from "vitest";
import { readAnnotated } from "../../annotated.ts";
import { compare } from "../../golden/compare.ts";
import { readArticle } from "../../read-article.ts";

function differences(text: string): readonly string[] {
  const given = readAnnotated(text);
  return compare(given, readArticle(given.source, { id: "x" }));
}

test.each([
  [
    "questions and answers of the only one named before",
    "A talk with the novelist Hana Brandt.\n\nQ: {?=>Why did you leave?}\n\nA: {Hana Brandt=>I could not hear. It was loud.}\n\nQ: {?=>Do you miss it?}\n\nA: {Hana Brandt=>Only the bread.}",
  ],
  [
    "names as labels, the second time shortened",
    "Ann Lee: {Ann Lee=>Was it real?}\n\nTom Ferris: {Tom Ferris=>Real and rusting.}\n\nLee: {Ann Lee=>Does it float?}\n\nFerris: {Tom Ferris=>It did.}",
  ],
  ["urged to", "Ann Lee {urged:urged} anyone with a boat {Ann Lee=>to come forward}."],
  ["appealed not to", "Ann Lee {appealed:appealed} to the public {Ann Lee=>not to heed rumours}."],
  [
    "he is who leads the paragraph",
    "Anton Brekke {told:told} the court {Anton Brekke=>that he was ill}. {Anton Brekke>“I was in bed,”} he {said:said}.\n\nSoren Brekke disputes that. {Soren Brekke>“He was at sea,”} he {told:told} the court.",
  ],
])("takes: %s", (_name, text) => {
  expect(differences(text)).toEqual([]);
});

test.each([
  ["two labels are no interview", "Q: Why did you leave?\n\nA: I could not hear."],
  ["a list of one label", "Note: The boat left.\n\nNote: The train left.\n\nNote: The bus left."],
  ["labels that never come again", "Friday: Rain.\n\nSaturday: Sun.\n\nSunday: Fog.\n\nMonday: Snow."],
  ["asked to", "Ann Lee was urged to come forward."],
  ["urged a thing", "Ann Lee urged caution and left to catch a boat."],
])("refuses: %s", (_name, text) => {
  expect(differences(text)).toEqual([]);
});

test("an office that no name was given for is not sure", () => {
  const [one] = readArticle("“It was late,” the skipper said.", { id: "x" }).statements;
  expect(one?.attribution).toMatchObject({ sureness: "likely" });
  const [named] = readArticle("“It was late,” Ann Lee said.", { id: "x" }).statements;
  expect(named?.attribution).toMatchObject({ sureness: "sure" });
});
