import { join } from "node:path";
import { GlobalFonts, createCanvas } from "@napi-rs/canvas";
import type { Reading, Statement } from "../../engine/model.ts";
import type { Renderer } from "./pages.ts";

/** Files of public/fonts that pictures are drawn with; letters they lack come from the fonts of this machine. */
const FONTS = ["newsreader-roman.woff2", "newsreader-roman-ext.woff2", "newsreader-italic.woff2"] as const;
const FAMILY = "Newsreader";

/** A statement's picture, or the signs for which no font is here: without them it would tell something else. */
export type Picture = { readonly png: Buffer } | { readonly missing: readonly string[] };

/**
 * The picture for previews of one statement, as PNG. Skia (through @napi-rs/canvas, which ships it ready for every
 * common system) shapes and orders any script; a headless browser would do as well, and be far larger.
 */
export type DrawPicture = (reading: Reading, statement: Statement) => Picture;

/** Loads the fonts and gives what draws; throws when a font of the site's own is missing. */
export function pictures(root: string, renderer: Renderer): DrawPicture {
  for (const font of FONTS) {
    if (GlobalFonts.registerFromPath(join(root, "public/fonts", font), FAMILY) === null) {
      throw new Error(`public/fonts/${font} could not be read; pictures are drawn with it.`);
    }
  }
  return (reading, statement) => {
    const canvas = createCanvas(renderer.PICTURE.width, renderer.PICTURE.height);
    const pen = canvas.getContext("2d");
    const draw = pen.fillText.bind(pen);
    const written: string[] = [];
    pen.fillText = (text, x, y, most) => {
      written.push(text);
      draw(text, x, y, most);
    };
    renderer.drawPicture(pen, reading, statement);
    const missing = undrawable(written.join(" "));
    return missing.length > 0 ? { missing } : { png: canvas.toBuffer("image/png") };
  };
}

/** Something that no font on this machine can draw has the shape of this, which no font has. */
const NOWHERE = "\u{10FFFF}";
const SAMPLE_SIZE = 48;

/** Draws one sign and gives its pixels as text, to be compared. */
function looks(sign: string): string {
  const canvas = createCanvas(SAMPLE_SIZE, SAMPLE_SIZE);
  const pen = canvas.getContext("2d");
  pen.font = `32px ${FAMILY}`;
  pen.fillText(sign, 4, 36);
  return canvas.data().toString("base64");
}

/** Letters, figures, punctuation, symbols, emoji among them, and what fonts have of their own: all that is seen by itself. */
const SEEN = /[\p{L}\p{N}\p{P}\p{S}\p{Co}]/gu;

// The same few signs stand in every picture of a site.
const known = new Map<string, boolean>();

function isDrawn(sign: string, nothing: ReadonlySet<string>): boolean {
  const drawn = known.get(sign) ?? !nothing.has(looks(sign));
  known.set(sign, drawn);
  return drawn;
}

/** The signs of a text that no font on this machine can draw, each once: an empty box, or nothing at all, stands for them. */
export function undrawable(text: string): readonly string[] {
  const nothing = new Set([looks(NOWHERE), looks("")]);
  return [...new Set(text.match(SEEN) ?? [])].filter((sign) => !isDrawn(sign, nothing));
}
