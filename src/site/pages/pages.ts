import type { Reading, Statement } from "../../engine/model.ts";
import type { Library } from "../../library/model.ts";
import { type Built, type PageHead, page } from "./page.ts";
import { newsArticle, quotation } from "./structured.ts";

/** What app/start/render.tsx gives once it is bundled for Node; site may not import the app itself. */
export interface Renderer {
  readonly PAGE_STATE_ID: string;
  readonly paths: {
    readonly article: (id: string, view?: "text" | "quotes" | "timeline") => string;
    readonly quote: (id: string, statement: string) => string;
  };
  readonly rootFrom: (path: string) => string;
  readonly renderPage: (
    path: string,
    libraryFile: string,
    data: { readonly library: Library | null; readonly reading: Reading | null },
  ) => Promise<{ readonly html: string; readonly state: unknown }>;
  readonly renderQuote: (
    reading: Reading,
    statement: Statement,
  ) => Promise<{
    readonly html: string;
    readonly title: string;
    readonly description: string;
    readonly words: string;
    /** Query and fragment with which the article opens at the quote. */
    readonly inArticle: string;
  }>;
  readonly PICTURE: { readonly width: number; readonly height: number };
  readonly drawPicture: (pen: object, reading: Reading, statement: Statement) => void;
  readonly SHELLS: readonly {
    readonly path: string;
    readonly title: string;
    readonly description: string;
    readonly needs: readonly string[];
    readonly withLibrary: boolean;
    readonly asksOthers: boolean;
    readonly listed: boolean;
  }[];
  readonly titleOf: (article: Reading["article"] | null, view?: "text" | "quotes" | "timeline") => string;
}

/** The checked edge: whether a module just bundled from app/start/render.tsx has all that is called here. */
export function isRenderer(module: unknown): module is Renderer {
  const names = [
    "PAGE_STATE_ID",
    "paths",
    "rootFrom",
    "renderPage",
    "renderQuote",
    "SHELLS",
    "titleOf",
    "PICTURE",
    "drawPicture",
  ];
  return typeof module === "object" && module !== null && names.every((name) => name in module);
}

export interface SiteParts {
  readonly built: Built;
  readonly libraryFile: string;
  readonly renderer: Renderer;
}

export interface WrittenPage {
  /** From the output folder. */
  readonly file: string;
  readonly html: string;
  /** Its site path where it stands for itself; null for the lost page and for other views of an article. */
  readonly path: string | null;
}

function written(path: string, html: string, own = true): WrittenPage {
  return { file: `${decodeURI(path).slice(1)}index.html`, html, path: own ? path : null };
}

/** The pages that are no article's: the list of articles, and a shell for every other screen. */
export async function shellPages(site: SiteParts, library: Library): Promise<readonly WrittenPage[]> {
  const { renderer, libraryFile, built } = site;
  const pages: WrittenPage[] = [];
  for (const { path, title, description, needs, withLibrary, asksOthers, listed } of renderer.SHELLS) {
    const data = { library: withLibrary ? library : null, reading: null };
    const { html, state } = await renderer.renderPage(path, libraryFile, data);
    const head: PageHead = {
      title,
      description,
      path,
      language: "en",
      type: "website",
      structured: [],
      picture: null,
    };
    const parts = {
      head,
      body: html,
      state: { id: renderer.PAGE_STATE_ID, value: state },
      toRoot: renderer.rootFrom(path),
      forward: null,
      needs,
      asksOthers,
    };
    pages.push(written(path, page(parts, built), listed));
  }
  return pages;
}

/**
 * What a host sends for an address that is not there (404.html, as most static hosts do). It may be sent for any depth
 * of address, so it alone needs to know the folder that the site is served from.
 */
export function lostPage(site: SiteParts, base: string): WrittenPage {
  const head: PageHead = {
    title: `No such page · ${site.renderer.titleOf(null)}`,
    description: "There is no page at this address.",
    path: "/404.html",
    language: "en",
    type: "website",
    structured: [],
    picture: null,
  };
  const state = { toRoot: base, library: site.libraryFile, queries: [] };
  const value = { id: site.renderer.PAGE_STATE_ID, value: state };
  const body = `<noscript><main class="message"><h1>There is no page at this address</h1><p>It may have been cut short when it was copied, or the page was taken down.</p><p><a href="${base}">See all articles</a></p></main></noscript>`;
  const html = page({ head, body: "", state: value, toRoot: base, forward: null, needs: [] }, site.built);
  return {
    file: "404.html",
    path: null,
    html: html.replace('<div id="root"></div>', `<div id="root"></div>${body}`),
  };
}

