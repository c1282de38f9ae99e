import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createCanvas, loadImage } from "@napi-rs/canvas";

export interface Icon {
  /** From the output folder. */
  readonly path: string;
  /** Pixels, as wide as high. */
  readonly size: number;
  /** The part of the width that the drawing takes; the rest is its own ground, for systems that cut icons to a shape. */
  readonly drawn: number;
}

/** A maskable icon is safe within a circle of 80 % of its width; the drawing is a square. */
export const ICONS = {
  small: { path: "icons/icon-192.png", size: 192, drawn: 1 },
  large: { path: "icons/icon-512.png", size: 512, drawn: 1 },
  maskable: { path: "icons/maskable-512.png", size: 512, drawn: 0.7 },
  touch: { path: "icons/touch-180.png", size: 180, drawn: 0.85 },
} as const satisfies Readonly<Record<string, Icon>>;

/** The ground of public/icon.svg. */
const GROUND = "#1c1a17";

/** Draws public/icon.svg as the PNGs that systems ask for. */
export async function drawIcons(root: string): Promise<readonly { path: string; png: Buffer }[]> {
  const image = await loadImage(readFileSync(join(root, "public/icon.svg")));
  return Object.values(ICONS).map((icon) => {
    const canvas = createCanvas(icon.size, icon.size);
    const pen = canvas.getContext("2d");
    if (icon.drawn < 1) {
      pen.fillStyle = GROUND;
      pen.fillRect(0, 0, icon.size, icon.size);
    }
    const side = icon.size * icon.drawn;
    const edge = (icon.size - side) / 2;
    pen.drawImage(image, edge, edge, side, side);
    return { path: icon.path, png: canvas.toBuffer("image/png") };
  });
}
