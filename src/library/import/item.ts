import type { Reading } from "../../engine/model.ts";
import type { OwnArticle } from "../store/model.ts";
import { draftProblems } from "./draft.ts";
import type { Given } from "./import-document.ts";
import type { Draft } from "./model.ts";

/** A document on its way into the library. */
export interface Item {
  readonly key: number;
  /** Of its own wherever it is kept. */
  readonly id: string;
  /** The file's name, the page's address, or what else it is called in the list. */
  readonly name: string;
  readonly origin: OwnArticle["origin"];
  /** ready = to be looked over and stored. */
  readonly stage: "waiting" | "reading" | "ready" | "stored" | "failed";
  readonly draft: Draft | null;
  /** What the reader should know of how the draft was made. */
  readonly told: readonly string[];
  /** What the engine found in the draft, or in the one before while it looks again. */
  readonly reading: Reading | null;
  /** Whether `reading` is of the draft as it is now. */
  readonly fresh: boolean;
  /** Why it failed, or could not be stored. */
  readonly problem: string | null;
  /** The reader changed the draft by hand. */
  readonly edited: boolean;
  /** What became of it in the library: new there, there already and left as it was, or there already with these details now. */
  readonly became: "new" | "kept" | "changed" | null;
}

/** A document that was read before, as it was left. */
export interface Before {
  readonly from: "draft";
  readonly draft: Draft;
  readonly told: readonly string[];
}

/** A document to be taken in: `load` gives it, or a sentence that says why not. */
export interface Offer {
  readonly name: string;
  readonly origin: OwnArticle["origin"];
  readonly load: (signal: AbortSignal) => Promise<Given | Before | { readonly problem: string }>;
  /** Only for what was in the queue before. */
  readonly id?: string;
  readonly edited?: boolean;
  /** Fields that the sender knows better than the document. */
  readonly known?: Partial<Draft>;
}

/** Whether an item can be stored as it is now. */
export function isStorable(item: Item): boolean {
  return (
    item.stage === "ready" &&
    item.draft !== null &&
    item.fresh &&
    Object.keys(draftProblems(item.draft)).length === 0
  );
}
