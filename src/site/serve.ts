import { existsSync, readFileSync, readdirSync } from "node:fs";
import { type Server, createServer } from "node:http";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import sirv from "sirv";

const DIST = join(fileURLToPath(new URL(".", import.meta.url)), "../../dist");
const HOST = "127.0.0.1";
const FIRST_PORT = 4173;
/** How many ports are tried, one after the other, before giving up. */
const TRIES = 20;

/** Listens on the port, or on the next free one when it was not asked for by name. Gives the port. */
async function listen(server: Server, port: number, tries: number): Promise<number> {
  try {
    await new Promise<void>((resolve, reject) => {
      server.once("error", reject);
      server.listen(port, HOST, () => {
        server.off("error", reject);
        resolve();
      });
    });
    return port;
  } catch (error) {
    const taken = error instanceof Error && "code" in error && error.code === "EADDRINUSE";
    if (taken && tries > 1) return listen(server, port + 1, tries - 1);
    if (taken) throw new Error(`Port ${port} is taken. Give another with --port.`, { cause: error });
    throw error;
  }
}

/** Serves dist/ on this machine only and prints where the reader is. `--port N`; else the first free one from 4173. */
async function serve(): Promise<void> {
  const { values } = parseArgs({ options: { port: { type: "string" } } });
  const asked = Number(values.port ?? FIRST_PORT);
  if (!Number.isInteger(asked) || asked < 1 || asked > 65_535) {
    throw new RangeError(`--port ${values.port}: give a whole number from 1 to 65535.`);
  }
  if (!existsSync(join(DIST, "index.html"))) {
    throw new Error(
      "There is no dist/ to serve. Run `npm run build` first, or `npm start`, which does both.",
    );
  }
  const files = sirv(DIST, {
    // Looks at the folder at every request, so that a new build shows without a restart.
    dev: true,
    // What a static host does with an address that is not there.
    onNoMatch: (_request, response) => {
      response.statusCode = 404;
      response.setHeader("content-type", "text/html; charset=utf-8");
      response.end(readFileSync(join(DIST, "404.html")));
    },
  });
  const server = createServer((request, response) => files(request, response));
  const port = await listen(server, asked, values.port === undefined ? TRIES : 1);
  const site = `http://${HOST}:${port}/`;
  const folder = join(DIST, "a");
  const [first] = existsSync(folder) ? readdirSync(folder).toSorted() : [];
  console.log(`\nOn the Record is at ${site}`);
  if (first !== undefined) {
    console.log(`The bundled article is at ${site}a/${encodeURIComponent(first)}/`);
  }
  console.log("Stop it with Ctrl+C.\n");
}

try {
  await serve();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
