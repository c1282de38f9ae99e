import { createReadStream, existsSync, readFileSync, statSync } from "node:fs";
import { type Server, createServer } from "node:http";
import { extname, join, normalize } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";

const TYPES: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".webmanifest": "application/manifest+json",
  ".woff2": "font/woff2",
};
/** Already as small as they get. */
const PACKED = new Set([".png", ".woff2"]);
/** What hosts that compress on the fly use. */
const BROTLI_QUALITY = 5;

export interface Served {
  /** Address of the folder, with a slash at its end. */
  readonly url: string;
  /** From now on another folder stands at this address, as after a deployment. */
  readonly deploy: (folder: string) => void;
  readonly close: () => Promise<void>;
}

interface Options {
  /** Path on the host below which the folder stands, with a slash at both ends. */
  readonly at?: string;
  /** Sends text as brotli to those who take it. */
  readonly compress?: boolean;
}

function fileFor(folder: string, path: string): string | null {
  const file = join(folder, normalize(decodeURIComponent(path)));
  if (!file.startsWith(folder) || !existsSync(file)) return null;
  if (!statSync(file).isDirectory()) return file;
  const index = join(file, "index.html");
  return existsSync(index) ? index : null;
}

/** Serves a folder on a free port of this machine, as a plain static host does; what is missing gets the folder's 404.html. */
export async function serveFolder(
  folder: string,
  { at = "/", compress = false }: Options = {},
): Promise<Served> {
  const packed = new Map<string, Buffer>();
  let deployed = folder;
  const server: Server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://host");
    const found = pathname.startsWith(at) ? fileFor(deployed, pathname.slice(at.length)) : null;
    const file = found ?? join(deployed, "404.html");
    response.statusCode = found === null ? 404 : 200;
    const ending = extname(file);
    response.setHeader("content-type", TYPES[ending] ?? "application/octet-stream");
    if (!existsSync(file)) {
      response.end();
      return;
    }
    const takesBrotli = /\bbr\b/.test(request.headers["accept-encoding"] ?? "");
    if (!compress || PACKED.has(ending) || !takesBrotli) {
      // A page may ask for one more file (its icon) while its journey is already taking the folder away.
      createReadStream(file)
        .on("error", () => response.destroy())
        .pipe(response);
      return;
    }
    const params = { [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY };
    const body = packed.get(file) ?? brotliCompressSync(readFileSync(file), { params });
    packed.set(file, body);
    response.setHeader("content-encoding", "br");
    response.setHeader("content-length", body.length);
    response.end(body);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  const address = server.address();
  if (address === null || typeof address === "string") throw new TypeError("The server has no port.");
  return {
    url: `http://127.0.0.1:${address.port}${at}`,
    deploy: (next) => {
      deployed = next;
      packed.clear();
    },
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error === undefined ? resolve() : reject(error)));
        server.closeAllConnections();
      }),
  };
}
