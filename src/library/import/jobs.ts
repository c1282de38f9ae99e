import type { Reading } from "../../engine/model.ts";
import type { Given } from "./import-document.ts";
import type { Imported } from "./model.ts";

/** What is asked of the worker, one thing at a time. */
export type Job =
  | { readonly what: "import"; readonly given: Given }
  | { readonly what: "read"; readonly id: string; readonly source: string };

/** What it answers: always one message for one job. */
export type Answer =
  | { readonly imported: Imported }
  | { readonly reading: Reading }
  | { readonly problem: string };
