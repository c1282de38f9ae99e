import { assert, property, string } from "fast-check";
import { expect, test } from "vitest";
import { UNKNOWN } from "../../reader/choice.ts";
import { reading } from "../../reader/sample-reading.ts";
import { START, readState, writeState } from "./url-state.ts";

test("the address gives back the view it was written for", () => {
  const state = {
    filter: { said: ["ada-quill", UNKNOWN], kinds: ["direct", "reported"] },
    order: "date",
    from: "2022-02-24",
    to: "2022-03-01",
    quote: "q-open",
    passage: "1.words-%C3%A9.AA",
  } as const;
  expect(writeState(state)).toBe(
    "?said=ada-quill,~unknown&kind=direct,reported&order=date&from=2022-02-24&to=2022-03-01&quote=q-open&p=1.words-%C3%A9.AA",
  );
  expect(readState(writeState(state), reading)).toEqual({ state, problems: [] });
});

test("the start has no query", () => {
  expect(writeState(START)).toBe("");
  expect(readState("", reading)).toEqual({ state: START, problems: [] });
});

test("a filter does not depend on the order of its choosing", () => {
  const one = readState("?said=tom-burr,ada-quill&kind=reported,direct", reading).state;
  const other = readState("?kind=direct,reported&said=ada-quill,tom-burr,ada-quill", reading).state;
  expect(writeState(one)).toBe(writeState(other));
});

test.each([
  ["an unknown person", "?said=nobody", /person whom the article does not know \(“nobody”\)/],
  ["an unknown kind", "?kind=song", /kind of statement that there is not/],
  ["an unknown order", "?order=size", /order that there is not/],
  ["markup", "?said=<script>alert(1)</script>", /does not know/],
])("says what is wrong with %s, and shows the rest", (_name, search, message) => {
  const { state, problems } = readState(`${search}&p=x`, reading);
  expect(problems).toHaveLength(1);
  expect(problems[0]).toMatch(message);
  expect(state).toEqual({ ...START, passage: "x" });
});

test("a statement that is not here is told, with what to do, unless the address carries its words", () => {
  const { state, problems } = readState("?quote=q-gone", reading);
  expect(state).toEqual(START);
  expect(problems).toEqual([
    expect.stringMatching(
      /^This address asks for a statement that the article does not hold.*copy a link from the statement itself\.$/,
    ),
  ]);
  expect(readState("?quote=q-gone&p=1.words", reading)).toEqual({
    state: { ...START, passage: "1.words" },
    problems: [],
  });
});

test("no address throws, and problems stay short", () => {
  assert(
    property(string({ unit: "binary", maxLength: 2000 }), (text) => {
      for (const search of [text, `?said=${text}`, `?p=${text}`, `?quote=${text}&order=${text}`]) {
        for (const problem of readState(search, reading).problems) expect(problem.length).toBeLessThan(200);
      }
    }),
  );
});
