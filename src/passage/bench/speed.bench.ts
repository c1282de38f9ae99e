// To run: npx tsx src/passage/bench/speed.bench.ts
// How long opening a link takes in an article of 20,000 words, in Chromium with the processor slowed four times.
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright";
import { build } from "vite";
import { decodePassage } from "../value/decode.ts";
import { locate } from "../locate.ts";
import type { Located } from "../model.ts";
import { articleOf } from "./draft.ts";
import { seeded } from "./random.ts";
import { EDITS } from "./edits.ts";
import { linksOf } from "./simulate.ts";
import { newsTexts, ownTexts } from "./texts.ts";

const WORDS = 20_000;
const LINKS = 120;
const SLOWED = 4;
/** Links that are each opened as the first of a new page. */
const COLD_LINKS = 11;
/** Edits after which many a link has that outcome. */
const COLD: readonly (readonly [Located["kind"], string])[] = [
  ["exact", "nothing"],
  ["moved", "its own paragraph moved"],
  ["reworded", "one word corrected: another word"],
  ["ambiguous", "pull quote right above"],
  ["gone", "its paragraph deleted"],
];
const CHROMIUM = process.env["CHROMIUM_PATH"] ?? "/usr/bin/chromium";

/** The resolver as one script that puts `openLinks` on the page. */
async function bundled(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: "silent",
    build: {
      write: false,
      lib: {
        entry: fileURLToPath(new URL("open-links.ts", import.meta.url)),
        formats: ["iife"],
        name: "bench",
      },
    },
  });
  const [first] = Array.isArray(built) ? built : [built];
  if (first === undefined || !("output" in first)) throw new RangeError("nothing was built");
  return first.output[0].code;
}

/** Paragraphs of many articles, until there are so many words; as it is and with every twentieth paragraph gone. */
function longText(): { readonly text: string; readonly edited: string } {
  const paragraphs: string[] = [];
  let count = 0;
  for (const paragraph of Object.values({ ...newsTexts(), ...ownTexts() })
    .join("\n\n")
    .split(/\n\n+/u)) {
    if (count >= WORDS) break;
    count += paragraph.split(/\s+/u).length;
    paragraphs.push(paragraph);
  }
  return {
    text: paragraphs.join("\n\n"),
    edited: paragraphs.filter((_one, at) => at % 20 !== 7).join("\n\n"),
  };
}

if (!existsSync(CHROMIUM)) {
  console.log(`The time in a slow browser was not measured: there is no Chromium at ${CHROMIUM}.`);
} else {
  const { text, edited } = longText();
  const all = linksOf({ long: text }, 1);
  const random = seeded(2);
  const values = Array.from({ length: LINKS }, () => random.pick(all).value);
  const browser = await chromium.launch({ executablePath: CHROMIUM });
  const page = await browser.newPage();
  const session = await page.context().newCDPSession(page);
  const script = await bundled();
  await page.addScriptTag({ content: script });
  await session.send("Emulation.setCPUThrottlingRate", { rate: SLOWED });
  console.log(
    `resolving in ${WORDS} words, processor slowed ${SLOWED}× | links | first, cold | median | worst`,
  );
  for (const [name, words] of [
    ["as it was", text],
    ["edited", edited],
  ] as const) {
    const call = `bench.openLinks(${JSON.stringify(words)}, ${JSON.stringify(values)})`;
    const times: unknown = await page.evaluate(call);
    if (!Array.isArray(times)) throw new RangeError("no times");
    // The first link of a page meets code that was never run; the others are told apart from what else the machine does.
    const [cold = 0, ...warm] = times.map(Number);
    const sorted = warm.toSorted((a, b) => a - b);
    const ms = (at: number): string => `${(sorted[at] ?? 0).toFixed(1)} ms`;
    console.log(
      [name, sorted.length, `${cold.toFixed(1)} ms`, ms(sorted.length >> 1), ms(sorted.length - 1)].join(
        " | ",
      ),
    );
  }
  console.log("the first link of a new page is | links | median | worst");
  for (const [outcome, name] of COLD) {
    const edit = EDITS.find((one) => one.name === name);
    if (edit === undefined) throw new RangeError(`no edit is called ${name}`);
    const times: number[] = [];
    while (times.length < COLD_LINKS) {
      const { draft, value } = random.pick(all);
      const after = edit.make(draft, random);
      const passage = decodePassage(value, draft.id);
      if (after === null || "problem" in passage) continue;
      if (locate(articleOf(after), passage).kind !== outcome) continue;
      const words = after.paragraphs.join("\n\n");
      const fresh = await browser.newPage();
      const slow = await fresh.context().newCDPSession(fresh);
      await fresh.addScriptTag({ content: script });
      await slow.send("Emulation.setCPUThrottlingRate", { rate: SLOWED });
      const call = `bench.openLinks(${JSON.stringify(words)}, ${JSON.stringify([value])})`;
      const [cold]: readonly unknown[] = await fresh.evaluate<unknown[]>(call);
      times.push(Number(cold));
      await fresh.close();
    }
    const sorted = times.toSorted((a, b) => a - b);
    const ms = (at: number): string => `${(sorted[at] ?? 0).toFixed(1)} ms`;
    console.log([outcome, sorted.length, ms(sorted.length >> 1), ms(sorted.length - 1)].join(" | "));
  }
  await browser.close();
}
