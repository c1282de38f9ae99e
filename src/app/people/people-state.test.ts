import { describe, expect, test } from "vitest";
import { readPeople, writePeople } from "./people-state.ts";

describe("the address of the people's screen", () => {
  test.each([
    ["", { who: null, with: null, order: "articles" }],
    ["?who=ann-lee", { who: "ann-lee", with: null, order: "articles" }],
    [
      "?who=a-nurse@clinic&with=ann-lee&order=time",
      { who: "a-nurse@clinic", with: "ann-lee", order: "time" },
    ],
  ])("%s", (search, state) => {
    const read = readPeople(search);
    expect(read).toEqual(state);
    expect(writePeople(read)).toBe(search);
  });

  test.each([
    ["somebody beside nobody is nobody", "?with=ann-lee"],
    ["an empty key is none", "?who="],
    ["an order that there is not", "?order=size"],
  ])("%s", (_name, search) => {
    expect(readPeople(search)).toEqual({ who: null, with: null, order: "articles" });
  });
});