/** Site path of a statement's picture: beside its page. */
export function picturePath({ paths }: Renderer, article: string, statement: string): string {
  return `${paths.quote(article, statement)}picture.png`;
}

function pictureOf(
  renderer: Renderer,
  { article }: Reading,
  statement: Statement | undefined,
  words: string,
  pictured: ReadonlySet<string>,
): PageHead["picture"] {
  if (statement === undefined || !pictured.has(statement.id)) return null;
  return { path: picturePath(renderer, article.id, statement.id), words, ...renderer.PICTURE };
}

const VIEWS = ["text", "quotes", "timeline"] as const;
const VIEW_NEEDS = {
  text: [],
  quotes: ["quotes-list", "statement-actions"],
  timeline: ["article-timeline"],
} as const;

/** An article's three presentations and the page of each of its quotes; `pictured`: the statements that have a picture. */
export async function articlePages(
  site: SiteParts,
  reading: Reading,
  pictured: ReadonlySet<string>,
): Promise<readonly WrittenPage[]> {
  const { renderer, built, libraryFile } = site;
  const { article } = reading;
  const whole = (path: string): string => (built.siteUrl === null ? path : built.siteUrl + path.slice(1));
  const articlePath = renderer.paths.article(article.id);
  const pages: WrittenPage[] = [];
  for (const view of VIEWS) {
    const path = renderer.paths.article(article.id, view);
    const { html, state } = await renderer.renderPage(path, libraryFile, { library: null, reading });
    const head: PageHead = {
      title: renderer.titleOf(article, view),
      description: beginningOf(article.text),
      path: view === "text" ? path : articlePath,
      language: article.language,
      type: "article",
      structured: [newsArticle(reading, whole(articlePath))],
      picture: pictureOf(
        renderer,
        reading,
        reading.statements.find(({ id }) => pictured.has(id)),
        article.title,
        pictured,
      ),
    };
    const parts = {
      head,
      body: html,
      state: { id: renderer.PAGE_STATE_ID, value: state },
      toRoot: renderer.rootFrom(path),
      forward: null,
      needs: VIEW_NEEDS[view],
    };
    pages.push(written(path, page(parts, built), view === "text"));
  }
  for (const statement of reading.statements) pages.push(await quotePage(site, reading, statement, pictured));
  return pages;
}

async function quotePage(
  site: SiteParts,
  reading: Reading,
  statement: Statement,
  pictured: ReadonlySet<string>,
): Promise<WrittenPage> {
  const { renderer, built } = site;
  const { article } = reading;
  const path = renderer.paths.quote(article.id, statement.id);
  const articlePath = renderer.paths.article(article.id);
  const whole = (to: string): string => (built.siteUrl === null ? to : built.siteUrl + to.slice(1));
  const { html, title, description, words, inArticle } = await renderer.renderQuote(reading, statement);
  const { attribution } = statement;
  const speaker = reading.people.find((person) => person.id === attribution.speaker) ?? null;
  const addresses = { address: whole(path), articleAddress: whole(articlePath) };
  const head: PageHead = {
    title,
    description,
    path,
    language: article.language,
    type: "article",
    structured: [
      // A paraphrase is nobody's quotation: its page carries the article alone.
      ...(statement.kind === "reported"
        ? []
        : [quotation({ article, statement, words, speaker, ...addresses })]),
      newsArticle(reading, whole(articlePath)),
    ],
    picture: pictureOf(renderer, reading, statement, title, pictured),
  };
  const toRoot = renderer.rootFrom(path);
  const forward = `${toRoot}${articlePath.slice(1)}${inArticle}`;
  return written(path, page({ head, body: html, state: null, toRoot, forward, needs: [] }, built));
}

const DESCRIPTION_CHARACTERS = 200;

/** The beginning of a text, cut between words, for a description. */
function beginningOf(text: string): string {
  const flat = text.replaceAll(/\s+/g, " ").trim();
  if (flat.length <= DESCRIPTION_CHARACTERS) return flat;
  const cut = flat.slice(0, DESCRIPTION_CHARACTERS);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(" "), 1))} …`;
}
