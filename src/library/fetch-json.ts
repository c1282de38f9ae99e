/** Asked for something that is not there; `message` is a sentence for the reader. */
export class NotInLibrary extends Error {
  override readonly name = "NotInLibrary";
}

/** The data could not be had, though it should be there; `message` says what the reader can do. */
export class LibraryOutOfReach extends Error {
  override readonly name = "LibraryOutOfReach";
}

/**
 * Fetches one of the build's own JSON files. The caller names its type: the files are written by the same build from
 * the same types, under names made of their content, so a shape of another version cannot come back.
 */
export async function fetchJson<T>(address: string, signal: AbortSignal): Promise<T> {
  let response: Response;
  try {
    response = await fetch(address, { signal });
  } catch (cause) {
    if (signal.aborted) throw cause;
    throw new LibraryOutOfReach("The site could not be reached. Check the connection, then try again.", {
      cause,
    });
  }
  if (response.status === 404) {
    throw new LibraryOutOfReach(
      "A file of this site is missing, most likely because a newer version was published. Load the page again.",
    );
  }
  if (!response.ok) {
    throw new LibraryOutOfReach(
      `The site answered with an error (${response.status}). Try again in a while.`,
    );
  }
  try {
    // The checked edge: see above.
    return (await response.json()) as T;
  } catch (cause) {
    throw new LibraryOutOfReach("The site sent an article that is cut short. Load the page again.", {
      cause,
    });
  }
}
