import { spawnSync } from "node:child_process";
import { readFileSync, rmSync } from "node:fs";
import { findBrowser, versionOf } from "./find-browser.ts";

/** Every check, in the order in which a fault is cheapest to learn of. Ends with `N passed, N failed`. */
interface Step {
  readonly name: string;
  readonly script: string;
  /** Counts its tests from the report it writes; a step without one counts as one. */
  readonly report?: { readonly file: string; readonly count: (report: unknown) => Count };
}
interface Count {
  readonly passed: number;
  readonly failed: number;
}

function field(value: unknown, ...keys: readonly string[]): number {
  for (const key of keys) {
    if (typeof value === "object" && value !== null && key in value) {
      const found: unknown = Reflect.get(value, key);
      if (typeof found === "number") return found;
      return field(found, ...keys.slice(1));
    }
  }
  return 0;
}

const UNIT_REPORT = "test-results/unit.json";
const STEPS: readonly Step[] = [
  { name: "format", script: "format:check" },
  { name: "lint", script: "lint" },
  { name: "types", script: "types" },
  { name: "dead code", script: "dead" },
  {
    name: "unit tests",
    script: "unit",
    report: {
      file: UNIT_REPORT,
      count: (report) => ({
        passed: field(report, "numPassedTests"),
        failed: field(report, "numFailedTests") + field(report, "numFailedTestSuites"),
      }),
    },
  },
  { name: "build", script: "build" },
  { name: "budgets", script: "budgets" },
  {
    name: "browser journeys",
    script: "journeys",
    report: {
      file: "test-results/journeys.json",
      count: (report) => ({
        passed: field(report, "stats", "expected"),
        failed: field(report, "stats", "unexpected") + field(report, "stats", "flaky"),
      }),
    },
  },
];

function counted(step: Step, succeeded: boolean): Count {
  if (step.report === undefined) return succeeded ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  let count: Count = { passed: 0, failed: 0 };
  try {
    count = step.report.count(JSON.parse(readFileSync(step.report.file, "utf8")));
  } catch (error) {
    console.error(`${step.name} wrote no report: ${String(error)}`);
  }
  // A step that failed without a failed test, or ran none, has failed all the same.
  const hollow = count.failed === 0 && (!succeeded || count.passed === 0);
  return hollow ? { ...count, failed: 1 } : count;
}

rmSync("test-results", { recursive: true, force: true });
console.log(`Browser: ${versionOf(findBrowser())}`);
let passed = 0;
let failed = 0;
const summary: string[] = [];
for (const step of STEPS) {
  console.log(`\n── ${step.name}`);
  const started = performance.now();
  const result = spawnSync("npm", ["run", "--silent", step.script], {
    stdio: ["ignore", "inherit", "inherit"],
  });
  const count = counted(step, result.status === 0);
  passed += count.passed;
  failed += count.failed;
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  summary.push(`${count.failed === 0 ? "ok  " : "FAIL"} ${step.name.padEnd(17)} ${seconds} s`);
}
console.log(`\n${summary.join("\n")}\n`);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
