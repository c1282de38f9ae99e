import { expect, test } from "vitest";
import { MOST_LISTED, listedOf } from "./listed.ts";

const ALL = Array.from({ length: MOST_LISTED + 50 }, (_, at) => ({
  id: `~note-${at}`,
  title: `${at % 2 === 0 ? "Harbour" : "Ferry"} opens, day ${at}`,
}));
const ids = (words: string, chosen = ""): readonly string[] =>
  listedOf(ALL, { words, chosen }).listed.map(({ id }) => id);

test("without words the first ones are listed, and it is told how many more there are", () => {
  expect(listedOf(ALL, { words: " ", chosen: "" })).toEqual({ listed: ALL.slice(0, MOST_LISTED), left: 50 });
});

test("words narrow the list to headlines that have all of them, wherever these stand in it", () => {
  expect(ids("day 349")).toEqual(["~note-349"]);
  expect(ids("FERRY  day 34")).toEqual(
    ["~note-341", "~note-343", "~note-345", "~note-347", "~note-349"].toSorted(),
  );
});

test("the chosen one stays in the list, whatever is written", () => {
  expect(ids("no such headline", "~note-349")).toEqual(["~note-349"]);
  expect(ids("", "~note-349").at(-1)).toBe("~note-349");
});

test("what no headline has lists nothing", () => {
  expect(listedOf(ALL, { words: "no such headline", chosen: "" })).toEqual({ listed: [], left: 0 });
});
