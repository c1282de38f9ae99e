import { expect, test, vi } from "vitest";
import { readArticle } from "../../engine/read-article.ts";
import type { OwnArticle } from "../store/model.ts";
import type { Desk } from "./desk.ts";
import { importDocument } from "./import-document.ts";
import { type Intake, openIntake } from "./intake.ts";
import { isStorable, type Offer } from "./item.ts";

/** Does on the spot what the worker does. */
const desk: Desk = {
  ask: (job, signal) => {
    if (signal.aborted) return Promise.reject(new Error("stopped"));
    return Promise.resolve(
      job.what === "import"
        ? { imported: importDocument(job.given) }
        : { reading: readArticle(job.source, { id: job.id }) },
    );
  },
  close: () => undefined,
};

function offer(name: string, text: string): Offer {
  return {
    name,
    origin: { how: "paste", name: null },
    load: () => Promise.resolve({ from: "words", text, html: "", address: "" }),
  };
}

function setUp(
  putMany: (list: readonly { article: OwnArticle }[]) => Promise<void> = () => Promise.resolve(),
) {
  const kept = new Map<string, OwnArticle>();
  const shelf = {
    article: (id: string) => Promise.resolve(kept.get(id) ?? null),
    putMany: async (list: readonly { article: OwnArticle }[]) => {
      await putMany(list);
      for (const { article } of list) kept.set(article.id, article);
    },
  };
  const intake = openIntake(
    desk,
    () => Promise.resolve(shelf),
    () => "2026-03-14T10:00:00.000Z",
  );
  return { intake, kept };
}

const stages = (intake: Intake): readonly string[] => intake.items().map((item) => item.stage);
const TEXT = "Harbour opens\n\nThe harbour opened. “We are glad,” said Ada Quill to the people of the town.";

test("good and bad documents are read one after the other, and the good are stored as seeds are written", async () => {
  const { intake, kept } = setUp();
  intake.add([offer("a", TEXT), offer("b", ""), offer("c", `${TEXT} More.`)]);
  await vi.waitFor(() => expect(stages(intake)).toEqual(["ready", "failed", "ready"]));
  expect(intake.items()[1]?.problem).toMatch(/no words/);
  await intake.store(intake.items().map((item) => item.key));
  expect(stages(intake)).toEqual(["stored", "failed", "stored"]);
  expect([...kept.keys()]).toEqual([
    expect.stringMatching(/^~harbour-opens-/),
    expect.stringMatching(/^~harbour-opens-/),
  ]);
  expect([...kept.values()][0]).toMatchObject({ revision: 1, added: "2026-03-14T10:00:00.000Z" });
  expect([...kept.values()][0]?.source).toMatch(/^title: Harbour opens\n/);
});

test("a draft that was corrected is looked at again before it can be stored", async () => {
  const { intake, kept } = setUp();
  intake.add([offer("a", TEXT)]);
  await vi.waitFor(() => expect(stages(intake)).toEqual(["ready"]));
  const [item] = intake.items();
  if (!item?.draft) throw new Error("no draft");
  intake.edit(item.key, { ...item.draft, title: "Quay opens" });
  expect(intake.items().map(isStorable)).toEqual([false]);
  await vi.waitFor(() => expect(intake.items().map(isStorable)).toEqual([true]));
  await intake.store([item.key]);
  expect([...kept.keys()]).toEqual([expect.stringMatching(/^~quay-opens-/)]);
});

test("a store that refuses loses nothing: what it says stands at each, and a second try works", async () => {
  let full = true;
  const { intake, kept } = setUp(() =>
    full ? Promise.reject(new Error("The browser’s room is used up.")) : Promise.resolve(),
  );
  intake.add([offer("a", TEXT)]);
  await vi.waitFor(() => expect(stages(intake)).toEqual(["ready"]));
  await intake.store([1]);
  expect(intake.items()[0]).toMatchObject({ stage: "ready", problem: "The browser’s room is used up." });
  full = false;
  await intake.store([1]);
  expect(stages(intake)).toEqual(["stored"]);
  expect(kept.size).toBe(1);
});

test("what is stopped leaves the list, and what comes after it is read", async () => {
  const { intake } = setUp();
  const hangs: Offer = {
    ...offer("hangs", TEXT),
    load: (signal) =>
      new Promise((_resolve, reject) => {
        signal.addEventListener("abort", () => reject(signal.reason));
      }),
  };
  intake.add([hangs, offer("b", TEXT)]);
  await vi.waitFor(() => expect(stages(intake)).toEqual(["reading", "waiting"]));
  intake.drop([1]);
  await vi.waitFor(() => expect(stages(intake)).toEqual(["ready"]));
});

test("an article that is in the library already is not stored over: its corrections stay", async () => {
  const stored = vi.fn<() => Promise<void>>(() => Promise.resolve());
  const { intake } = setUp(stored);
  intake.add([offer("a", TEXT), offer("again", TEXT)]);
  await vi.waitFor(() => expect(stages(intake)).toEqual(["ready", "ready"]));
  await intake.store([1]);
  await intake.store([2]);
  expect(stages(intake)).toEqual(["stored", "stored"]);
  expect(intake.items().map(({ became }) => became)).toEqual(["new", "kept"]);
  expect(stored).toHaveBeenCalledTimes(1);
});

test("details that the reader writes for an article that is in the library already are taken over, and nothing else", async () => {
  const { intake, kept } = setUp();
  intake.add([offer("a", TEXT), offer("again", TEXT)]);
  await vi.waitFor(() => expect(stages(intake)).toEqual(["ready", "ready"]));
  await intake.store([1]);
  const again = intake.items()[1];
  if (!again?.draft) throw new Error("no draft");
  intake.edit(again.key, { ...again.draft, date: "2025-01-31" });
  await vi.waitFor(() => expect(intake.items().slice(1).map(isStorable)).toEqual([true]));
  await intake.store([2]);
  expect(intake.items()[1]?.became).toBe("changed");
  expect([...kept.values()]).toMatchObject([
    { revision: 2, source: expect.stringContaining("date: 2025-01-31") },
  ]);
});
