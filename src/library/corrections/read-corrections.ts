import type { Change, Correction } from "./model.ts";

type Fields = Readonly<Record<string, unknown>>;

function hasFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

const isText = (value: unknown): value is string => typeof value === "string";
const isSpeaker = (value: unknown): boolean => value === null || (hasFields(value) && isText(value["name"]));
const KINDS: ReadonlySet<unknown> = new Set(["direct", "fragment", "reported"]);

/** What each sort of change must carry. */
const CHANGES: Readonly<Record<Change["what"], (change: Fields) => boolean>> = {
  speaker: ({ to }) => isSpeaker(to),
  "not-a-quote": () => true,
  quote: ({ kind, speaker }) => KINDS.has(kind) && isSpeaker(speaker),
  "same-person": ({ names }) => Array.isArray(names) && names.length === 2 && names.every(isText),
  "not-same-person": ({ name, other }) => isText(name) && isText(other),
  date: ({ edtf }) => isText(edtf),
};

function isWhat(value: unknown): value is Change["what"] {
  return isText(value) && Object.hasOwn(CHANGES, value);
}

/** Whether a value is a correction in every part: it may come from any file. */
export function isCorrection(value: unknown): value is Correction {
  if (!hasFields(value) || !["id", "article", "made", "at"].every((name) => isText(value[name])))
    return false;
  const change = value["change"];
  return hasFields(change) && isWhat(change["what"]) && CHANGES[change["what"]](change);
}

/** A file of corrections, as `writeCorrections` makes it: all of it, or a sentence that says why nothing was taken. */
export function readCorrections(
  json: string,
): { readonly corrections: readonly Correction[] } | { readonly problem: string } {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return { problem: "This file is no JSON, or is cut short. Nothing was taken from it." };
  }
  const list = hasFields(value) ? value["corrections"] : null;
  if (!Array.isArray(list)) return { problem: "This file holds no corrections. Nothing was taken from it." };
  const bad = list.findIndex((one) => !isCorrection(one));
  if (bad >= 0) {
    return {
      problem: `Number ${bad + 1} in this file is no correction that can be read here. Nothing was taken from it.`,
    };
  }
  return { corrections: list.filter(isCorrection) };
}

/** Corrections as a file to keep or to hand on. */
export function writeCorrections(corrections: readonly Correction[]): string {
  return `${JSON.stringify({ corrections }, null, 2)}\n`;
}

/** Both lists as one: each correction once, by its id. Theirs stand over ours where both hold it. */
export function mergeCorrections(
  ours: readonly Correction[],
  theirs: readonly Correction[],
): readonly Correction[] {
  return [...new Map([...ours, ...theirs].map((one) => [one.id, one])).values()];
}
