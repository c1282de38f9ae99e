import type { DBSchema, IDBPTransaction, StoreNames } from "idb";
import type { Appearance, PeopleDecision } from "../people/model.ts";
import type { LibraryEntry } from "../model.ts";
import type { BinItem, CachedReading, Corrections, OwnArticle } from "./model.ts";

export const DATABASE = "on-the-record";

/** Of the form below. Migrations from every earlier one stand in migrate.ts. */
export const SCHEMA = 4;

/**
 * Lines of a list, many to a record: ten thousand records of their own would take the browser a second to hand out, some
 * hundreds of longer texts take it a fraction of that. Which shelf a line lies on follows from its id alone.
 */
export interface Shelf {
  readonly shelf: string;
  /** A JSON object: id → line. */
  readonly lines: string;
}

/**
 * Rows for searching, some dozens to a record in the order in which they came: ten thousand records of their own would
 * take the browser a second to hand out.
 */
export interface SearchShelf {
  /** Counted from 0; a shelf that was emptied leaves a gap. */
  readonly shelf: number;
  /** Whose rows lie here; there is an index over them. */
  readonly articles: readonly string[];
  /** A JSON list of SearchRow. */
  readonly rows: string;
}

/** The one record of its store. */
export const NEWEST = "newest";

/** The beginning of the list of articles, so that it can be drawn without reading all of it. */
export interface Front {
  readonly name: typeof NEWEST;
  /** The newest, newest first. */
  readonly entries: readonly LibraryEntry[];
  /** How many articles there are in all. */
  readonly all: number;
}

export interface Schema extends DBSchema {
  articles: { key: string; value: OwnArticle };
  readings: { key: string; value: CachedReading };
  /** LibraryEntry by article. */
  entries: { key: string; value: Shelf };
  /** PersonSummary by person. */
  people: { key: string; value: Shelf };
  /** Keyed by person and article, so that one person's lie together. */
  appearances: { key: [string, string]; value: Appearance; indexes: { article: string } };
  /** What searching needs. */
  searches: { key: number; value: SearchShelf; indexes: { article: string } };
  /** The beginning of the list of articles, in one record. */
  fronts: { key: string; value: Front };
  corrections: { key: string; value: Corrections };
  decisions: { key: string; value: PeopleDecision };
  bin: { key: string; value: BinItem };
}

type Name = StoreNames<Schema>;
export const STORES: Name[] = [
  "articles",
  "readings",
  "entries",
  "people",
  "appearances",
  "searches",
  "fronts",
  "corrections",
  "decisions",
  "bin",
];

/** A transaction over everything, in which something is written. */
export type Writing =
  | IDBPTransaction<Schema, Name[], "readwrite">
  | IDBPTransaction<Schema, Name[], "versionchange">;
