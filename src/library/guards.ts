import type { Reading } from "../engine/model.ts";
import type { Library } from "./model.ts";

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}

/**
 * Whether a value is a Reading as far as its outline tells. The files come from the same build as this code, under
 * names made of their content; what this catches is a damaged or foreign file.
 */
export function isReading(value: unknown): value is Reading {
  return (
    isObject(value) &&
    isObject(value["article"]) &&
    typeof value["article"]["text"] === "string" &&
    Array.isArray(value["people"]) &&
    Array.isArray(value["statements"]) &&
    Array.isArray(value["happenings"])
  );
}

/** Whether a value is a Library as far as its outline tells. */
export function isLibrary(value: unknown): value is Library {
  return isObject(value) && Array.isArray(value["articles"]);
}
