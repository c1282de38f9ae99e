import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { LibraryEntry } from "../library/model.ts";
import type { Kept } from "../offline/kept.ts";
import { type BuiltFile, isKeepable, keptFiles } from "./checks/kept-files.ts";

function builtFiles(out: string): readonly BuiltFile[] {
  return readdirSync(out, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(out.length + 1)
        .replaceAll("\\", "/"),
    )
    .filter(isKeepable)
    .toSorted()
    .map((path) => ({ path, content: readFileSync(join(out, path)) }));
}

/**
 * Writes the service worker beside the finished site: a first line that says what this version consists of, then the
 * program, the same for all versions.
 */
export function writeWorker(
  out: string,
  parts: {
    readonly program: string;
    readonly fallback: string;
    readonly newestFirst: readonly Pick<LibraryEntry, "id" | "file">[];
  },
): Kept {
  const kept: Kept = { ...keptFiles(builtFiles(out), parts.newestFirst), fallback: parts.fallback };
  writeFileSync(join(out, "sw.js"), `self.kept = ${JSON.stringify(kept)};\n${parts.program}\n`);
  return kept;
}
