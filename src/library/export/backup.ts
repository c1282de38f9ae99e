import { isCorrection } from "../corrections/read-corrections.ts";
import type { PeopleDecision } from "../people/model.ts";
import { areTexts, hasFields } from "../store/guards.ts";
import type { Corrections, Kept, OwnArticle } from "../store/model.ts";

/** The form of backup written here; a reader of it must refuse a higher one. */
export const BACKUP_VERSION = 1;
const FORMAT = "on-the-record-backup";

/** Everything that is kept in a browser. Readings are left out: they are made of the sources. */
export interface Backup extends Kept {
  /** How the page is set, by name; plain texts as the browser keeps them. */
  readonly settings: Readonly<Record<string, string>>;
}

/** What could be read of a backup's file, and in sentences what could not. */
export interface ReadBackup {
  /** Null when nothing could. */
  readonly backup: Backup | null;
  readonly problems: readonly string[];
}

/** The backup as the text of a JSON file. `readBackup` is its inverse. */
export function writeBackup(backup: Backup): string {
  const { articles, corrections, decisions, settings } = backup;
  return `${JSON.stringify({ format: FORMAT, version: BACKUP_VERSION, articles, corrections, decisions, settings }, null, 1)}\n`;
}

const HOWS = new Set(["paste", "file", "url", "share", "bookmarklet", "backup"]);

function isArticle(value: unknown): value is OwnArticle {
  if (!hasFields(value) || !areTexts(value, ["id", "source", "added", "changed"])) return false;
  const { id, origin, revision } = value;
  return (
    typeof id === "string" &&
    id.startsWith("~") &&
    typeof revision === "number" &&
    hasFields(origin) &&
    typeof origin["how"] === "string" &&
    HOWS.has(origin["how"]) &&
    (origin["name"] === null || typeof origin["name"] === "string")
  );
}

const areTwoTexts = (value: unknown): boolean =>
  Array.isArray(value) && value.length === 2 && value.every((one) => typeof one === "string");

function isCorrections(value: unknown): value is Corrections {
  return (
    hasFields(value) &&
    areTexts(value, ["article"]) &&
    typeof value["revision"] === "number" &&
    Array.isArray(value["list"]) &&
    value["list"].every(isCorrection)
  );
}

function isDecision(value: unknown): value is PeopleDecision {
  if (!hasFields(value) || !areTexts(value, ["id", "made"])) return false;
  if (value["what"] === "apart") return areTexts(value, ["key", "article"]);
  return (value["what"] === "same" || value["what"] === "different") && areTwoTexts(value["keys"]);
}

/** Those of a list that are whole; how many are not goes into `problems`. */
function wholeOnes<T>(
  value: unknown,
  isOne: (one: unknown) => one is T,
  what: string,
  problems: string[],
): readonly T[] {
  if (!Array.isArray(value)) {
    problems.push(`The list of ${what} is missing or damaged; none of them could be read.`);
    return [];
  }
  const whole = value.filter((one: unknown): one is T => isOne(one));
  const broken = value.length - whole.length;
  if (broken > 0) problems.push(`${broken} of ${value.length} ${what} are damaged and were left out.`);
  return whole;
}

const nothing = (problem: string): ReadBackup => ({ backup: null, problems: [problem] });

/** Reads a backup's file. Never throws; what is damaged is told, and what is whole beside it is not lost. */
export function readBackup(text: string): ReadBackup {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return nothing(
      "This file is no backup, or it is cut short: it cannot be read as JSON. Nothing was changed.",
    );
  }
  if (!hasFields(value) || value["format"] !== FORMAT) {
    return nothing("This file is not a backup of this site. Nothing was changed.");
  }
  if (typeof value["version"] !== "number" || value["version"] > BACKUP_VERSION) {
    return nothing(
      "This backup was written by a newer version of this site. Load the page again to get that version, then import it. Nothing was changed.",
    );
  }
  const problems: string[] = [];
  const articles = wholeOnes(value["articles"], isArticle, "articles", problems);
  const corrections = wholeOnes(value["corrections"], isCorrections, "lists of corrections", problems);
  const decisions = wholeOnes(value["decisions"], isDecision, "decisions about people", problems);
  const settings = new Map<string, string>();
  const given = value["settings"];
  if (hasFields(given)) {
    for (const [name, setting] of Object.entries(given)) {
      if (typeof setting === "string") settings.set(name, setting);
    }
  }
  return { backup: { articles, corrections, decisions, settings: Object.fromEntries(settings) }, problems };
}
