import {
  type Arbitrary,
  array,
  assert,
  constant,
  constantFrom,
  dictionary,
  nat,
  oneof,
  option,
  property,
  record,
  string,
  tuple,
} from "fast-check";
import { expect, test } from "vitest";
import { type Backup, readBackup, writeBackup } from "./backup.ts";

const text = string({ unit: "binary", maxLength: 30 });
const speaker = option(record({ name: text }));
const change = oneof(
  record({ what: constant("speaker" as const), to: speaker }),
  record({ what: constant("not-a-quote" as const) }),
  record({
    what: constant("quote" as const),
    kind: constantFrom("direct" as const, "fragment" as const, "reported" as const),
    speaker,
  }),
  record({ what: constant("same-person" as const), names: tuple(text, text) }),
  record({ what: constant("not-same-person" as const), name: text, other: text }),
  record({ what: constant("date" as const), edtf: text }),
);
const anyBackup: Arbitrary<Backup> = record({
  articles: array(
    record({
      id: text.map((id) => `~${id}`),
      source: text,
      origin: record({
        how: constantFrom("paste" as const, "file" as const, "url" as const),
        name: option(text),
      }),
      added: text,
      changed: text,
      revision: nat(),
    }),
    { maxLength: 4 },
  ),
  corrections: array(
    record({
      article: text,
      revision: nat(),
      list: array(record({ id: text, article: text, made: text, at: text, change }), { maxLength: 3 }),
    }),
    { maxLength: 3 },
  ),
  decisions: array(
    oneof(
      record({
        id: text,
        made: text,
        what: constantFrom("same" as const, "different" as const),
        keys: tuple(text, text),
      }),
      record({ id: text, made: text, what: constant("apart" as const), key: text, article: text }),
    ),
    { maxLength: 3 },
  ),
  settings: dictionary(
    text.filter((name) => name !== "__proto__"),
    text,
    { noNullPrototype: true },
  ),
});

test("what was written is read back as it was", () => {
  assert(
    property(anyBackup, (backup) => {
      expect(readBackup(writeBackup(backup))).toEqual({ backup, problems: [] });
    }),
  );
});

test("any file is told in words or read, and never throws", () => {
  assert(
    property(anyBackup, nat({ max: 400 }), (backup, at) => {
      const cut = writeBackup(backup).slice(0, at);
      const { backup: read, problems } = readBackup(cut);
      expect(read === null ? problems.length : 1).toBeGreaterThan(0);
    }),
  );
});

test.each([
  ["not JSON", "Dear reader,", /cannot be read as JSON/],
  ["another site's file", '{"format":"bookmarks"}', /not a backup of this site/],
  ["no object", "7", /not a backup of this site/],
  ["a newer form", '{"format":"on-the-record-backup","version":2}', /newer version/],
])("%s is refused in words", (_name, file, words) => {
  const { backup, problems } = readBackup(file);
  expect(backup).toBeNull();
  expect(problems).toEqual([expect.stringMatching(words)]);
});

test("a damaged article costs itself alone, and is counted", () => {
  const whole = {
    id: "~a",
    source: "A",
    origin: { how: "paste", name: null },
    added: "",
    changed: "",
    revision: 1,
  };
  const file = {
    format: "on-the-record-backup",
    version: 1,
    articles: [whole, { id: "~b" }],
    corrections: [],
    decisions: [],
  };
  const { backup, problems } = readBackup(JSON.stringify(file));
  expect(backup?.articles).toEqual([whole]);
  expect(problems).toEqual(["1 of 2 articles are damaged and were left out."]);
});
