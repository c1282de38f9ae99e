import { describe, expect, test } from "vitest";
import { SMALL_READING } from "../fixtures/small-reading.ts";
import { howKnown, ruleInWords } from "./how-known.ts";

/** The sentence, with the article's words in braces and their part. */
function sentence(id: string): string {
  const statement = SMALL_READING.statements.find((one) => one.id === id);
  if (!statement) throw new RangeError(`the fixture has no statement ${id}`);
  return howKnown(SMALL_READING, statement)
    .map((part) => (typeof part === "string" ? part : `{${part.role}:${part.words}}`))
    .join("");
}

describe("howKnown says", () => {
  test.each([
    [
      "a name beside a cue",
      "brandt-the-contracts-were",
      "The article says so: {mention:Tom Brandt} goes with {cue:said}. This is as good as certain.",
    ],
    [
      "a surname",
      "okafor-we-have-waited",
      "The article says so: {mention:Okafor} goes with {cue:told}. That is Ines Okafor: read back to {chain:Ines Okafor}. This is as good as certain.",
    ],
    [
      "a pronoun's whole way",
      "okafor-and-nobody-will",
      "The article says so: {mention:she} goes with {cue:added}. That is Ines Okafor: read back to {chain:Okafor}, and from there to {chain:Ines Okafor}. This is likely, not certain.",
    ],
    [
      "why nobody is named",
      "unknown-ask-me-again",
      "Nobody could be named for this: nobody is named beside it.",
    ],
  ])("%s", (_, id, expected) => {
    expect(sentence(id)).toBe(expected);
  });

  test("when no word of saying stands there", () => {
    const [statement] = SMALL_READING.statements;
    if (!statement || statement.attribution.speaker === null) throw new RangeError("the fixture has changed");
    const uncued = {
      ...statement,
      attribution: { ...statement.attribution, cue: null, sureness: "guess" as const },
    };
    expect(howKnown(SMALL_READING, uncued)[0]).toContain("No word of saying stands beside it");
    expect(howKnown(SMALL_READING, uncued).at(-1)).toBe(". This is a guess.");
  });
});

test("a rule's name is told in words", () => {
  expect(ruleInWords("said-after-quote")).toBe("said after quote");
});
