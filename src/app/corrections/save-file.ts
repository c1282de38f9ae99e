/** How long a saved file's address is kept: until the browser has surely read it. In ms. */
const KEPT_FOR = 60_000;

/** Hands a text to the reader as a file. */
export function saveFile(text: string, name: string, type: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const anchor = document.createElement("a");
  anchor.href = address;
  anchor.download = name;
  anchor.click();
  setTimeout(() => URL.revokeObjectURL(address), KEPT_FOR);
}
