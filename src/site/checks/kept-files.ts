import { createHash } from "node:crypto";
import type { LibraryEntry } from "../../library/model.ts";
import type { Kept, KeptFile } from "../../offline/kept.ts";

export interface BuiltFile {
  /** From the output folder, with forward slashes. */
  readonly path: string;
  readonly content: Buffer;
}

/**
 * How much of the articles is kept offline, in bytes as unpacked: some hundred articles of usual length, and no more
 * than a reader's first visit may quietly cost. The program itself is kept whole.
 */
export const ARTICLES_BOUND = 5_000_000;

/**
 * What a reader does not open, or what the fallback can draw from what is kept: a quote's own page only leads to the quote
 * in its article. Pictures and icons are for those who show links, and for the system.
 */
const PASSED_OVER = /^(_headers|sw\.js|404\.html)$|\.(xml|txt)$|^icons\/|^a\/[^/]+\/q\//;

/** Whether a file may be kept at all; the others need not even be read. */
export function isKeepable(path: string): boolean {
  return !PASSED_OVER.test(path);
}

/** Named by their content, so that the name is the revision. */
const NAMED_BY_CONTENT = /^(assets|data)\//;

function keptFile({ path, content }: BuiltFile): KeptFile {
  const hash = createHash("sha256").update(content).digest("base64");
  const address = path
    .replace(/(^|\/)index\.html$/, "$1")
    .split("/")
    .map(encodeURIComponent)
    .join("/");
  return {
    url: address === "" ? "./" : address,
    revision: NAMED_BY_CONTENT.test(path) ? null : hash.slice(0, REVISION_CHARACTERS),
    integrity: `sha256-${hash}`,
  };
}

/** 96 bits. */
const REVISION_CHARACTERS = 16;

/**
 * The files to keep: the program whole, then what fits of the articles, newest first. An article's data comes before
 * any page of it: the program draws every view from the data, and a page written beforehand only shows sooner.
 */
export function keptFiles(
  files: readonly BuiltFile[],
  newestFirst: readonly Pick<LibraryEntry, "id" | "file">[],
  bound: number = ARTICLES_BOUND,
): Omit<Kept, "fallback"> {
  const keepable = files.filter(({ path }) => isKeepable(path));
  const data = new Map(keepable.map((file) => [file.path, file]));
  const program = keepable.filter(
    ({ path }) => !path.startsWith("a/") && !newestFirst.some(({ file }) => file === path),
  );
  const pagesOf = (view: string): readonly (BuiltFile | undefined)[] =>
    newestFirst.map(({ id }) => data.get(`a/${id}/${view}index.html`));

  const kept: BuiltFile[] = [];
  let room = bound;
  const keepWhileThereIsRoom = (candidates: readonly (BuiltFile | undefined)[]): void => {
    for (const one of candidates) {
      if (one === undefined) continue;
      // Stops rather than looks for a smaller one, so that “the newest” stays true.
      if (one.content.length > room) return;
      room -= one.content.length;
      kept.push(one);
    }
  };
  keepWhileThereIsRoom(newestFirst.map(({ file }) => (file === null ? undefined : data.get(file))));
  const articles = { kept: kept.length, all: newestFirst.length };
  if (articles.kept === articles.all) {
    for (const view of ["", "quotes/", "timeline/"]) keepWhileThereIsRoom(pagesOf(view));
  }
  const all = [...program, ...kept];
  return {
    files: all.map(keptFile),
    bytes: all.reduce((sum, { content }) => sum + content.length, 0),
    articles,
  };
}
