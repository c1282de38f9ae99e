import { describe, expect, test } from "vitest";
import { type BuiltFile, isKeepable, keptFiles } from "./kept-files.ts";

const file = (path: string, content = path): BuiltFile => ({ path, content: Buffer.from(content) });
const article = (id: string) => ({ id, file: `data/${id}.hash.json` });
const filesOf = (id: string): readonly BuiltFile[] =>
  [
    `data/${id}.hash.json`,
    `a/${id}/index.html`,
    `a/${id}/quotes/index.html`,
    `a/${id}/timeline/index.html`,
  ].map((path) => file(path, "0123456789"));
const revisionOf = (path: string, content: string) => keptFiles([file(path, content)], []).files[0];
const urls = (kept: ReturnType<typeof keptFiles>): readonly string[] => kept.files.map(({ url }) => url);

test.each([
  "index.html",
  "add/index.html",
  "a/harbour/index.html",
  "a/harbour/quotes/index.html",
  "assets/main-1a2b.js",
  "assets/main-1a2b.css",
  "data/library.1a2b.json",
  "fonts/text.woff2",
  "manifest.webmanifest",
])("keeps %s", (path) => {
  expect(isKeepable(path)).toBe(true);
});

test.each([
  ["the worker itself", "sw.js"],
  ["the host's settings", "_headers"],
  ["the host's page for lost addresses", "404.html"],
  ["a quote's own page", "a/harbour/q/we-will-go/index.html"],
  ["a quote's picture", "a/harbour/q/we-will-go/picture.png"],
  ["the feed", "feed.xml"],
  ["the list for search engines", "sitemap.xml"],
  ["an icon of the system's", "icons/icon-192.png"],
  ["a licence", "fonts/LICENSE.txt"],
])("does not keep %s", (_name, path) => {
  expect(isKeepable(path)).toBe(false);
});

describe("a revision", () => {
  test("changes with the content of a page, and so does its integrity", () => {
    const before = revisionOf("index.html", "one");
    const after = revisionOf("index.html", "two");
    expect(before?.revision).not.toBe(after?.revision);
    expect(before?.integrity).not.toBe(after?.integrity);
    expect(revisionOf("index.html", "one")).toEqual(before);
  });

  test("is the name itself where the name follows from the content", () => {
    expect(revisionOf("assets/main-1a2b.js", "one")).toMatchObject({ revision: null });
    expect(revisionOf("assets/main-1a2b.js", "one")?.integrity).toBe(
      "sha256-dpLDrTVAu4A8Ags67mbNiIcSMjTqDG5xQ8Ct1z/0Me0=",
    );
  });
});

test("addresses are those that a page is asked for by, whatever letters they have", () => {
  const kept = keptFiles(
    [file("index.html"), file("add/index.html"), file("a/é ü/index.html")],
    [article("é ü")],
  );
  expect(urls(kept)).toEqual(["./", "add/"]);
  const withData = keptFiles([...filesOf("é ü")], [article("é ü")]);
  expect(urls(withData)).toContain("a/%C3%A9%20%C3%BC/quotes/");
});

describe("when there is not room for everything", () => {
  const files = [file("index.html"), ...["c", "b", "a"].flatMap(filesOf)];
  const newestFirst = ["c", "b", "a"].map(article);

  test("all is kept as long as it fits, to the byte", () => {
    const kept = keptFiles(files, newestFirst, 120);
    expect(kept.files).toHaveLength(13);
    expect(kept.articles).toEqual({ kept: 3, all: 3 });
    expect(kept.bytes).toBe(120 + "index.html".length);
  });

  test("later views give way first", () => {
    const kept = keptFiles(files, newestFirst, 119);
    expect(urls(kept)).not.toContain("a/a/timeline/");
    expect(urls(kept)).toContain("a/b/timeline/");
    expect(kept.articles).toEqual({ kept: 3, all: 3 });
  });

  test("every article's data comes before any page", () => {
    const kept = keptFiles(files, newestFirst, 35);
    expect(urls(kept)).toEqual(["./", "data/c.hash.json", "data/b.hash.json", "data/a.hash.json"]);
  });

  test("the oldest articles are left out, and that is counted", () => {
    const kept = keptFiles(files, newestFirst, 29);
    expect(urls(kept)).toEqual(["./", "data/c.hash.json", "data/b.hash.json"]);
    expect(kept.articles).toEqual({ kept: 2, all: 3 });
  });

  test("the program is kept whole even so", () => {
    expect(urls(keptFiles(files, newestFirst, 0))).toEqual(["./"]);
  });
});
