import type { Clip } from "./quote-text.ts";

/**
 * Puts a clip on the clipboard, with its rich form where the browser takes one. False when the browser refuses or has
 * no clipboard for pages (an address without https, a policy, a reader who said no); never throws.
 */
export async function writeClip(clip: Clip): Promise<boolean> {
  // Undefined outside a secure context, whatever the types say.
  const clipboard: Clipboard | undefined = navigator.clipboard;
  if (clipboard === undefined) return false;
  if (clip.html !== undefined && typeof ClipboardItem === "function") {
    try {
      const item = new ClipboardItem({
        "text/plain": new Blob([clip.text], { type: "text/plain" }),
        "text/html": new Blob([clip.html], { type: "text/html" }),
      });
      await clipboard.write([item]);
      return true;
    } catch {
      // Some browsers take plain text only: try that before giving up.
    }
  }
  try {
    await clipboard.writeText(clip.text);
    return true;
  } catch {
    return false;
  }
}
