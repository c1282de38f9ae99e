import { describe, expect, test } from "vitest";
import { type ArticleLine, EVERY_ARTICLE, type LibraryChoice, linesShown } from "./model.ts";

function line(id: string, more: Partial<ArticleLine>): ArticleLine {
  return {
    id,
    href: "",
    title: id,
    published: null,
    place: null,
    source: null,
    language: "en",
    statements: 0,
    speakers: [],
    strip: [],
    own: false,
    ...more,
  };
}

const LINES = [
  line("harbour", { published: "2026-03-14", place: "PORT ELM", statements: 3 }),
  line("school", { published: "2026-01-02", speakers: [{ name: "Ann Lee", statements: 9 }], statements: 9 }),
  line("notes", { source: "The Example Gazette" }),
];
const ŁÓDŹ = line("mill", { place: "ŁÓDŹ", speakers: [{ name: "José Álvarez", statements: 1 }] });
const shown = (choice: Partial<LibraryChoice>): readonly string[] =>
  linesShown(LINES, { ...EVERY_ARTICLE, ...choice }).map((one) => one.id);

describe("the list of articles", () => {
  test.each([
    ["newest first, the undated last", {}, ["harbour", "school", "notes"]],
    ["oldest first, the undated still last", { order: "oldest" }, ["school", "harbour", "notes"]],
    ["by title", { order: "title" }, ["harbour", "notes", "school"]],
    ["most statements first", { order: "quoted" }, ["school", "harbour", "notes"]],
    ["narrowed by a speaker", { words: "lee" }, ["school"]],
    ["by a place", { words: "elm" }, ["harbour"]],
    ["by a source", { words: "gaz" }, ["notes"]],
    ["all words must fit", { words: "lee elm" }, []],
    ["the middle of a word does not", { words: "arbour" }, []],
    ["from a day on", { from: "2026-03-14" }, ["harbour"]],
    ["up to a day", { to: "2026-01-02" }, ["school"]],
    ["days that nothing lies in", { from: "2027-01-01" }, []],
  ] as const)("%s", (_name, choice, ids) => {
    expect(shown(choice)).toEqual(ids);
  });
});

test.each([
  ["lodz", ["mill"]],
  ["łódź", ["mill"]],
  ["alvarez", ["mill"]],
  ["lodge", []],
])("accents and strokes do not matter: %s", (words, ids) => {
  expect(linesShown([ŁÓDŹ], { ...EVERY_ARTICLE, words }).map((one) => one.id)).toEqual(ids);
});
