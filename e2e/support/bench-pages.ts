import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { Reading } from "../../src/engine/model.ts";
import { readPlain } from "../../src/engine/read-article.ts";
import { ARTICLE, DIST, paragraphs, reading } from "./article.ts";

const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

/** The same text as a page that is nothing else: a headline, paragraphs, and three rules of style. */
export function writePlainPage(folder: string): void {
  const style = "body{max-width:38em;margin:2em auto;padding:0 1em;font:1.2em/1.5 serif}";
  const body = paragraphs.map((words) => `<p>${escaped(words)}</p>`).join("\n");
  const title = escaped(reading.article.title);
  writeFileSync(
    join(folder, "index.html"),
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title><style>${style}</style></head><body><h1>${title}</h1>\n${body}\n</body></html>`,
  );
}

const SPEAKERS = [
  "Ada Quill",
  "Tom Burr",
  "Lena Voss",
  "Omar Reyes",
  "Ivy Marsh",
  "Paul Hart",
  "Nina Cole",
  "Sam Rowe",
];
const THINGS = [
  "a long road",
  "a steep hill",
  "a cold river",
  "an open gate",
  "a quiet field",
  "a broken bridge",
];

/** Days of some forty years, in no order: the step has no divisor in common with their number. */
const DAYS = 40 * 12 * 28;
const STEP = 4_787;

function dayOf(at: number): string {
  const day = (at * STEP) % DAYS;
  const month = MONTHS[Math.floor(day / 28) % 12];
  return `${1 + (day % 28)} ${month} ${1980 + Math.floor(day / (28 * 12))}`;
}

const MONTHS = "January February March April May June July August September October November December".split(
  " ",
);

/**
 * An article of so many paragraphs with four quotations each, by eight people who are not; if asked with a date in each
 * paragraph.
 */
export function longReading(count: number, dated = false): Reading {
  const text = Array.from({ length: count }, (_none, at) => {
    const thing = (by: number): string => `“${THINGS[(at + by) % THINGS.length]} of part ${at * 4 + by}”`;
    const speaker = SPEAKERS[at % SPEAKERS.length];
    const when = dated ? ` on ${dayOf(at)}` : "";
    return `${speaker} said${when} the work on the eastern line was ${thing(0)} and ${thing(1)}. The council listened in silence for an hour before it went on with its other business. “It is ${THINGS[at % THINGS.length]}, and we knew it in week ${at},” ${speaker} said. “Nobody asked us about ${THINGS[(at + 1) % THINGS.length]} number ${at},” ${speaker} added.`;
  }).join("\n\n");
  return readPlain(text, { id: "long" });
}

/** Where the build leaves its own renderer. */
const RENDERER = fileURLToPath(
  new URL("../../node_modules/.cache/on-the-record/renderer/render.js", import.meta.url),
);
/** The words and the state; the scripts after them stay. */
const ROOT = /<div id="root">[^]*id="page-state">[^]*?<\/script>/;

/** Writes a Reading as the build writes one: the built article's page with body and state from the build's renderer. */
export async function writeLongPage(folder: string, long: Reading, view: "" | "timeline/"): Promise<void> {
  const renderer: unknown = await import(pathToFileURL(RENDERER).href);
  const render: unknown = Reflect.get(Object(renderer), "renderPage");
  if (typeof render !== "function")
    throw new TypeError("The build left no renderer: run npm run build first.");
  const template = readFileSync(join(DIST, ARTICLE, view, "index.html"), "utf8");
  const path = `/a/${long.article.id}/${view}`;
  const rendered: unknown = await Reflect.apply(render, null, [path, "", { library: null, reading: long }]);
  const html = String(Reflect.get(Object(rendered), "html"));
  const state = JSON.stringify(Reflect.get(Object(rendered), "state")).replaceAll("<", "\\u003c");
  const body = `<div id="root">${html}</div>\n<script type="application/json" id="page-state">${state}</script>`;
  mkdirSync(join(folder, path), { recursive: true });
  writeFileSync(
    join(folder, path, "index.html"),
    template.replace(ROOT, () => body),
  );
}
