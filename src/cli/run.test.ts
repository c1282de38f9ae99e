import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { run } from "./run.ts";

function call(args: readonly string[], input = ""): { code: number; out: string; err: string } {
  let out = "";
  let err = "";
  const code = run(
    args,
    () => input,
    (text) => (out += text),
    (text) => (err += text),
  );
  return { code, out, err };
}

const LINE = JSON.stringify({ id: "a", text: "  “We will go,” Ann Lee said.\r\n" });

test("one line in, one line out, offsets into the text as it was given", () => {
  const { code, out } = call(["--jsonl"], `${LINE}\n`);
  const { id, quotes } = JSON.parse(out);
  expect(code).toBe(0);
  expect(id).toBe("a");
  expect(quotes).toEqual([
    {
      start: 3,
      end: 14,
      kind: "direct",
      speaker: { start: 16, end: 23, text: "Ann Lee" },
      speaker_name: "Ann Lee",
      cue: { start: 24, end: 28 },
    },
  ]);
});

test.each([
  ["no JSON", "nonsense", null],
  ["no object", "[1]", null],
  ["null", "null", null],
  ["no id", '{"text":"a"}', null],
  ["id is no string", '{"id":7,"text":"a"}', null],
  ["no text", '{"id":"b"}', "b"],
  ["text is no string", '{"id":"b","text":null}', "b"],
])("a bad line (%s) costs itself only, and the exit code tells", (_name, bad, id) => {
  const { code, out } = call(["--jsonl"], `${LINE}\n${bad}\n${LINE.replace('"a"', '"c"')}`);
  const lines = out
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));
  expect(code).toBe(1);
  expect(lines.map((line) => line.id)).toEqual(["a", id, "c"]);
  expect(lines[1].error).toEqual(expect.any(String));
  expect(lines[1].quotes).toBeUndefined();
});

test("nothing in, nothing out", () => {
  expect(call(["--jsonl"], "\n\n")).toEqual({ code: 0, out: "", err: "" });
});

test("a file gives its Reading", () => {
  const file = join(mkdtempSync(join(tmpdir(), "read-")), "2024-05-01-hill.txt");
  writeFileSync(file, "title: Hill\n\n“We will go,” Ann Lee said.");
  const { code, out } = call([file]);
  const reading = JSON.parse(out);
  expect(code).toBe(0);
  expect(reading.article).toMatchObject({ id: "2024-05-01-hill", title: "Hill", titleIs: "given" });
  expect(reading.statements).toHaveLength(1);
});

test("a file that is not there is told of in one sentence", () => {
  const { code, out, err } = call(["/nowhere/at/all.txt"]);
  expect([code, out]).toEqual([1, ""]);
  expect(err).toContain("/nowhere/at/all.txt");
});

test("--help helps, and what is not understood helps with another exit code", () => {
  expect(call(["--help"]).code).toBe(0);
  expect(call(["--help"]).out).toContain("--jsonl");
  for (const args of [[], ["--jsonk"], ["a.txt", "b.txt"]]) {
    const { code, out, err } = call(args);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain("--help");
  }
});
