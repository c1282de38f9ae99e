import { expect, test } from "vitest";
import { hrefFrom, paths, rootFrom, routeOf } from "./paths.ts";

test.each([
  ["the front page", "/", { name: "library" }],
  ["an article", "/a/x/", { name: "article", id: "x", view: "text" }],
  ["an article without its slash", "/a/x", { name: "article", id: "x", view: "text" }],
  ["a file name", "/a/x/index.html", { name: "article", id: "x", view: "text" }],
  ["the timeline", "/a/x/timeline/", { name: "article", id: "x", view: "timeline" }],
  ["a quote's page", "/a/x/q/q-we-go/", { name: "quote", id: "x", statement: "q-we-go" }],
  ["a reader's own article", "/own/", { name: "own", view: "text" }],
  ["a view of it", paths.own("quotes"), { name: "own", view: "quotes" }],
  ["people", paths.folder("people"), { name: "people" }],
  ["the add page without its slash", "/add", { name: "add" }],
  ["another script", paths.article("вести"), { name: "article", id: "вести", view: "text" }],
])("reads %s", (_name, path, route) => {
  expect(routeOf(path)).toEqual(route);
});

test.each([
  ["an unknown folder", "/b/x/"],
  ["a broken escape", "/a/%E0%A4%A/"],
  ["an unknown view", "/a/x/graph/"],
  ["a quote without an id", "/a/x/q/"],
  ["a folder below a screen", "/people/x/"],
  ["an own article's quote page", "/own/q/x/"],
])("does not guess a route for %s", (_name, path) => {
  expect(routeOf(path).name).toBe("nowhere");
});

test("hrefs are relative, so that any folder can hold the site", () => {
  expect(hrefFrom("/", "/a/x/")).toBe("./a/x/");
  expect(hrefFrom("/a/x/timeline/", "/a/x/?said=b")).toBe("../../../a/x/?said=b");
  expect(rootFrom("/a/x/")).toBe("../../");
});
