import { join } from "node:path";
import type { Plugin, ViteDevServer } from "vite";
import { libraryEntry, libraryOf } from "../library/library-entry.ts";
import { appearancesOf } from "../library/people/appearances-of.ts";
import { searchRowOf } from "../library/search/search-row.ts";
import { scriptJson } from "./pages/html.ts";
import type * as SeedsModule from "./seeds/seeds.ts";

const LIBRARY_FILE = "data/library.json";
const PEOPLE_FILE = "data/people.json";
const SEARCH_FILE = "data/search.json";

/** The checked edge: the server hands out modules without their types. */
function isSeedsModule(module: unknown): module is typeof SeedsModule {
  return typeof module === "object" && module !== null && "readSeeds" in module && "inOneLine" in module;
}

/**
 * The development server's share: Readings made from seeds/ when asked for, and made anew when a seed is added, changed
 * or removed, without a restart. A seed that cannot be read is told in the console and in the overlay; the others stay.
 * The engine is loaded through the server, so that a change of the engine shows too.
 */
export function seedsInDevelopment(root: string): Plugin {
  const folder = join(root, "seeds");

  const current = async (
    server: ViteDevServer,
  ): Promise<{ module: typeof SeedsModule; seeds: SeedsModule.Seeds }> => {
    const module: unknown = await server.ssrLoadModule("/src/site/seeds/seeds.ts");
    if (!isSeedsModule(module))
      throw new TypeError("site/seeds/seeds.ts does not export what is called here.");
    return { module, seeds: module.readSeeds(folder) };
  };

  const tell = async (server: ViteDevServer): Promise<void> => {
    const { module, seeds } = await current(server);
    if (seeds.problems.length === 0) return;
    const message = seeds.problems.map(module.inOneLine).join("\n");
    server.config.logger.error(message);
    server.ws.send({ type: "error", err: { message, stack: "" } });
  };

  const answer = async (server: ViteDevServer, path: string): Promise<unknown> => {
    const { readings } = (await current(server)).seeds;
    if (path === `/${LIBRARY_FILE}`) {
      return libraryOf(
        readings.map((reading) => libraryEntry(reading, `data/${reading.article.id}.json`)),
        { people: PEOPLE_FILE, search: SEARCH_FILE },
      );
    }
    if (path === `/${PEOPLE_FILE}`) return readings.flatMap(appearancesOf);
    if (path === `/${SEARCH_FILE}`) return readings.map(searchRowOf);
    return readings.find((reading) => path === `/data/${reading.article.id}.json`);
  };

  return {
    name: "on-the-record:seeds",
    apply: "serve",
    transformIndexHtml: {
      order: "pre",
      handler: (html) =>
        html.replace(
          "<!--state-->",
          `<script type="application/json" id="page-state">${scriptJson({ toRoot: "/", library: LIBRARY_FILE, queries: [] })}</script>`,
        ),
    },
    configureServer(server) {
      const report = (error: unknown): void => server.config.logger.error(String(error));
      server.watcher.add(folder);
      const onChange = (file: string): void => {
        if (!file.startsWith(folder)) return;
        server.ws.send({ type: "full-reload" });
        tell(server).catch(report);
      };
      server.watcher.on("add", onChange).on("change", onChange).on("unlink", onChange);
      server.httpServer?.once("listening", () => void tell(server).catch(report));
      server.middlewares.use((request, response, next) => {
        const path = decodeURI((request.url ?? "").replace(/\?.*$/, ""));
        if (!path.startsWith("/data/")) {
          next();
          return;
        }
        const respond = async (): Promise<void> => {
          const value = await answer(server, path);
          response.statusCode = value === undefined ? 404 : 200;
          response.setHeader("content-type", "application/json");
          response.end(JSON.stringify(value ?? null));
        };
        respond().catch((error: unknown) => {
          report(error);
          response.statusCode = 500;
          response.end();
        });
      });
    },
  };
}
