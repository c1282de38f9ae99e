import { createHash } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { libraryEntry, libraryOf } from "../library/library-entry.ts";
import { appearancesOf } from "../library/people/appearances-of.ts";
import { bundleBoot, bundleClient, bundleRenderer, bundleWorker } from "./bundles.ts";
import { searchRowOf } from "../library/search/search-row.ts";
import { atomFeed, sitemap } from "./pages/feed.ts";
import { drawIcons } from "./pages/icons.ts";
import { articlePages, isRenderer, lostPage, picturePath, shellPages } from "./pages/pages.ts";
import { pictures } from "./pages/pictures.ts";
import { inOneLine, readSeeds } from "./seeds/seeds.ts";
import { fallbackPage } from "./pages/fallback-page.ts";
import { webManifest } from "./pages/web-manifest.ts";
import { writeWorker } from "./write-worker.ts";

/** The build: seeds in, a folder of static files out. One visible list of steps. */
async function build(root: string): Promise<void> {
  const out = join(root, "dist");
  const cache = join(root, "node_modules/.cache/on-the-record");

  const { readings, problems } = readSeeds(join(root, "seeds"));

  const client = await bundleClient(root, out);
  const boot = await bundleBoot(root);
  const rendererFile = await bundleRenderer(root, join(cache, "renderer"));
  const renderer: unknown = await import(pathToFileURL(rendererFile).href);
  if (!isRenderer(renderer))
    throw new TypeError("app/start/render.tsx does not export what the build calls.");

  const write = (path: string, content: string | Buffer): void => {
    const file = join(out, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  };
  const writeData = (name: string, value: unknown): string => {
    const json = JSON.stringify(value);
    const hash = createHash("sha256").update(json).digest("base64url").slice(0, HASH_CHARACTERS);
    const path = `data/${name}.${hash}.json`;
    write(path, json);
    return path;
  };

  const entries = readings.map((reading) => {
    const file = writeData(reading.article.id, reading);
    return libraryEntry(reading, file);
  });
  const library = libraryOf(entries, {
    people: writeData("people", readings.flatMap(appearancesOf)),
    search: writeData("search", readings.map(searchRowOf)),
  });
  const libraryFile = writeData("library", library);

  const built = { ...client, boot, siteUrl: siteUrl(process.env["SITE_URL"]) };
  const site = { built, libraryFile, renderer };
  const written = [...(await shellPages(site, library)), lostPage(site, basePath(process.env["BASE_PATH"]))];
  const draw = pictures(root, renderer);
  for (const reading of readings) {
    // Pictures first: a page names its picture only where there is one.
    const pictured = new Set<string>();
    for (const statement of reading.statements) {
      const path = picturePath(renderer, reading.article.id, statement.id);
      const picture = draw(reading, statement);
      if ("png" in picture) {
        write(decodeURI(path), picture.png);
        pictured.add(statement.id);
      } else console.warn(notDrawn(reading.article.id, statement.id, picture.missing));
    }
    written.push(...(await articlePages(site, reading, pictured)));
  }
  for (const { file, html } of written) write(file, html);

  write("feed.xml", atomFeed(library, renderer.paths.article));
  if (built.siteUrl !== null) {
    const own = written.map((page) => page.path).filter((path) => path !== null);
    write("sitemap.xml", sitemap(built.siteUrl, own));
  }

  for (const { path, png } of await drawIcons(root)) write(path, png);
  write("manifest.webmanifest", JSON.stringify(webManifest(renderer.titleOf(null))));

  // Last, for it lists what is there.
  const gone = process.env["OFFLINE"] === "off";
  const program = await bundleWorker(root, { gone });
  if (gone) write("sw.js", program);
  else
    writeWorker(out, {
      program,
      fallback: fallbackPage(site, client.stylesheet),
      newestFirst: library.articles,
    });

  console.log(`${readings.length} articles, ${written.length} pages in dist/`);
  if (built.siteUrl === null) {
    console.log(
      "Canonical links and pictures for previews have relative addresses, which many that show previews do not follow, and og:url is left out: set SITE_URL=https://… for a site on the web.",
    );
  }
  if (problems.length > 0) {
    console.error(`\n${problems.map(inOneLine).join("\n")}\n`);
    console.error("Everything else was built.");
    process.exitCode = 1;
  }
}

/** How many signs a warning shows. */
const SHOWN_SIGNS = 10;

function notDrawn(article: string, statement: string, missing: readonly string[]): string {
  const signs = missing.slice(0, SHOWN_SIGNS).join(" ");
  return `${article}: no picture for ${statement}, since no font here has ${signs}. Install one that does (fonts-noto-core, fonts-noto-cjk or fonts-noto-color-emoji, say) and build again.`;
}

/** Of a content hash in a file name: 60 bits, far past chance in one site. */
const HASH_CHARACTERS = 10;

/** The public address, for canonical links and previews; with a slash at its end. */
function siteUrl(given: string | undefined): string | null {
  if (given === undefined || given === "") return null;
  if (!URL.canParse(given) || !/^https?:/.test(given)) {
    throw new Error(`SITE_URL is “${given}”; give a whole address such as https://example.org/reader/.`);
  }
  return given.endsWith("/") ? given : `${given}/`;
}

/** The folder of the host that the site will be served from; only the page for lost addresses needs to know. */
function basePath(given: string | undefined): string {
  if (given === undefined || given === "") return "/";
  if (!given.startsWith("/")) {
    throw new Error(`BASE_PATH is “${given}”; give a path that begins with a slash, such as /reader/.`);
  }
  return given.endsWith("/") ? given : `${given}/`;
}

await build(join(dirname(fileURLToPath(import.meta.url)), "../.."));
