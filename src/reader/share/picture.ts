import type { Reading, Statement } from "../../engine/model.ts";
import { sourceOf } from "../choice.ts";
import { dateInWords } from "../dates.ts";
import { tonesOf } from "../tones.ts";
import { KIND_WORDS, nameOf, personOf, wordsOf } from "../words.ts";
import { directionOf, linesOf } from "./picture-lines.ts";

/** Size of a preview picture, as the readers of Open Graph data want it. In pixels. */
export const PICTURE = { width: 1200, height: 630 } as const;

/** What is used of a canvas's context: the browser's own and the build's both have it. */
export interface Pen {
  fillStyle: unknown;
  font: string;
  textAlign: unknown;
  textBaseline: unknown;
  direction: unknown;
  fillRect(x: number, y: number, width: number, height: number): void;
  fillText(text: string, x: number, y: number): void;
  measureText(text: string): { readonly width: number };
}

const FAMILY = "Newsreader, Georgia, serif";
const EDGE = 80;
const RULE = 12;
/** Baseline of the foot, from the lower edge. */
const FOOT = 64;
const FOOT_SIZE = 28;
const NAME_SIZE = 38;
/** Type sizes of the words, largest first; the first that fits is taken. In pixels. */
const SIZES = [68, 60, 52, 46, 40, 36, 32] as const;
const LEADING = 1.22;
/** Room for the words: between the upper edge and the speaker's name. */
const TOP = 92;
const BOTTOM = 430;

/** The colours of styles/tokens.css by day: a picture has no theme. */
export const INK = { paper: "#fcfbf7", ink: "#1c1a17", muted: "#5f5a50" } as const;
export const HUES: Readonly<Record<string, string>> = {
  "0": "#1157a4",
  "1": "#963304",
  "2": "#0a693c",
  "3": "#713995",
  "4": "#735108",
  "5": "#02646d",
  "6": "#992154",
  "7": "#516012",
};

interface Setting {
  readonly size: number;
  readonly lines: readonly string[];
}

/** The largest setting that fits; at the smallest, what does not fit is left out and said to be. */
function setting(pen: Pen, words: string, language: string, style: string): Setting {
  const width = PICTURE.width - 2 * EDGE;
  let size: number = SIZES[0];
  let lines: readonly string[] = [];
  for (size of SIZES) {
    pen.font = `${style} ${size}px ${FAMILY}`;
    lines = linesOf(words, language, width, (line) => pen.measureText(line).width);
    if (lines.length * size * LEADING <= BOTTOM - TOP) return { size, lines };
  }
  const fitting = Math.floor((BOTTOM - TOP) / (size * LEADING));
  const last = lines[fitting - 1] ?? "";
  return { size, lines: [...lines.slice(0, fitting - 1), `${last.replace(/\s*\S+$/u, "")} …`] };
}

/** Cuts a line at a word until it is no wider than `width`. */
function cutTo(pen: Pen, line: string, width: number): string {
  let cut = line;
  while (pen.measureText(cut).width > width && /\s/u.test(cut))
    cut = `${cut.replace(/\s+\S+(?: …)?$/u, "")} …`;
  return cut;
}

/** Draws a statement's picture: the article's words, who said them and where they stand; 1200 × 630. */
export function drawPicture(pen: Pen, reading: Reading, statement: Statement): void {
  const { article } = reading;
  const source = sourceOf(statement);
  const words = wordsOf(reading, statement);
  const reported = statement.kind === "reported";
  const said = reported ? words : `“${words}”`;
  const direction = directionOf(said);
  const start = direction === "rtl" ? PICTURE.width - EDGE : EDGE;
  const hue = HUES[tonesOf(reading).get(source)?.hue ?? ""] ?? INK.ink;

  pen.fillStyle = INK.paper;
  pen.fillRect(0, 0, PICTURE.width, PICTURE.height);
  pen.fillStyle = hue;
  pen.fillRect(0, 0, PICTURE.width, RULE);

  pen.textBaseline = "alphabetic";
  pen.direction = direction;
  pen.textAlign = "start";
  pen.fillStyle = INK.ink;
  const { size, lines } = setting(pen, said, article.language, reported ? "italic 400" : "400");
  for (const [at, line] of lines.entries()) pen.fillText(line, start, TOP + size * (1 + at * LEADING));

  const width = PICTURE.width - 2 * EDGE;
  pen.fillStyle = hue;
  pen.font = `600 ${NAME_SIZE}px ${FAMILY}`;
  pen.fillText(cutTo(pen, nameOf(reading, source), width), start, BOTTOM + NAME_SIZE + 24);
  pen.fillStyle = INK.muted;
  pen.font = `400 ${FOOT_SIZE}px ${FAMILY}`;
  const role = personOf(reading, source)?.role ?? null;
  const kind = reported ? "reported, not quoted" : role === null ? KIND_WORDS[statement.kind].one : null;
  const about = [role, kind].filter((part) => part !== null).join(" · ");
  pen.fillText(cutTo(pen, about, width), start, BOTTOM + NAME_SIZE + 24 + FOOT_SIZE + 14);

  pen.direction = "ltr";
  pen.textAlign = "left";
  const when = article.published === null ? null : dateInWords(article.published);
  const where = ["On the Record", article.source ?? article.place, when].filter((part) => part !== null);
  pen.fillText(cutTo(pen, where.join(" · "), width), EDGE, PICTURE.height - FOOT + FOOT_SIZE);
}
