import { describe as group, expect, test } from "vitest";
import { openAfter as open } from "./bench/open-after.ts";

const lead = "The harbour board met on Tuesday in the old customs house.";
const end = "A second vote is due before the summer, and nobody expects it to be close.";
const other = "Rain was forecast for the whole night, and the stalls on the square came down early.";
const another = "The figures will be put before the county in the autumn.";
const text = (...paragraphs: readonly string[]): string => paragraphs.join("\n\n");

group("a heading of one word or two, with other paragraphs on both sides now", () => {
  test.each([
    ["one word", "Fares"],
    ["two words", "Night boats"],
    ["a time of day", "16.40"],
  ])("is found: %s", (_name, heading) => {
    const after = text(lead, other, heading, another, end);
    expect(open(text(lead, `[${heading}]`, end), after)).toBe(`moved ${heading}`);
  });
  test.each([
    ["is a sentence, which anybody may say", "Agreed."],
    ["denies", "Never"],
    ["stands in marks", "“Agreed”"],
  ])("is gone where it %s", (_name, words) => {
    expect(open(text(lead, `[${words}]`, end), text(lead, other, words, another, end))).toBe("gone");
  });
});

group("words that stood twice, each time in a paragraph of its own wording", () => {
  test("are found in theirs, wherever that was moved", () => {
    const one = "The quay will hold. The engineers were asked about it in May.";
    const two = "The quay will hold. The fishing boats were told so by letter.";
    const before = text(lead, one.replace("The quay will hold.", "[The quay will hold.]"), two, end);
    expect(open(before, text(two, other, end, another, one))).toBe("exact The quay will hold.");
  });
  test("are found as a heading, and not inside a sentence", () => {
    const sentence = "Nobody at the board would say how the night boats are to be paid for.";
    const before = text(lead, "[Night boats]", end, sentence);
    expect(open(before, text(sentence, other, "Night boats", another))).toBe("exact Night boats");
    expect(open(before, text(lead, end, sentence))).toBe("gone");
  });
});

group("a paragraph copied to the top of the page", () => {
  const paragraph =
    "The crews have asked for two more hands on each boat since April. The board has offered a new coffee machine. " +
    "The talks go on.";
  const marked = paragraph.replace("two more hands on each boat", "[two more hands on each boat]");
  test("is not where its words are: the original between its old neighbours is", () => {
    const after = text("Update, 14.20", paragraph, other, lead, paragraph, end);
    expect(open(text(lead, marked, end), after)).toBe("exact two more hands on each boat");
  });
  test("is as good as the original where both have other neighbours now", () => {
    const after = text("Update, 14.20", paragraph, other, another, paragraph, "The rain went on.");
    expect(open(text(lead, marked, end), after)).toBe("ambiguous");
  });
});

group("a pull quote right above its own paragraph", () => {
  test("is not taken for a sentence split off from it, though both begin alike", () => {
    const words = "“She was clear,” Pell said.";
    const rest = "“She was clear for months, and nobody asked.”";
    expect(open(text(lead, `[${words}] ${rest}`, end), text(lead, words, `${words} ${rest}`, end))).toBe(
      `exact ${words}`,
    );
  });
});

group("a last word that is taken out", () => {
  test("is not made good by the next paragraph’s first", () => {
    const before = text(lead, "They came “as [guests”.", "Guests of the board may stay the night.]", end);
    const link = before.replace("[", "").replace("]", "").replace("“as guests”", "“[as guests]”");
    expect(open(link, link.replace("[as guests]", "as"))).toBe("gone");
  });
});

const misset = (name: string, words: string): string =>
  `”I come for the heating”, said ${name}, who is 83. ${words} he added.`;

group("a name that is another now, beside marks set the wrong way round", () => {
  test("makes the quote another’s", () => {
    const words = "””They can take the roof as long as the radiator stays,””";
    expect(
      open(
        text(lead, misset("Osman Varga", `[${words}]`), end),
        text(lead, misset("Piet Thorpe", words), end),
      ),
    ).toBe("gone");
  });
});

group("markup left over inside a word", () => {
  test.each([
    ["a tag", "un<em>believ</em>able"],
    ["a tag beside an accent", "unbelie<b>vable</b>"],
    ["a soft hyphen by name", "unbe&shy;lievable"],
  ])("does not part it: %s", (_name, word) => {
    const sentence = "It was an unbelievable night for the crews of the old boats.";
    expect(
      open(text(lead, `[${sentence}]`, end), text(lead, sentence.replace("unbelievable", word), end)),
    ).toMatch(/^exact/u);
  });
  test("does where it breaks the line", () => {
    const sentence = "It was an unbelievable night for the crews of the old boats.";
    const broken = sentence.replace("unbelievable", "unbeliev<br>able");
    expect(open(text(lead, `[${sentence}]`, end), text(lead, broken, end))).toMatch(/^(?:reworded|gone)/u);
  });
});

group("neighbours whose codes are alike", () => {
  // “I” and “said”, and “km” and “version”, have the same ten bits.
  test("do not make a note of the old words the passage", () => {
    const words = "won’t be trading a crew for a rowing boat, he";
    const before = text(lead, "The wind was at 100 km.", `“I [${words}] added.`, end);
    const note = `A version of this article said: “${words}” This has been put right.`;
    expect(open(before, text(lead, "The wind was at 100 km.", end, note))).toBe("gone");
  });
});
