import { IDBFactory } from "fake-indexeddb";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { readArticle } from "../../engine/read-article.ts";
import { emptyBrowser } from "../fixtures/empty-browser.ts";
import { FERRY, HARBOUR, stored } from "../fixtures/own-article.ts";
import type { Answer, Job } from "../import/jobs.ts";
import { ChangedElsewhere } from "../store/faults.ts";
import type { OwnStore } from "../store/model.ts";
import { openStore } from "../store/open-store.ts";
import { type Backup, readBackup, writeBackup } from "./backup.ts";
import { planMerge } from "./plan-merge.ts";
import { takeBackup } from "./take-backup.ts";

const desk = {
  ask: async (job: Job): Promise<Answer> =>
    Promise.resolve(
      job.what === "read" ? { reading: readArticle(job.source, { id: job.id }) } : { problem: "not asked" },
    ),
};
const NOTHING: Backup = { articles: [], corrections: [], decisions: [], settings: {} };
const correction = {
  id: "c1",
  article: "lask",
  made: "2031-01-01T00:00:00.000Z",
  at: "1.x...",
  change: { what: "not-a-quote" },
} as const;

let store: OwnStore;
const never = new AbortController().signal;

beforeEach(async () => {
  emptyBrowser();
  store = await openStore();
});
afterEach(() => {
  store.close();
  vi.unstubAllGlobals();
});

async function fill(): Promise<void> {
  const many = Array.from({ length: 30 }, (_, at) => stored(`~note-${at}`, `title: Note ${at}\n\nA note.`));
  const all = [stored("~harbour-aaaaaa", HARBOUR), stored("~ferry-bbbbbb", FERRY), ...many];
  await store.putMany(all);
  await store.setCorrections("lask", [correction], 0);
  await store.setCorrections("~ferry-bbbbbb", [{ ...correction, id: "c2", article: "~ferry-bbbbbb" }], 0);
  await store.setDecision({ id: "d1", made: "", what: "different", keys: ["a", "b"] });
}

test("a backup taken into an empty browser gives the very same backup, lists and people", async () => {
  await fill();
  const file = writeBackup({ ...(await store.kept()), settings: {} });
  const before = { entries: await store.entries(), people: await store.people() };
  store.close();
  vi.stubGlobal("indexedDB", new IDBFactory());
  store = await openStore();
  const { backup } = readBackup(file);
  const steps: number[] = [];
  const taken = await takeBackup(planMerge(NOTHING, backup ?? NOTHING, "here"), store, desk, never, (done) =>
    steps.push(done),
  );
  expect(taken).toEqual({ articles: 32, problems: [] });
  expect(steps.at(-1)).toBe(32);
  expect(writeBackup({ ...(await store.kept()), settings: {} })).toBe(file);
  expect(await store.entries()).toEqual(before.entries);
  expect((await store.people()).toSorted((a, b) => (a.person < b.person ? -1 : 1))).toEqual(
    before.people.toSorted((a, b) => (a.person < b.person ? -1 : 1)),
  );
});

test("what another tab changed after the comparison is not overwritten", async () => {
  await fill();
  const here = { ...(await store.kept()), settings: {} };
  const theirs: Backup = {
    ...NOTHING,
    articles: [{ ...stored("~ferry-bbbbbb", FERRY).article, source: `${FERRY}\nMore.` }],
  };
  const plan = planMerge(here, theirs, "backup");
  const changed = stored("~ferry-bbbbbb", `${FERRY}\nAnother line.`);
  await store.revise("~ferry-bbbbbb", 1, changed.article.source, changed.reading);
  await expect(takeBackup(plan, store, desk, never, () => undefined)).rejects.toThrow(ChangedElsewhere);
  expect((await store.article("~ferry-bbbbbb"))?.source).toContain("Another line.");
});

test("corrections made in another tab after the comparison are not overwritten", async () => {
  const plan = planMerge(
    NOTHING,
    { ...NOTHING, corrections: [{ article: "lask", revision: 1, list: [correction] }] },
    "here",
  );
  await store.setCorrections("lask", [{ ...correction, id: "mine" }], 0);
  await expect(takeBackup(plan, store, desk, never, () => undefined)).rejects.toThrow(ChangedElsewhere);
  expect((await store.corrections("lask")).list.map(({ id }) => id)).toEqual(["mine"]);
});

test("one article that cannot be read is told and costs none of the others", async () => {
  const broken = {
    ask: async (job: Job): Promise<Answer> =>
      job.what === "read" && job.id === "~b-bbbbbb"
        ? Promise.resolve({ problem: "It took too long." })
        : desk.ask(job),
  };
  const articles = ["~a-aaaaaa", "~b-bbbbbb", "~c-cccccc"].map((id) => stored(id, HARBOUR).article);
  const plan = planMerge(NOTHING, { ...NOTHING, articles }, "here");
  const taken = await takeBackup(plan, store, broken, never, () => undefined);
  expect(taken).toEqual({ articles: 2, problems: ["b-bbbbbb: It took too long."] });
  expect(await store.entries()).toHaveLength(2);
});

test("what is deleted for good is gone from the bin, and nothing else is", async () => {
  await fill();
  await store.remove(["~harbour-aaaaaa", "~ferry-bbbbbb"]);
  await store.discard(["~harbour-aaaaaa"]);
  expect((await store.bin()).map(({ id }) => id)).toEqual(["~ferry-bbbbbb"]);
});
