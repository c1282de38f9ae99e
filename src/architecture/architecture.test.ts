import { execFileSync } from "node:child_process";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { importsOf } from "./imports-of.ts";
import { type SourceFile, breaches, circles, falseLeaves } from "./rules.ts";

const SRC = fileURLToPath(new URL("..", import.meta.url));
// Tests and benchmarks may reach anywhere; this folder is the inspector, not a room.
const OUTSIDE = /(\.test\.tsx?|\.bench\.ts)$|^architecture\/|\/(bench|golden|fixtures)\//;

function sourceFile(path: string, source: string): SourceFile {
  return { path, imports: importsOf(source, path.endsWith("x")) };
}

const paths = readdirSync(SRC, { recursive: true, encoding: "utf8" })
  .map((path) => path.replaceAll("\\", "/"))
  .filter((path) => /\.tsx?$/.test(path) && !OUTSIDE.test(path));
const files = paths.map((path) => sourceFile(path, readFileSync(join(SRC, path), "utf8")));

test("every file keeps the house's import table", () => {
  expect(breaches(files)).toEqual([]);
});

test("what the page may call of the engine imports types alone", () => {
  expect(falseLeaves(files)).toEqual([]);
  const planted = sourceFile("engine/events/edtf-range.ts", 'import { span } from "../text/span.ts";');
  expect(falseLeaves([planted])).toHaveLength(1);
});

test("there are no circles, types included", () => {
  expect(circles(files)).toEqual([]);
});

test("no file was missed", () => {
  const tracked = execFileSync("git", ["ls-files", "*.ts", "*.tsx"], { cwd: SRC, encoding: "utf8" })
    .split("\n")
    .filter((path) => path !== "" && !OUTSIDE.test(path));
  expect(tracked.length).toBeGreaterThan(0);
  expect(tracked.filter((path) => !paths.includes(path))).toEqual([]);
  const read = new Set(files.map((file) => file.path.split("/")[0]));
  expect([...read].filter((room) => room !== undefined).toSorted((a, b) => a.localeCompare(b))).toEqual([
    "app",
    "cli",
    "engine",
    "library",
    "offline",
    "passage",
    "reader",
    "site",
    "ui",
  ]);
});

test.each([
  ["the engine reaching for a package", "engine/a.ts", 'import { useState } from "react";'],
  ["the engine reaching for files", "engine/a.ts", 'import { readFileSync } from "node:fs";'],
  ["the engine reaching up", "engine/a.ts", 'import { b } from "../passage/b.ts";'],
  ["a dynamic import", "engine/a.ts", 'export const b = () => import("../app/b.ts");'],
  ["a type's import", "ui/a.ts", 'export type B = import("../engine/model.ts").Span;'],
  ["a re-export", "ui/a.ts", 'export { b } from "../reader/b.ts";'],
  ["the reader using the engine's code", "reader/a.ts", 'import { span } from "../engine/text/span.ts";'],
  ["a feature importing a feature", "reader/article/a.ts", 'import { b } from "../timeline/b.ts";'],
  ["a feature's types in another", "reader/article/a.ts", 'import type { B } from "../timeline/b.ts";'],
  ["the command line using the app", "cli/a.ts", 'import { b } from "../app/b.ts";'],
  ["the site importing the app", "site/a.ts", 'import { b } from "../app/b.ts";'],
  ["the reader knowing the router", "reader/a.ts", 'import { useLocation } from "wouter";'],
  ["a way out of the house", "app/a.ts", 'import { b } from "../../e2e/b.ts";'],
  ["a room that does not exist", "utils/a.ts", 'import { b } from "./b.ts";'],
])("catches %s", (_name, path, source) => {
  expect(breaches([sourceFile(path, source)])).toHaveLength(1);
});

test.each([
  [
    "types of the engine in the reader",
    "reader/article/a.tsx",
    'import type { Span } from "../../engine/model.ts";',
  ],
  ["a feature using a plain module", "reader/article/a.ts", 'import { b } from "../choice.ts";'],
  ["the app using the library", "app/a.ts", 'import { b } from "../library/b.ts";'],
  ["passage using spans", "passage/a.ts", 'import { span } from "../engine/text/span.ts";'],
  ["files of one room", "engine/people/a.ts", 'import { b } from "../text/b.ts";'],
])("allows %s", (_name, path, source) => {
  expect(breaches([sourceFile(path, source)])).toEqual([]);
});

test("catches a circle that only types close", () => {
  const planted = [
    sourceFile("engine/a.ts", 'import { b } from "./b.ts"; export const a = b;'),
    sourceFile("engine/b.ts", 'import type { A } from "./a.ts"; export const b = 1 as A;'),
  ];
  expect(circles(planted)).toHaveLength(1);
});
