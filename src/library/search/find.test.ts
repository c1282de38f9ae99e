import { assert, property, string } from "fast-check";
import { describe, expect, test } from "vitest";
import type { Reading } from "../../engine/model.ts";
import { readPlain } from "../../engine/read-article.ts";
import { identitiesOf } from "../people/decide.ts";
import type { PeopleDecision } from "../people/model.ts";
import { type Everyone, everyoneIn, prepare } from "./everyone.ts";
import { find } from "./find.ts";
import type { SearchQuery, Snippet } from "./model.ts";
import { searchRowOf } from "./search-row.ts";

const HARBOUR = readPlain(
  "Harbour master Ines Ferrão said the quay would reopen on Monday. “The cranes are safe,” she said.\n\n“We lost a whole season,” said Tom Brandt, who runs the ferries. Mr Brandt blamed Ferrão for the delay.",
  { id: "harbour" },
);
const SCHOOL = readPlain(
  "Head teacher Ada Moss said the school would close early. “The roof is not safe,” she told parents.",
  { id: "school" },
);
function libraryOf(readings: readonly Reading[], decisions: readonly PeopleDecision[] = []): Everyone {
  return everyoneIn(
    readings.map((reading) => prepare(searchRowOf(reading))),
    identitiesOf(decisions),
  );
}
const LIBRARY = libraryOf([HARBOUR, SCHOOL]);

const ask = (words: string, more: Partial<SearchQuery> = {}) =>
  find(LIBRARY, { words, said: [], about: [], ...more });
const plain = (snippet: Snippet): string => snippet.map((piece) => piece.text).join("");
const hits = (snippet: Snippet): readonly string[] =>
  snippet.filter((piece) => piece.hit).map((piece) => piece.text);

describe("what is found", () => {
  test.each([
    ["a word of two articles", "safe", ["harbour", "school"]],
    ["the beginning of a word", "cra", ["harbour"]],
    ["every word must be there", "safe roof", ["school"]],
    ["accents and case do not matter", "ferrao", ["harbour"]],
    ["nor does how a mark is set", '"a whole season"', ["harbour"]],
    ["a phrase still being typed", '"whole sea', ["harbour"]],
  ])("%s", (_name, words, articles) => {
    expect(
      ask(words)
        .articles.map((hit) => hit.article)
        .toSorted(),
    ).toEqual(articles);
  });

  test.each([
    ["the middle of a word", "ranes"],
    ["the words of a phrase in another order", '"season whole"'],
    ["two words of two articles", "cranes roof"],
    ["nothing typed", "  "],
    ["marks alone", "…!?"],
  ])("not found: %s", (_name, words) => {
    expect(ask(words).totals).toEqual({ articles: 0, quotes: 0, people: 0 });
  });

  test("a statement is found by its words and by its speaker's name together", () => {
    const { quotes } = ask("cranes ines");
    expect(quotes.map((hit) => plain(hit.snippet))).toEqual(["“The cranes are safe,”"]);
    expect(quotes[0]?.speaker?.name).toBe("Ines Ferrão");
  });

  test("a person is found by the name, with what they said", () => {
    const [person] = ask("brandt").people;
    expect(person?.key).toBe("tom-brandt");
    expect(person?.articles).toBe(1);
    expect(person?.statements).toBeGreaterThan(0);
  });

  test("what was looked for is marked in the article's own words", () => {
    const [hit] = ask("ferrao").articles;
    expect(hits(hit?.snippet ?? [])[0]).toBe("Ferrão");
  });
});

describe("facets", () => {
  test("said by leaves that person's statements, and counts what others would leave", () => {
    const all = ask("safe");
    expect(all.said.map(({ key, count }) => [key, count])).toEqual([
      ["ada-moss", 1],
      ["ines-ferrao", 1],
    ]);
    const hers = ask("safe", { said: ["ada-moss"] });
    expect(hers.quotes.map((hit) => hit.article)).toEqual(["school"]);
    expect(hers.articles.map((hit) => hit.article)).toEqual(["school"]);
    expect(hers.said.map(({ key, count }) => [key, count])).toEqual([
      ["ada-moss", 1],
      ["ines-ferrao", 1],
    ]);
  });

  test("said by works without words", () => {
    expect(ask("", { said: ["tom-brandt"] }).quotes.length).toBeGreaterThan(0);
  });

  test("somebody who says nothing leaves nothing", () => {
    expect(ask("safe", { said: ["nobody-here"] }).totals.quotes).toBe(0);
  });
});

test("any words get an answer, whose snippets are the articles' own words", () => {
  assert(
    property(string({ maxLength: 60, unit: "grapheme" }), (words) => {
      for (const hit of ask(words).articles) {
        const text = hit.article === "harbour" ? HARBOUR.article.text : SCHOOL.article.text;
        expect(text).toContain(plain(hit.snippet).replaceAll(/^… | …$/g, ""));
      }
    }),
  );
});

