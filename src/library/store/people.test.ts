import { array, asyncProperty, assert, constantFrom, integer, record } from "fast-check";
import { expect, test } from "vitest";
import { emptyBrowser } from "../fixtures/empty-browser.ts";
import { stored } from "../fixtures/own-article.ts";
import { appearancesOf } from "../people/appearances-of.ts";
import { summariesOf } from "../people/summarise.ts";
import type { OwnStore, Stored } from "./model.ts";
import { openStore } from "./open-store.ts";

const SPEAKERS = ["Oda Brekke, the mayor", "Sten Lund, the pilot", "Oda Brekke", "Ivo Falk"];

/** The same number is the same article, whoever speaks in it on whatever day; some have no day. */
function note(number: number, day: number): Stored {
  const date = day % 5 === 0 ? "" : `date: 2024-01-${String(10 + (day % 12))}\n`;
  const speakers = [number, number + day].map((at) => SPEAKERS[at % SPEAKERS.length]);
  const words = speakers.map((who) => `“We saw it on day ${day},” said ${who}.`).join("\n\n");
  return stored(`~note-${number}`, `title: Note ${number}\n${date}\n${words}`);
}

const step = record({
  what: constantFrom("put" as const, "put" as const, "remove" as const, "restore" as const),
  numbers: array(integer({ min: 0, max: 12 }), { minLength: 1, maxLength: 5 }),
  day: integer({ min: 0, max: 30 }),
});

/** Everyone, reckoned from the articles that are kept. */
async function everyone(store: OwnStore): Promise<unknown> {
  const entries = await store.entries();
  const kept = await Promise.all(entries.map(async ({ id }) => store.reading(id)));
  return summariesOf(kept.flatMap((one) => (one === null ? [] : appearancesOf(one.reading))));
}

test("whatever is added, changed, deleted and brought back, everyone is summed up as the articles that are kept tell", async () => {
  await assert(
    asyncProperty(array(step, { minLength: 1, maxLength: 6 }), async (steps) => {
      emptyBrowser();
      const store = await openStore();
      for (const { what, numbers, day } of steps) {
        const ids = numbers.map((number) => `~note-${number}`);
        if (what === "put") await store.putMany(numbers.map((number) => note(number, day)));
        else if (what === "remove") await store.remove(ids);
        else await store.restore(ids);
        const people = (await store.people()).toSorted((a, b) => (a.person < b.person ? -1 : 1));
        expect(people).toEqual(await everyone(store));
      }
      store.close();
    }),
    { numRuns: 40 },
  );
}, 60_000);
