import { posix } from "node:path";
import type { Import } from "./imports-of.ts";

export type Room = "engine" | "passage" | "ui" | "library" | "reader" | "site" | "cli" | "app" | "offline";

/** Which rooms a room may import; the house's one table. "types" allows `import type` alone. */
export const MAY_IMPORT: Readonly<Record<Room, Readonly<Partial<Record<Room, "all" | "types">>>>> = {
  engine: {},
  passage: { engine: "all" },
  ui: {},
  library: { engine: "all", passage: "all" },
  reader: { engine: "types", passage: "all", ui: "all" },
  site: { engine: "all", passage: "all", library: "all", offline: "all" },
  cli: { engine: "all" },
  app: { engine: "all", passage: "all", ui: "all", library: "all", reader: "all", offline: "all" },
  offline: {},
};

/**
 * Engine modules that any room above may call: they import types alone, so that the page can reckon with EDTF dates as
 * the engine does without shipping the engine.
 */
const LEAVES: ReadonlySet<string> = new Set(["engine/events/edtf-range.ts"]);

/** Packages a room may use; rooms not listed may use none. */
const PACKAGES: Readonly<Partial<Record<Room, RegExp>>> = {
  passage: /^(?!.)/,
  ui: /^react(\/|$)/,
  library: /^(@tanstack\/react-query|idb|@mozilla\/readability|linkedom\/worker|chardet)$/,
  // d3-scale: for the timeline, which is loaded later.
  reader: /^(?:react(?:\/|$)|d3-scale$)/,
  site: /^(node:|vite$|sirv$|@napi-rs\/canvas$)/,
  cli: /^node:/,
  offline: /^workbox-precaching\//,
  app: /^(react|react-dom|@tanstack\/react-query|wouter)(\/|$)/,
};

export interface SourceFile {
  /** From src/, with forward slashes. */
  readonly path: string;
  readonly imports: readonly Import[];
}

function isRoom(name: string): name is Room {
  return Object.hasOwn(MAY_IMPORT, name);
}

/** Every import that the table does not allow, a sentence each. */
export function breaches(files: readonly SourceFile[]): readonly string[] {
  return files.flatMap((file) => file.imports.flatMap((one) => breach(file.path, one) ?? []));
}

function breach(path: string, { module, typesOnly }: Import): string | null {
  const room = path.split("/")[0] ?? "";
  if (!isRoom(room)) return `${path}: “${room}” is no room of the house`;
  if (!module.startsWith(".")) {
    const allowed = PACKAGES[room]?.test(module) ?? false;
    return allowed || module.endsWith(".css") ? null : `${path}: ${room} may not use the package ${module}`;
  }
  const target = posix.normalize(posix.join(posix.dirname(path), module));
  const targetRoom = target.split("/")[0] ?? "";
  if (!isRoom(targetRoom)) return `${path}: ${module} leads out of the house`;
  if (targetRoom === room) return room === "reader" ? betweenFeatures(path, target) : null;
  const allowed = MAY_IMPORT[room][targetRoom];
  if (allowed === "all" || (allowed === "types" && (typesOnly || LEAVES.has(target)))) return null;
  return `${path}: ${room} may not import ${allowed === "types" ? "more than types from " : ""}${targetRoom} (${module})`;
}

/** A leaf that is one no longer: it would take the engine with it into the page. */
export function falseLeaves(files: readonly SourceFile[]): readonly string[] {
  return files
    .filter((file) => LEAVES.has(file.path) && file.imports.some((one) => !one.typesOnly))
    .map((file) => file.path);
}

/** What two features of the reader need moves to a plain module beside them. */
function betweenFeatures(path: string, target: string): string | null {
  const [, from, ...deeper] = path.split("/");
  const [, to, ...deeperTarget] = target.split("/");
  if (deeper.length === 0 || deeperTarget.length === 0 || from === to) return null;
  return `${path}: the feature ${from} may not import the feature ${to}`;
}

/** Import circles, types included, each as the files on it. */
export function circles(files: readonly SourceFile[]): readonly (readonly string[])[] {
  const edges = new Map(
    files.map((file) => [
      file.path,
      file.imports
        .filter((one) => one.module.startsWith("."))
        .map((one) => posix.normalize(posix.join(posix.dirname(file.path), one.module))),
    ]),
  );
  const done = new Set<string>();
  const found: (readonly string[])[] = [];
  const visit = (path: string, trail: readonly string[]): void => {
    const at = trail.indexOf(path);
    if (at >= 0) {
      found.push([...trail.slice(at), path]);
      return;
    }
    if (done.has(path)) return;
    for (const next of edges.get(path) ?? []) visit(next, [...trail, path]);
    done.add(path);
  };
  for (const path of edges.keys()) visit(path, []);
  return found;
}
