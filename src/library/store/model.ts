import type { Reading } from "../../engine/model.ts";
import type { Correction } from "../corrections/model.ts";
import type { LibraryEntry } from "../model.ts";
import type { SearchRow } from "../search/model.ts";
import type { Appearance, PeopleDecision, PersonSummary } from "../people/model.ts";

/** An article of the reader's own as kept: the source is the truth, its Reading is made of it and can be made again. */
export interface OwnArticle {
  /** Begins with a tilde; see article-id.ts. */
  readonly id: string;
  /** With header lines, as `readArticle` takes it. */
  readonly source: string;
  readonly origin: Origin;
  /** ISO 8601 instants, UTC. */
  readonly added: string;
  readonly changed: string;
  /** 1 for the first, one more with every change of the source. */
  readonly revision: number;
}

export interface Origin {
  readonly how: "paste" | "file" | "url" | "share" | "bookmarklet" | "backup";
  /** The file's name or the page's address. */
  readonly name: string | null;
}

/** The Reading of an own article as the engine made it, without corrections, and which engine that was. */
export interface CachedReading {
  readonly id: string;
  /** `ENGINE` of engine-version.ts when it was made; another one means that it should be made again. */
  readonly engine: string;
  readonly reading: Reading;
}

/** The corrections of one article, bundled or own. */
export interface Corrections {
  readonly article: string;
  /** 0 where none were ever made; one more with every change. */
  readonly revision: number;
  readonly list: readonly Correction[];
}

/** A deleted article with everything that was made of it. */
export interface BinItem {
  readonly id: string;
  readonly title: string;
  /** ISO 8601 instant, UTC. */
  readonly removed: string;
  readonly article: OwnArticle;
  readonly cached: CachedReading;
  readonly corrections: Corrections;
}

/** What was stored or taken away, in this tab or another. */
export type StoreChange =
  | { readonly what: "articles" | "corrections"; readonly ids: readonly string[] }
  | { readonly what: "people" | "bin" | "everything" }
  /** The connection is gone, because another tab has a newer version or the browser took it; nothing works until a reload. */
  | { readonly what: "closed"; readonly message: string };

export interface Usage {
  /** Bytes used by this site, as the browser estimates them. */
  readonly used: number;
  /** Bytes that the browser allows it. */
  readonly quota: number;
  /** Whether the browser promised not to clear it by itself. */
  readonly persistent: boolean;
}

export interface Stored {
  readonly article: OwnArticle;
  /** As the engine made it. */
  readonly reading: Reading;
}

/** Everything that is kept but settings: what a backup holds. Readings are left out, as they can be made again. */
export interface Kept {
  readonly articles: readonly OwnArticle[];
  readonly corrections: readonly Corrections[];
  readonly decisions: readonly PeopleDecision[];
}

/** What comes in from a backup, with what it was compared with: where that has changed since, nothing is written. */
export interface Incoming {
  /** `over` is the revision of the article that it stands in for; null where there was none of its id. */
  readonly articles: readonly (Stored & { readonly over: number | null })[];
  /** Whole lists; `over` is the revision of the list that each stands in for, null where that was empty. */
  readonly corrections: readonly (Corrections & { readonly over: number | null })[];
  readonly decisions: readonly PeopleDecision[];
}

/**
 * The reader's own articles, in this browser. Every writing method is one transaction: it happens whole or not at all.
 * Every method fails with StoreUnavailable, StoreFull or (revise, setCorrections, merge) ChangedElsewhere, whose message is a sentence
 * for the reader.
 */
export interface OwnStore {
  /** The beginning of `entries`, some dozens, and how many there are in all: one record, whatever is kept. */
  front(): Promise<{ readonly entries: readonly LibraryEntry[]; readonly all: number }>;
  /**
   * A line for each article, newest first; texts and Readings are not touched, and a page can be used meanwhile. Fails with
   * the signal's reason once that is aborted.
   */
  entries(signal?: AbortSignal): Promise<readonly LibraryEntry[]>;
  /** The engine's Reading without corrections; null for an id that is not kept here. */
  reading(id: string): Promise<CachedReading | null>;
  article(id: string): Promise<OwnArticle | null>;
  /** Adds or replaces. */
  put(article: OwnArticle, reading: Reading): Promise<void>;
  /** Adds or replaces many, in one transaction; call it with some dozens at a time. */
  putMany(list: readonly Stored[]): Promise<void>;
  /**
   * Gives an article another source, with the engine's Reading of that; its corrections stay. Fails with ChangedElsewhere when
   * it is no longer of that revision.
   */
  revise(id: string, revision: number, source: string, reading: Reading): Promise<OwnArticle>;
  /** Puts articles into the bin; what comes back undoes it by `restore`. Ids not kept here are passed over. */
  remove(ids: readonly string[]): Promise<readonly string[]>;
  /** Takes articles out of the bin; what comes back are those restored. One whose id is in use again stays in the bin. */
  restore(ids: readonly string[]): Promise<readonly string[]>;
  /** Newest first. */
  bin(): Promise<readonly Omit<BinItem, "cached">[]>;
  /** Deletes for good what lies in the bin; ids that are not there are passed over. */
  discard(ids: readonly string[]): Promise<void>;
  emptyBin(): Promise<void>;
  /** Takes in a part of a backup, some dozens of articles at a time. */
  merge(incoming: Incoming): Promise<void>;
  /** Puts a Reading that this engine made in the place of an older one's, if the article is still of that revision. */
  reread(id: string, revision: number, reading: Reading): Promise<void>;
  /** Of an article, own or bundled. */
  corrections(article: string): Promise<Corrections>;
  /** Every article's corrections that has any. */
  allCorrections(): Promise<readonly Corrections[]>;
  /** Replaces the list, if its revision is still the one given; fails with ChangedElsewhere otherwise. */
  setCorrections(
    article: string,
    list: readonly Correction[],
    expectedRevision: number,
  ): Promise<Corrections>;
  /** Everyone in own articles, by person key, without loading a Reading. */
  people(): Promise<readonly PersonSummary[]>;
  /** Where the people of these keys appear, newest article first, undated last. */
  appearances(keys: readonly string[]): Promise<readonly Appearance[]>;
  /** What searching needs of these articles; ids not kept here are passed over. */
  searchRows(ids: readonly string[]): Promise<readonly SearchRow[]>;
  /** What searching needs of all articles, those added last first, some hundreds at a time. */
  eachSearchRows(take: (rows: readonly SearchRow[]) => void): Promise<void>;
  /** Who the reader said is the same or is not. */
  decisions(): Promise<readonly PeopleDecision[]>;
  setDecision(decision: PeopleDecision): Promise<void>;
  removeDecision(id: string): Promise<void>;
  kept(): Promise<Kept>;
  /** Called with each change of this tab and of others; what comes back ends that. */
  subscribe(listener: (change: StoreChange) => void): () => void;
  /** Asks the browser not to clear this by itself; whether it agreed. `put` asks by itself after the first article. */
  persist(): Promise<boolean>;
  /** Null where the browser does not tell. */
  usage(): Promise<Usage | null>;
  close(): void;
}
