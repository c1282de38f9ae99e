import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Rolldown, build } from "vite";

export interface ClientBundle {
  /** From the site's root, in loading order. */
  readonly scripts: readonly string[];
  /** What the scripts import at once, one way or the other. */
  readonly preloads: readonly string[];
  readonly css: string;
  /** Styles of the screens that are loaded later; a page that needs one of them carries these too. */
  readonly laterCss: string;
  /** The same as `css`, as a file. */
  readonly stylesheet: string;
  /** Files that are loaded later, with what they import at once, by the name of their module: "timeline". */
  readonly later: Readonly<Record<string, readonly string[]>>;
}

type Output = Rolldown.RolldownOutput["output"][number];

/** With `write: true` and without watching, Vite gives one output or a list of them. */
function outputsOf(result: Awaited<ReturnType<typeof build>>): readonly Output[] {
  if (Array.isArray(result)) return result.flatMap((one) => one.output);
  if ("output" in result) return result.output;
  throw new TypeError("The bundler watches instead of building.");
}

/** Addresses of a style sheet from the site's root, wherever the sheet itself lay. */
function rooted(css: string): string {
  return css.replaceAll(/url\((["']?)(?:\.\.\/)+/g, "url($1/");
}

/** Adds a chunk to `found`, and all that it imports at once. */
function reach(file: string, outputs: readonly Output[], found: Set<string>): void {
  if (found.has(file)) return;
  found.add(file);
  const chunk = outputs.find((output) => output.fileName === file);
  if (chunk?.type === "chunk") for (const next of chunk.imports) reach(next, outputs, found);
}

/** Files that every page with scripts names itself, as the bundler calls them. */
const ON_EVERY_PAGE = /(?:^|\/)(?:react|every-page|start|rolldown-runtime)-[^/]*\.js$/;

/** The browser's scripts and styles, into `out` (emptied first), with everything in public/. */
export async function bundleClient(root: string, out: string): Promise<ClientBundle> {
  const everyPage = join(root, "src/app/start/start.tsx");
  const outputs = outputsOf(
    await build({
      root,
      base: "./",
      logLevel: "warn",
      build: {
        outDir: out,
        emptyOutDir: true,
        // The pages themselves name what they all need: no script has to name it again.
        modulePreload: {
          polyfill: false,
          resolveDependencies: (_file, needed) => needed.filter((file) => !ON_EVERY_PAGE.test(file)),
        },
        rolldownOptions: {
          input: join(root, "src/app/start/main.tsx"),
          // What every page needs in two files, evaluated one after the other: cut up by who else uses it, it would
          // weigh more on the way.
          output: {
            codeSplitting: {
              groups: [
                {
                  name: "react",
                  test: /node_modules\/(?:react|react-dom|scheduler)\/|preload-helper/,
                  priority: 1,
                },
                { name: "every-page", test: (id) => id === everyPage },
                // One file, so that it is fetched in one round trip.
                {
                  name: "passage-room",
                  test: /\/src\/(?:passage|app\/address\/passage-room)/,
                  minShareCount: 1,
                },
              ],
            },
          },
        },
      },
    }),
  );
  const scripts: string[] = [];
  const preloads = new Set<string>();
  const styles = { main: "", later: "" };
  let stylesheet = "";
  for (const output of outputs) {
    if (output.type === "chunk" && output.isEntry) {
      scripts.push(output.fileName);
      for (const file of [...output.imports, ...output.dynamicImports]) reach(file, outputs, preloads);
    } else if (output.type === "asset" && output.fileName.endsWith(".css")) {
      const css = readFileSync(join(out, output.fileName), "utf8").trim();
      const ofMain = output.names.some((name) => name.startsWith("main"));
      styles[ofMain ? "main" : "later"] += rooted(css);
      // Inlined into every page; the file is for the service worker's fallback, which cannot have it so.
      if (ofMain) stylesheet = output.fileName;
    }
  }
  const later: Record<string, readonly string[]> = {};
  for (const output of outputs) {
    if (output.type !== "chunk" || !output.isDynamicEntry) continue;
    const files = new Set<string>();
    reach(output.fileName, outputs, files);
    later[output.name] = [...files].filter((file) => !scripts.includes(file) && !preloads.has(file));
  }
  const { main: css, later: laterCss } = styles;
  return { scripts, preloads: [...preloads], css, laterCss, stylesheet, later };
}

/** One module with all it imports as a classic script. */
export async function bundleScript(entry: string): Promise<string> {
  const outputs = outputsOf(
    await build({
      logLevel: "warn",
      configFile: false,
      publicDir: false,
      define: { "process.env.NODE_ENV": '"production"' },
      build: { write: false, lib: { entry, formats: ["iife"], name: "script" } },
    }),
  );
  const chunk = outputs.find((output) => output.type === "chunk");
  if (chunk?.type !== "chunk") throw new TypeError(`${entry} made no script.`);
  return chunk.code.trim();
}

/** app/start/boot.ts as one small script, to be inlined into every page's head. */
export function bundleBoot(root: string): Promise<string> {
  return bundleScript(join(root, "src/app/start/boot.ts"));
}

/** The service worker; with `gone`, the one that only takes its place and leaves. */
export function bundleWorker(root: string, { gone }: { readonly gone: boolean }): Promise<string> {
  return bundleScript(join(root, "src/offline", gone ? "gone.ts" : "worker.ts"));
}

/** app/start/render.tsx for Node; gives the file to import. */
export async function bundleRenderer(root: string, folder: string): Promise<string> {
  await build({
    root,
    logLevel: "warn",
    publicDir: false,
    build: {
      ssr: join(root, "src/app/start/render.tsx"),
      outDir: folder,
      emptyOutDir: true,
      rolldownOptions: { output: { entryFileNames: "render.js" } },
    },
  });
  return join(folder, "render.js");
}
