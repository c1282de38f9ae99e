import { join } from "node:path";
import { GlobalFonts, createCanvas } from "@napi-rs/canvas";
import type { Reading, Statement } from "../../engine/model.ts";
import type { Renderer } from "./pages.ts";

/** Files of public/fonts that pictures are drawn with; letters they lack come from the fonts of this machine. */
const FONTS = ["newsreader-roman.woff2", "newsreader-roman-ext.woff2", "newsreader-italic.woff2"] as const;
const FAMILY = "Newsreader";

/**
 * The picture for previews of one statement, as PNG. Skia (through @napi-rs/canvas, which ships it ready for every
 * common system) shapes and orders any script; a headless browser would do as well, and be far larger.
 */
export type DrawPicture = (reading: Reading, statement: Statement) => Buffer;

/** Something that no font on this machine can draw has the shape of this, which no font has. */
const NOWHERE = "\u{10FFFF}";
const SAMPLE_SIZE = 48;

/** Draws one letter and gives its pixels as text, to be compared. */
function looks(letter: string): string {
  const canvas = createCanvas(SAMPLE_SIZE, SAMPLE_SIZE);
  const pen = canvas.getContext("2d");
  pen.font = `32px ${FAMILY}`;
  pen.fillText(letter, 4, 36);
  return canvas.data().toString("base64");
}

/** Loads the fonts and gives what draws; throws when a font of the site's own is missing. */
export function pictures(root: string, renderer: Renderer): DrawPicture {
  for (const font of FONTS) {
    if (GlobalFonts.registerFromPath(join(root, "public/fonts", font), FAMILY) === null) {
      throw new Error(`public/fonts/${font} could not be read; pictures are drawn with it.`);
    }
  }
  return (reading, statement) => {
    const canvas = createCanvas(renderer.PICTURE.width, renderer.PICTURE.height);
    renderer.drawPicture(canvas.getContext("2d"), reading, statement);
    return canvas.toBuffer("image/png");
  };
}

/** The letters of a text that no font on this machine can draw, each once. */
export function undrawable(text: string): readonly string[] {
  const nothing = new Set([looks(NOWHERE), looks("")]);
  const letters = new Set(text.match(/\p{L}/gu) ?? []);
  return [...letters].filter((letter) => nothing.has(looks(letter)));
}
