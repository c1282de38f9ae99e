import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ARTICLE, DIST, QUOTES, TIMELINE, paragraphs, reading, textAt } from "./support/article.ts";
import { expect, test } from "./support/journey.ts";

/** A file of the build as text; its tags are read plainly, as crawlers read them. */
function html(path: string): string {
  return readFileSync(join(DIST, path, "index.html"), "utf8");
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&amp;": "&",
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&#39;": "'",
  "&#x27;": "'",
};
const plain = (text: string): string => text.replaceAll(/&[#\w]+;/g, (entity) => ENTITIES[entity] ?? entity);

function meta(page: string, key: string): string | null {
  const found = new RegExp(`<meta (?:name|property|http-equiv)="${key}" content="([^"]*)">`).exec(page);
  return found?.[1] === undefined ? null : plain(found[1]);
}

function title(page: string): string {
  return plain(/<title>([^<]*)<\/title>/.exec(page)?.[1] ?? "");
}

interface Structured {
  readonly "@type": string;
  readonly [key: string]: unknown;
}

function isStructured(value: unknown): value is Structured {
  return typeof value === "object" && value !== null && "@type" in value;
}

function structured(page: string): readonly Structured[] {
  const scripts = page.matchAll(/<script type="application\/ld\+json">([^<]*)<\/script>/g);
  return [...scripts].map(([, json]) => JSON.parse(json ?? "")).filter(isStructured);
}

const ARTICLE_PAGES = [ARTICLE, QUOTES, TIMELINE] as const;

test.describe("Given the built folder", () => {
  for (const path of [...ARTICLE_PAGES, ""]) {
    test(`when ${path || "the front page"} is read from disk, then it tells what it is and keeps its policy`, () => {
      const page = html(path);
      expect(title(page).length).toBeGreaterThan(5);
      expect(meta(page, "description")?.length).toBeGreaterThan(40);
      expect(meta(page, "og:title")).toBe(title(page));
      expect(meta(page, "og:description")).toBe(meta(page, "description"));
      expect(page).toMatch(/<link rel="canonical" href="[^"]+">/);
      const policy = meta(page, "Content-Security-Policy") ?? "";
      expect(policy).toContain("default-src 'none'");
      expect(policy).toContain("require-trusted-types-for 'script'");
      expect(policy).not.toMatch(/unsafe|\*|https?:/);
      expect(page).not.toMatch(/ style="| on[a-z]+="/);
      expect(page).toMatch(/<html lang="en"/);
      // Everything in reach of the page, whatever folder it is served from.
      expect(page).not.toMatch(/(?:href|src)="\/(?!\/)/);
    });
  }

  for (const path of [ARTICLE, QUOTES, TIMELINE]) {
    test(`when the page at ${path} names scripts, then each is there, with all that reads a link`, () => {
      const page = html(path);
      const ahead = /<html [^>]*data-links="([^"]+)"/.exec(page)?.[1]?.split(" ") ?? [];
      expect(ahead.some((file) => /passage-room/.test(file))).toBe(true);
      const named = Array.from(
        page.matchAll(/<(?:link rel="modulepreload" href|script type="module" src)="([^"]+)"/g),
      );
      const files = [...ahead, ...named.map(([, file = ""]) => file)];
      expect(files.filter((file) => !existsSync(join(DIST, path, file)))).toEqual([]);
    });
  }

  test("when the article's page is read, then a NewsArticle says when and where it was published", () => {
    for (const path of ARTICLE_PAGES) {
      const news = structured(html(path)).find((one) => one["@type"] === "NewsArticle");
      expect(news).toMatchObject({
        "@context": "https://schema.org",
        datePublished: "2022-03-01",
        dateline: "LASK, Poland",
        inLanguage: "en",
        headline: reading.article.title,
      });
    }
  });

  test("when the article's pages are read, then their canonical address is the text's", () => {
    for (const path of [QUOTES, TIMELINE]) {
      const canonical = /<link rel="canonical" href="([^"]+)">/.exec(html(path))?.[1] ?? "";
      expect(new URL(canonical, `http://host/${path}`).pathname).toBe(`/${ARTICLE}`);
    }
  });

  test("when the article's page is read without its tags, then the text is complete and in order", () => {
    const words = plain(
      html(ARTICLE)
        .replaceAll(/<(script|style)[^>]*>[^]*?<\/\1>/g, "")
        .replaceAll(/<[^>]*>/g, ""),
    );
    let from = 0;
    for (const paragraph of paragraphs) {
      const at = words.indexOf(paragraph, from);
      expect(at, paragraph).toBeGreaterThanOrEqual(from);
      from = at;
    }
  });

  for (const statement of reading.statements) {
    const words = statement.said.map(textAt).join(" … ");
    test(`when the page of “${words.slice(0, 40)}” is read, then it says who said it, and how`, () => {
      const path = `${ARTICLE}q/${statement.id}/`;
      expect(existsSync(join(DIST, path, "index.html"))).toBe(true);
      const page = html(path);
      const { speaker } = statement.attribution;
      const name = reading.people.find((person) => person.id === speaker)?.name ?? "Unknown speaker";
      expect(title(page)).toMatch(new RegExp(`^${name}: `, "i"));
      const quotes = structured(page).filter((one) => one["@type"] === "Quotation");
      expect(structured(page).some((one) => one["@type"] === "NewsArticle")).toBe(true);
      if (statement.kind === "reported") {
        // A paraphrase is nobody's quotation, and stands in no marks.
        expect(title(page)).not.toMatch(/: “/);
        expect(quotes).toEqual([]);
      } else {
        expect(title(page)).toMatch(/: “/);
        expect(quotes).toHaveLength(1);
        expect(quotes[0]).toMatchObject({ text: words.replaceAll(/\s+/g, " "), creator: { name } });
      }
      // Cut or not, every mark that opens is closed.
      const marks = (sign: string): number => title(page).split(sign).length;
      expect(marks("“")).toBe(marks("”"));
      const description = meta(page, "og:description") ?? "";
      expect(description).toContain(`. ${name.charAt(0).toUpperCase()}${name.slice(1)}`);
      const role = reading.people.find((person) => person.id === speaker)?.role ?? null;
      expect(description).toContain(role ?? "");
      expect(description).toContain("1 March 2022");
      expect(description).not.toMatch(/“[^”]*“/);
      const canonical = /<link rel="canonical" href="([^"]+)">/.exec(page)?.[1] ?? "";
      expect(new URL(canonical, `http://host/${path}`).pathname).toBe(`/${path}`);
      expect(meta(page, "og:title")).toBe(title(page));
    });
  }
});
