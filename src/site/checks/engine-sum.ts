import { createHash } from "node:crypto";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";

/** Files of the engine's folder that change none of its output. */
const NO_PART = /\.(test|bench)\.ts$|(^|\/)(golden|bench)\//;

/** A sum over the engine's source: the same as long as it reads every article as before. */
export function engineSum(root: string): string {
  const folder = join(root, "src/engine");
  const sum = createHash("sha256");
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).map((path) =>
    path.replaceAll("\\", "/"),
  );
  for (const file of files.filter((path) => path.endsWith(".ts") && !NO_PART.test(path)).toSorted()) {
    sum.update(file).update(readFileSync(join(folder, file)));
  }
  return sum.digest("base64url").slice(0, 10);
}
