import { describe, expect, test } from "vitest";
import { SMALL_READING } from "../fixtures/small-reading.ts";
import { SECTION_SIZE, planArticle } from "./plan-article.ts";

const { text } = SMALL_READING.article;
const paragraphs = planArticle(SMALL_READING).flat();

function marked(paragraph: number): readonly string[] {
  return (paragraphs[paragraph]?.marks ?? []).map((mark) => text.slice(mark.from, mark.to));
}

function labels(paragraph: number): readonly string[] {
  return (paragraphs[paragraph]?.marks ?? []).map(({ of: { label } }) =>
    label ? `${label.name ?? "–"}/${label.note ?? "–"}` : "none",
  );
}

describe("what is marked", () => {
  test.each([
    [
      "words in marks with their marks, reported words as they are",
      0,
      ["The old paper mill at Harrow Bend will reopen in spring", "“a promise kept”"],
    ],
    [
      "an interrupted quote in its pieces, without the reporter's words",
      1,
      [
        "“We have waited eleven years for this. Nobody here has forgotten the floods,”",
        "“And nobody,”",
        "“will be left out.”",
      ],
    ],
    ["nothing in marks that nobody said", 4, []],
  ])("%s", (_, paragraph, expected) => {
    expect(marked(paragraph)).toEqual(expected);
  });
});

describe("what the margin says", () => {
  test.each([
    ["reported speech has a word for it; the same speaker is named once", 0, ["Ines Okafor/reported", "–/–"]],
    ["the second piece of a quote has no label of its own", 1, ["Ines Okafor/–", "–/–", "none"]],
    ["a new paragraph names its speaker", 2, ["Tom Brandt/reported"]],
    ["unknown stays unknown", 3, ["Unknown speaker/–"]],
  ])("%s", (_, paragraph, expected) => {
    expect(labels(paragraph)).toEqual(expected);
  });

  test("every link says who and what, also where nothing is seen", () => {
    const spoken = paragraphs.flatMap((plan) => plan.marks.flatMap((mark) => mark.of.label?.spoken ?? []));
    expect(spoken).toHaveLength(SMALL_READING.statements.length);
    expect(spoken[1]).toBe("Ines Okafor, quoted words: open card");
  });
});

/** Of the first paragraph, whose second statement has this rule. */
function labelsUnder(rule: string): readonly string[] {
  const statements = SMALL_READING.statements.map((one, at) =>
    at === 1 ? Object.assign({}, one, { rule }) : one,
  );
  const [first] = planArticle({ ...SMALL_READING, statements }).flat();
  return (first?.marks ?? []).map(({ of: { label } }) => `${label?.name ?? "–"}/${label?.note ?? "–"}`);
}

describe("what a human corrected", () => {
  test.each([
    ["the reader", "reader", ["Ines Okafor/reported", "Ines Okafor/corrected by you"]],
    ["the editor", "editor", ["Ines Okafor/reported", "Ines Okafor/corrected by the editor"]],
    ["nobody", "readers-digest", ["Ines Okafor/reported", "–/–"]],
  ])("says by whom, and whose words they are: %s", (_name, rule, expected) => {
    expect(labelsUnder(rule)).toEqual(expected);
  });

  test("is heard too", () => {
    const statements = SMALL_READING.statements.map((one) => Object.assign({}, one, { rule: "reader" }));
    const spoken = planArticle({ ...SMALL_READING, statements })
      .flat()
      .flatMap((plan) => plan.marks.flatMap((mark) => mark.of.label?.spoken ?? []));
    expect(spoken[1]).toBe("Ines Okafor, quoted words, corrected by you: open card");
  });
});

test("a long article is cut into sections that keep every paragraph in order", () => {
  const many = Array.from({ length: SECTION_SIZE * 2 + 1 }, () => SMALL_READING.article.paragraphs).flat();
  const long = { ...SMALL_READING, article: { ...SMALL_READING.article, paragraphs: many } };
  const sections = planArticle(long);
  expect(sections.length).toBe(Math.ceil(many.length / SECTION_SIZE));
  expect(sections.flat()).toHaveLength(many.length);
});
