/** Whatever this site keeps as plain texts begins so; other sites of the same host keep theirs under other names. */
const OURS = "on-the-record:";

/** How the page is set, as the browser keeps it, by name; nothing where the browser keeps nothing. */
export function keptSettings(): Readonly<Record<string, string>> {
  try {
    const names = Array.from({ length: localStorage.length }, (_, at) => localStorage.key(at) ?? "");
    return Object.fromEntries(
      names.map((name): [string, unknown] => [name, localStorage.getItem(name)]).filter(isOurs),
    );
  } catch {
    return {};
  }
}

function isOurs(entry: [string, unknown]): entry is [string, string] {
  return entry[0].startsWith(OURS) && typeof entry[1] === "string";
}

/** Keeps settings out of a backup and shows them at once. Those of any other name are passed over. */
export function keepSettings(settings: Readonly<Record<string, string>>): void {
  for (const entry of Object.entries(settings).filter(isOurs)) {
    localStorage.setItem(entry[0], entry[1]);
    // The browser tells other tabs of it; this one listens for the same.
    dispatchEvent(new StorageEvent("storage", { key: entry[0], newValue: entry[1] }));
  }
}