describe("whom a statement is about", () => {
  const VISIT = readPlain(
    "The mayor, Ann Lee, came to Harn with the clerk, Tom Park. “We are glad that Bo Dun came,” said Ann Lee.\n\nThe judge, Bo Dun, said Tom Park was late. Ann Lee called it “a waste”, said Park. She called Bo Dun’s plan “mad”.",
    { id: "visit" },
  );
  const about = (who: string): readonly string[] =>
    find(libraryOf([VISIT]), { words: "", said: [], about: [who] }).quotes.map((hit) =>
      hit.quote.replace(/-[^-]+$/u, ""),
    );

  test("is whoever its own words name, in marks too", () => {
    expect(about("bo-dun")).toContain("q-we-are-glad-that-bo-dun-came");
    expect(about("tom-park")).toContain("q-tom-park-was-late");
  });

  test("is not whoever stands beside them, but for a few words that name nobody", () => {
    expect(about("tom-park")).not.toContain("q-we-are-glad-that-bo-dun-came");
    expect(about("bo-dun")).toContain("q-mad");
  });
});

describe("two people of two articles whom the reader brought together", () => {
  const PIER = readPlain("“The pier is shut,” said Ann Lee, the mayor. The clerk, Tom Park, came.", {
    id: "pier",
  });
  const SHOP = readPlain(
    "“The shop stays,” said Ann Marsh, the owner.\n\nTom Park said that Ann Marsh had paid.",
    { id: "shop" },
  );
  const TOGETHER: PeopleDecision = {
    id: "1",
    made: "2026-01-01T00:00:00Z",
    what: "same",
    keys: ["ann-lee", "ann-marsh"],
  };
  const look = (words: string, decisions: readonly PeopleDecision[], more: Partial<SearchQuery> = {}) =>
    find(libraryOf([SHOP, PIER], decisions), { words, said: [], about: [], ...more });

  test.each(["lee", "marsh", "ann"])("are one hit under the kept name, with all they said: %s", (words) => {
    const { people } = look(words, [TOGETHER]);
    expect(people.map((hit) => Object.assign({}, hit, { name: plain(hit.name) }))).toEqual([
      {
        key: "ann-lee",
        name: "Ann Lee",
        role: "mayor",
        also: ["Ann Marsh"],
        articles: 2,
        statements: 2,
      },
    ]);
  });

  test("are two before, and two again when it is undone", () => {
    expect(look("ann", []).people.map((hit) => [hit.key, hit.statements])).toEqual([
      ["ann-marsh", 1],
      ["ann-lee", 1],
    ]);
  });

  test.each(["ann-lee", "ann-marsh"])("are one in “said by”, and either key chooses them: %s", (key) => {
    const found = look("", [TOGETHER], { said: [key] });
    expect(found.quotes.map((hit) => [hit.article, hit.speaker])).toEqual([
      ["shop", { key: "ann-lee", name: "Ann Lee" }],
      ["pier", { key: "ann-lee", name: "Ann Lee" }],
    ]);
    expect(found.said.find((facet) => facet.key === "ann-lee")).toEqual({
      key: "ann-lee",
      keys: ["ann-lee", "ann-marsh"],
      name: "Ann Lee",
      count: 2,
    });
  });

  test("are one in “about”", () => {
    const found = look("", [TOGETHER], { about: ["ann-lee"] });
    expect(found.quotes.map((hit) => hit.article)).toEqual(["shop"]);
    expect(found.about.map(({ key, name }) => [key, name])).toEqual([["ann-lee", "Ann Lee"]]);
  });

  test("are found by the kept name in what an article gives to the other", () => {
    expect(look("lee stays", [TOGETHER]).quotes.map((hit) => hit.article)).toEqual(["shop"]);
    expect(look("lee stays", []).totals).toEqual({ articles: 0, quotes: 0, people: 0 });
  });

  test("a name of one and the next name are no phrase", () => {
    expect(look('"lee ann"', [TOGETHER]).people).toEqual([]);
  });

  test("an article that has neither word nor statement is not found for the kept name", () => {
    expect(look("lee paid", [TOGETHER]).articles).toEqual([]);
  });

  test("whom the reader took apart in one article is another there", () => {
    const apart = {
      id: "2",
      made: "2026-01-02T00:00:00Z",
      what: "apart",
      key: "tom-park",
      article: "shop",
    } as const;
    expect(look("tom park", [apart]).people.map((hit) => [hit.key, hit.statements])).toEqual([
      ["tom-park@shop", 1],
      ["tom-park", 0],
    ]);
    expect(look("", [apart], { said: ["tom-park"] }).quotes).toEqual([]);
  });
});
