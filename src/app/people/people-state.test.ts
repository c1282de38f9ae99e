import { describe, expect, test } from "vitest";
import { EVERYONE, readPeople, writePeople } from "./people-state.ts";

describe("the address of the people's screen", () => {
  test.each([
    ["", EVERYONE],
    ["?who=ann-lee", { ...EVERYONE, who: "ann-lee" }],
    [
      "?who=a-nurse@clinic&with=ann-lee&order=time",
      { ...EVERYONE, who: "a-nurse@clinic", with: "ann-lee", order: "time" },
    ],
    [
      "?who=ann-lee&order=story&from=2022-02-24&to=2022-03-01",
      { ...EVERYONE, who: "ann-lee", order: "story", from: "2022-02-24", to: "2022-03-01" },
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
    expect(readPeople(search)).toEqual(EVERYONE);
  });
});
