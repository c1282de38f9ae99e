/** The reader's own articles cannot be had in this browser or this tab; `message` says why and what to do. */
export class StoreUnavailable extends Error {
  override readonly name = "StoreUnavailable";
}

/** There is no room left; nothing of what was to be stored is, and all else is as it was. */
export class StoreFull extends Error {
  override readonly name = "StoreFull";
}

/** Another tab changed the same thing in between; nothing was overwritten. */
export class ChangedElsewhere extends Error {
  override readonly name = "ChangedElsewhere";
}

export const FULL =
  "This browser has no room left for it, so nothing of it was stored; what was kept before is unharmed. Delete articles under “Kept here” and empty the bin there, or free space on this device, then try again.";
const REFUSED =
  "This browser does not let this site keep anything, as in some private windows or with site data turned off. Open the site in an ordinary window, or allow site data for it. Until then only this site's own articles are here.";
const NEWER =
  "What is kept in this browser was written by a newer version of this site. Load the page again to get that version; nothing is lost.";
export const CLOSED =
  "Another tab opened a newer version of this site, so this one may no longer store anything. Load this page again to go on; nothing is lost.";
export const TAKEN =
  "The browser closed the storage that keeps your articles. Load this page again; if they are missing then, the site's data was cleared.";
const BROKEN =
  "The storage of this browser failed. Load the page again; if that does not help, restart the browser.";
const CHANGED = "This was changed in another tab in the meantime. It is shown as it is now; try again.";

function nameOf(cause: unknown): string {
  return typeof cause === "object" && cause !== null && "name" in cause ? String(cause.name) : "";
}

/** What went wrong, as one of the errors above; errors that are one already stay as they are. */
export function faultOf(cause: unknown): Error {
  if (
    cause instanceof StoreUnavailable ||
    cause instanceof StoreFull ||
    cause instanceof ChangedElsewhere ||
    // A mistake of ours is not the browser's: it must come to light as what it is.
    cause instanceof TypeError ||
    cause instanceof RangeError
  ) {
    return cause;
  }
  switch (nameOf(cause)) {
    case "QuotaExceededError":
      return new StoreFull(FULL, { cause });
    case "VersionError":
      return new StoreUnavailable(NEWER, { cause });
    case "SecurityError":
    case "NotAllowedError":
      return new StoreUnavailable(REFUSED, { cause });
    default:
      return new StoreUnavailable(BROKEN, { cause });
  }
}

export function refused(cause: unknown): StoreUnavailable {
  return new StoreUnavailable(REFUSED, { cause });
}

export function changedElsewhere(): ChangedElsewhere {
  return new ChangedElsewhere(CHANGED);
}
