import type { Reading } from "../engine/model.ts";

export function makeShare(reading: Reading): string {
  return reading.article.id;
}
