import { expect, test } from "vitest";
import type { LibraryEntry } from "../../library/model.ts";
import { atomFeed, sitemap } from "./feed.ts";

const entry: LibraryEntry = {
  id: "harbour",
  title: "Harbour <opens> & closes",
  titleIs: "given",
  published: "2026-03-14",
  place: null,
  source: null,
  language: "en",
  words: 100,
  statements: 2,
  strip: [],
  speakers: [{ name: "Ada Quill", statements: 2 }],
  file: "data/harbour.json",
};

test("the feed names every article, escaped, under an id that stays", () => {
  const feed = atomFeed(
    {
      articles: [entry, { ...entry, id: "undated", published: null }],
      people: "data/people.json",
      search: "data/search.json",
    },
    (id) => `/a/${id}/`,
  );
  expect(feed).toContain("<title>Harbour &lt;opens&gt; &amp; closes</title>");
  expect(feed).toContain("<id>tag:on-the-record,2026:harbour</id>");
  expect(feed).toContain('<link href="a/harbour/"/>');
  expect(feed).toContain("<updated>2026-03-14T00:00:00Z</updated>");
  expect(feed.match(/<entry>/g)).toHaveLength(2);
});

test("the sitemap holds whole addresses", () => {
  const map = sitemap("https://example.org/r/", ["/", "/a/x/"]);
  expect(map).toContain("<loc>https://example.org/r/</loc>");
  expect(map).toContain("<loc>https://example.org/r/a/x/</loc>");
});
