import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { readArticle } from "../../engine/read-article.ts";
import { emptyBrowser } from "../fixtures/empty-browser.ts";
import type { Desk } from "./desk.ts";
import { type DraftShelf, openDraftShelf } from "./draft-shelf.ts";
import { importDocument } from "./import-document.ts";
import { type Intake, openIntake } from "./intake.ts";
import { isStorable, type Offer } from "./item.ts";
import { keepDrafts } from "./keep-drafts.ts";

const desk: Desk = {
  ask: (job) =>
    Promise.resolve(
      job.what === "import"
        ? { imported: importDocument(job.given) }
        : { reading: readArticle(job.source, { id: job.id }) },
    ),
  close: () => undefined,
};

const words = (text: string): Offer => ({
  name: "Pasted text",
  origin: { how: "paste", name: null },
  load: () => Promise.resolve({ from: "words", text, html: "", address: "" }),
});

const newIntake = (): Intake =>
  openIntake(
    desk,
    () => Promise.resolve({ article: () => Promise.resolve(null), putMany: () => Promise.resolve() }),
    () => "2026-03-14T00:00:00.000Z",
  );

/** A visit to the screen: its queue, how many came back, what was told, and the way out. */
function visit(shelf: DraftShelf = openDraftShelf()) {
  const intake = newIntake();
  const heard = { back: 0, faults: [] as string[] };
  const { end, settled: written } = keepDrafts(
    intake,
    shelf,
    () => 1,
    (count) => (heard.back = count),
    (fault) => heard.faults.push(fault),
  );
  return { intake, heard, end, written };
}

const titles = (intake: Intake): readonly string[] => intake.items().map(({ draft }) => draft?.title ?? "");
const FIRST = "The quay\n\nThe quay of Tern opened on Friday, said Ada Quill, who keeps it.";
const SECOND = "The lamp\n\nThe lamp at Tern was lit again, said Bo Marsh, who keeps it.";

/** Waits until the queue has read all that is in it, and what it keeps is written. */
async function settled(intake: Intake, count: number): Promise<void> {
  await vi.waitFor(() => expect(intake.items().filter(({ fresh }) => fresh)).toHaveLength(count));
  await vi.waitFor(async () => expect(await openDraftShelf().all()).toHaveLength(count));
}

beforeEach(emptyBrowser);
afterEach(() => vi.unstubAllGlobals());

test("what was read and not added comes back, in its order and with what was changed by hand", async () => {
  const one = visit();
  one.intake.add([words(FIRST), words(SECOND)]);
  await settled(one.intake, 2);
  const [item] = one.intake.items();
  if (item?.draft === null || item === undefined) throw new RangeError("nothing was read");
  one.intake.edit(item.key, { ...item.draft, place: "Tern" });
  one.end();
  await vi.waitFor(async () => expect((await openDraftShelf().all())[0]?.draft.place).toBe("Tern"));
  const two = visit();
  await settled(two.intake, 2);
  expect(two.heard).toEqual({ back: 2, faults: [] });
  expect(titles(two.intake)).toEqual(["The quay", "The lamp"]);
  expect(two.intake.items()[0]).toMatchObject({ edited: true, stage: "ready", draft: { place: "Tern" } });
  two.end();
});

test("what was added or left out does not come back", async () => {
  const one = visit();
  one.intake.add([words(FIRST), words(SECOND)]);
  await settled(one.intake, 2);
  const [first, second] = one.intake.items();
  await one.intake.store([first?.key ?? 0]);
  one.intake.drop([second?.key ?? 0]);
  await one.written();
  expect(await openDraftShelf().all()).toEqual([]);
  one.end();
  const two = visit();
  await openDraftShelf().all();
  expect(two.intake.items()).toEqual([]);
  expect(two.heard.back).toBe(0);
  two.end();
});

test("what was left out can be had back as it was, and is kept again", async () => {
  const one = visit();
  one.intake.add([words(FIRST), words(SECOND)]);
  await settled(one.intake, 2);
  const [first] = one.intake.items();
  one.intake.drop([first?.key ?? 0]);
  await one.written();
  expect(await openDraftShelf().all()).toHaveLength(1);
  expect(one.intake.dropped()).toEqual([first]);
  one.intake.restore();
  expect(titles(one.intake)).toEqual(["The quay", "The lamp"]);
  expect(one.intake.dropped()).toEqual([]);
  await one.written();
  expect(await openDraftShelf().all()).toHaveLength(2);
  one.end();
});

test("what was left out while it was being written can be added once it is back", async () => {
  const one = visit();
  one.intake.add([words(FIRST)]);
  await settled(one.intake, 1);
  const [item] = one.intake.items();
  if (item?.draft === null || item === undefined) throw new RangeError("nothing was read");
  one.intake.edit(item.key, { ...item.draft, place: "Tern" });
  one.intake.drop([item.key]);
  one.intake.restore();
  await vi.waitFor(() => expect(one.intake.items().filter(isStorable)).toHaveLength(1));
  one.end();
});

test("what could not be read is not kept", async () => {
  const one = visit();
  one.intake.add([words(" "), words(FIRST)]);
  await settled(one.intake, 1);
  one.end();
  expect(await openDraftShelf().all()).toMatchObject([{ draft: { title: "The quay" } }]);
});

test("where a browser keeps nothing that is told once, and the queue goes on", async () => {
  vi.stubGlobal("indexedDB", undefined);
  Reflect.deleteProperty(globalThis, "indexedDB");
  const one = visit();
  one.intake.add([words(FIRST)]);
  await vi.waitFor(() => expect(one.intake.items()[0]?.stage).toBe("ready"));
  expect(one.heard.faults).toEqual([expect.stringContaining("does not let this site keep anything")]);
  one.end();
});
