/** Asked for something that is not there; `message` is a sentence for the reader. */
export class NotInLibrary extends Error {
  override readonly name = "NotInLibrary";
}

/** The data could not be had, though it should be there; `message` says what the reader can do. */
export class LibraryOutOfReach extends Error {
  override readonly name = "LibraryOutOfReach";
}

/** Fetches one of the build's own JSON files. Fails with LibraryOutOfReach, in words, unless it is what `isRight` knows. */
export async function fetchJson<T>(
  address: string,
  isRight: (value: unknown) => value is T,
  signal: AbortSignal,
): Promise<T> {
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
  let value: unknown;
  try {
    value = await response.json();
  } catch (cause) {
    throw new LibraryOutOfReach("The site sent a file that is cut short. Load the page again.", { cause });
  }
  if (isRight(value)) return value;
  throw new LibraryOutOfReach(
    "The site sent a file of another kind than was asked for. Load the page again.",
  );
}
