import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { type Server, createServer } from "node:http";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { readSeed } from "./seeds/seeds.ts";

const COMMAND = fileURLToPath(new URL("add.ts", import.meta.url));
const TSX = createRequire(import.meta.url).resolve("tsx");

const TEXT = `Harbour opens at last
By Nell Farrow
14 March 2026

The harbour of Tern Quay opened on Friday after two years of work on its northern wall.

“We are glad that it is done,” said Ada Quill, who has kept the harbour since 2019.
`;
const PAGE = `<!doctype html><html lang="en-GB"><head><title>Ferry stays</title>
<meta property="article:published_time" content="2026-04-02"></head><body><nav><a href="/">Home</a></nav><article>
<p>The ferry of Tern Quay stays, the council decided on Thursday after a long evening in the town hall.</p>
<p>“Nobody wanted it gone,” said Sten Lund, who has steered it for eleven years. <script>alert(1)</script></p></article></body></html>`;

/** What the host answers at each path. */
const ANSWERS: Readonly<Record<string, readonly [number, string, string]>> = {
  "/story": [200, "text/html; charset=utf-8", PAGE],
  "/picture": [200, "image/png", "\u0089PNG"],
  "/empty": [200, "text/html", "<!doctype html><html><body></body></html>"],
};

let folder: string;
let host: Server;
let address: string;
beforeAll(async () => {
  host = createServer((request, response) => {
    const [status, type, body] = ANSWERS[request.url ?? ""] ?? [404, "text/plain", "nothing here"];
    response.writeHead(status, { "content-type": type }).end(body);
  });
  await new Promise<void>((ready) => void host.listen(0, "127.0.0.1", ready));
  const at = host.address();
  address = typeof at === "object" && at !== null ? `http://127.0.0.1:${at.port}` : "";
});
afterAll(() => host.close());
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "on-the-record-add-"));
  mkdirSync(join(folder, "seeds"));
  return () => rmSync(folder, { recursive: true });
});

interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs the command as `npm run add --` does, in a site of its own. */
async function add(...args: readonly string[]): Promise<Ran> {
  return new Promise((done) => {
    const options = { cwd: folder };
    execFile(process.execPath, ["--import", TSX, COMMAND, ...args], options, (error, out, err) => {
      done({ code: typeof error?.code === "number" ? error.code : 0, out, err });
    });
  });
}

const seeds = (): readonly string[] => readdirSync(join(folder, "seeds"));

function seed(name: string): ReturnType<typeof readSeed> {
  return readSeed(name, readFileSync(join(folder, "seeds", name)));
}

test("a file becomes a seed with its header, and what was taken for what is told; a second time it is left as it is", async () => {
  writeFileSync(join(folder, "note.txt"), TEXT);
  const { code, out, err } = await add("note.txt");
  expect({ code, err }).toEqual({ code: 0, err: "" });
  expect(out).toMatch(/^seeds\/2026-03-14-harbour-opens-at-last\.txt was written:\n[^]*byline +Nell Farrow/);
  expect(seeds()).toEqual(["2026-03-14-harbour-opens-at-last.txt"]);
  expect(seed("2026-03-14-harbour-opens-at-last.txt")).toMatchObject({
    article: { title: "Harbour opens at last", published: "2026-03-14", byline: "Nell Farrow" },
  });
  writeFileSync(join(folder, "seeds", "2026-03-14-harbour-opens-at-last.txt"), "edited since");
  const again = await add("note.txt");
  expect([again.code, again.out]).toEqual([1, ""]);
  expect(again.err).toMatch(/is there already and was left as it is\. Delete or rename it/);
  expect(readFileSync(join(folder, "seeds", "2026-03-14-harbour-opens-at-last.txt"), "utf8")).toBe(
    "edited since",
  );
}, 30_000);

test("a page is fetched, and its article becomes a seed without markup", async () => {
  const { code, out } = await add(`${address}/story`);
  expect(code).toBe(0);
  expect(out).toContain(`url       ${address}/story`);
  expect(seeds()).toEqual(["2026-04-02-ferry-stays.txt"]);
  const content = readFileSync(join(folder, "seeds", "2026-04-02-ferry-stays.txt"), "utf8");
  expect(content).toMatch(/^title: Ferry stays\n[^]*“Nobody wanted it gone,” said Sten Lund/);
  expect(content).not.toMatch(/<|alert|Home/);
}, 30_000);

test.each([
  ["a file that is not there", "nowhere.txt", /^nowhere\.txt: It could not be read/],
  ["a file that is no text", "report.pdf", /It is a PDF, not a text/],
  ["a page that is not there", "/gone", /answered with an error \(404\)[^]*save it as a file/],
  ["an address of a picture", "/picture", /no page of text \(image\/png\)/],
  ["a page without words", "/empty", /no words in it/],
  ["another kind of address", "ftp://example.org/a", /no address of a page/],
] as const)(
  "%s is refused in a sentence, with exit code 1, and nothing is written",
  async (_name, what, words) => {
    writeFileSync(join(folder, "report.pdf"), "%PDF-1.7");
    const { code, out, err } = await add(what.startsWith("/") ? address + what : what);
    expect([code, out]).toEqual([1, ""]);
    expect(err).toMatch(words);
    expect(seeds()).toEqual([]);
  },
  30_000,
);

test("--help helps; nothing, or more than one thing, helps with exit code 2", async () => {
  expect(await add("--help")).toMatchObject({ code: 0, out: expect.stringContaining("Usage: npm run add") });
  for (const args of [[], ["a.txt", "b.txt"]]) {
    expect(await add(...args)).toMatchObject({ code: 2, out: expect.stringContaining("Usage") });
  }
}, 30_000);
