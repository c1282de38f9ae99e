/** One file that the service worker keeps, as workbox-precaching takes it. */
export interface KeptFile {
  /** From the site's root: "a/harbour/", "assets/main-1a2b.js", "./". */
  readonly url: string;
  /** Null where the name itself changes with the content. */
  readonly revision: string | null;
  /**
   * "sha256-…": a host that is being changed while the worker reads it hands out no file of the version after; the
   * browser refuses it, and the whole version is tried again later.
   */
  readonly integrity: string;
}

/** What of a version is kept, in figures for the reader. */
export interface KeptFigures {
  /** Of all files together, unpacked. */
  readonly bytes: number;
  readonly articles: { readonly kept: number; readonly all: number };
}

/** One version of the site, as its build writes it into the worker. */
export interface Kept extends KeptFigures {
  readonly files: readonly KeptFile[];
  /** The page for addresses that no kept file answers; see fallback.ts. */
  readonly fallback: string;
}

/** The checked edge: what comes back from a worker is of any shape. */
export function isKeptFigures(value: unknown): value is KeptFigures {
  if (typeof value !== "object" || value === null || !("bytes" in value) || !("articles" in value))
    return false;
  const { bytes, articles } = value;
  if (typeof bytes !== "number" || typeof articles !== "object" || articles === null) return false;
  return (
    "kept" in articles &&
    typeof articles.kept === "number" &&
    "all" in articles &&
    typeof articles.all === "number"
  );
}
