import { expect, test } from "vitest";
import { articleAddress, articleQuery, ownIdIn } from "./address.ts";
import { START } from "./url-state.ts";

test.each([
  ["a bundled article", { id: "x" }, "/a/x/"],
  ["a view of it", { id: "x", view: "quotes" }, "/a/x/quotes/"],
  ["an own article", { id: "~harbour-0a1b2c" }, "/own/?a=~harbour-0a1b2c"],
  [
    "its timeline, filtered, with a fragment",
    {
      id: "~harbour-0a1b2c",
      view: "timeline",
      state: { ...START, filter: { said: ["ada-quill"], kinds: [] } },
      fragment: "#h-1",
    },
    "/own/timeline/?a=~harbour-0a1b2c&said=ada-quill#h-1",
  ],
  ["letters of another script", { id: "~вести-0a1b2c" }, `/own/?a=~${encodeURIComponent("вести")}-0a1b2c`],
] as const)("the address of %s", (_name, shown, address) => {
  expect(articleAddress(shown)).toBe(address);
});

test.each(["~harbour-0a1b2c", "~вести-0a1b2c", "~a&b=c-0a1b2c"])("%s is read back from its query", (id) => {
  expect(ownIdIn(articleQuery(id, { ...START, passage: "1.x" }))).toBe(id);
});

test.each(["", "?a=", "?a=harbour", "?said=~x"])("%j names no own article", (search) => {
  expect(ownIdIn(search)).toBeNull();
});
