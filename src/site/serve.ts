import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { type Plugin, preview } from "vite";

const ROOT = join(fileURLToPath(new URL(".", import.meta.url)), "../..");
const DIST = join(ROOT, "dist");
const FIRST_PORT = 4173;

/** Answers an address that is not there with the site's own page, as static hosts do with a 404.html. */
const lostPages: Plugin = {
  name: "on-the-record:lost-pages",
  configurePreviewServer: (server) => () => {
    server.middlewares.use((_request, response) => {
      response.statusCode = 404;
      response.setHeader("content-type", "text/html; charset=utf-8");
      response.end(readFileSync(join(DIST, "404.html")));
    });
  },
};

/** Serves dist/ on this machine only and prints where the reader is. `--port N`; else the first free one from 4173. */
async function serve(): Promise<void> {
  const { values } = parseArgs({ options: { port: { type: "string" } } });
  const port = Number(values.port ?? FIRST_PORT);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    throw new RangeError(`--port ${values.port}: give a whole number from 1 to 65535`);
  }
  if (!existsSync(join(DIST, "index.html"))) {
    throw new Error(
      "There is no dist/ to serve. Run `npm run build` first, or `npm start`, which does both.",
    );
  }
  const server = await preview({
    root: ROOT,
    configFile: false,
    appType: "mpa",
    logLevel: "warn",
    plugins: [lostPages],
    preview: { port, strictPort: values.port !== undefined, host: "127.0.0.1" },
  });
  const site = server.resolvedUrls?.local[0] ?? `http://127.0.0.1:${port}/`;
  const articles = existsSync(join(DIST, "a")) ? readdirSync(join(DIST, "a")).toSorted() : [];
  const [only] = articles;
  console.log(`\nOn the Record is at ${site}`);
  if (only !== undefined) {
    console.log(`The bundled article is at ${new URL(`a/${encodeURIComponent(only)}/`, site).href}`);
  }
  console.log("Stop it with Ctrl+C.\n");
}

await serve();
