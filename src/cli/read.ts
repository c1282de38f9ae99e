import { readFileSync } from "node:fs";
import { run } from "./run.ts";

process.exitCode = run(
  process.argv.slice(2),
  () => readFileSync(0, "utf8"),
  (text) => process.stdout.write(text),
  (text) => process.stderr.write(text),
);
