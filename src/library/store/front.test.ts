import { array, asyncProperty, assert, constantFrom, integer, oneof, record } from "fast-check";
import { expect, test } from "vitest";
import { emptyBrowser } from "../fixtures/empty-browser.ts";
import { stored } from "../fixtures/own-article.ts";
import type { Stored } from "./model.ts";
import { openStore } from "./open-store.ts";

/** An article of a day in 2024; the same number with another day is the same article, dated anew. */
function note(number: number, day: number): Stored {
  const date = new Date(Date.UTC(2024, 0, 1 + day)).toISOString().slice(0, 10);
  return stored(`~note-${number}`, `title: Note ${number}\ndate: ${date}\n\nA short note.`);
}

const numbers = integer({ min: 0, max: 130 });
const some = array(numbers, { minLength: 1, maxLength: 40 });
const steps = array(
  oneof(
    record({ what: constantFrom("put" as const), numbers: some, day: numbers }),
    record({ what: constantFrom("remove" as const), numbers: some, day: numbers }),
    record({ what: constantFrom("restore" as const), numbers: some, day: numbers }),
  ),
  { minLength: 1, maxLength: 6 },
);

test("whatever is added, dated anew, deleted and brought back, the front is the beginning of the list, and counts all of it", async () => {
  await assert(
    asyncProperty(steps, async (given) => {
      emptyBrowser();
      const store = await openStore();
      await store.putMany(Array.from({ length: 100 }, (_, number) => note(number, number * 2)));
      for (const { what, numbers: chosen, day } of given) {
        const ids = chosen.map((number) => `~note-${number}`);
        if (what === "put") await store.putMany(chosen.map((number) => note(number, day)));
        else if (what === "remove") await store.remove(ids);
        else await store.restore(ids);
        const [front, entries] = [await store.front(), await store.entries()];
        expect(front.all).toBe(entries.length);
        expect(front.entries).toEqual(entries.slice(0, front.entries.length));
        expect(front.entries.length).toBeGreaterThanOrEqual(Math.min(30, entries.length));
      }
      store.close();
    }),
    { numRuns: 15 },
  );
}, 60_000);
