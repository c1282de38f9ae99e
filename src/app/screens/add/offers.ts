import { fetchPage } from "../../../library/import/fetch-page.ts";
import type { Offer } from "../../../library/import/item.ts";
import { tooLarge } from "../../../library/import/limits.ts";

/** Files of these endings are offered by the picker; others can still be dropped, and are told what they are. */
export const ENDINGS = ".txt,.md,.html,.htm,text/plain,text/markdown,text/html";

export function pasted(text: string, html: string): Offer {
  return {
    name: "Pasted text",
    origin: { how: "paste", name: null },
    load: () => Promise.resolve({ from: "words", text, html, address: "" }),
  };
}

export function ofFile(file: File): Offer {
  return {
    name: file.name,
    origin: { how: "file", name: file.name },
    load: async () => {
      const problem = tooLarge(file.size);
      if (problem !== null) return { problem };
      const bytes = await bytesOf(file);
      if (bytes === null) return { problem: UNREADABLE };
      return { from: "bytes", bytes, name: file.name, type: file.type, address: "" };
    },
  };
}

const UNREADABLE =
  "It could not be read: it is a folder, or was moved or changed meanwhile. Open its files themselves.";

/** Null for a folder, which a drop hands over like a file, and for a file that is no longer what was chosen. */
async function bytesOf(file: File): Promise<Uint8Array | null> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    return null;
  }
}

/** `address` is whole, as `wholeAddress` gives it. */
export function ofAddress(address: string): Offer {
  return {
    name: address,
    origin: { how: "url", name: address },
    load: (signal) => fetchPage(address, signal),
  };
}

interface Sent {
  readonly title: string;
  readonly address: string;
  readonly text: string;
  readonly html: string;
  readonly chosen?: boolean;
}

const isPage = (html: string): boolean => /<(?:html|head|body)[\s>]/iu.test(html);

/** What another program or page has sent: its title and address are believed where the words do not say. */
export function sent(
  how: "share" | "bookmarklet",
  { title, address, text, html, chosen = false }: Sent,
): Offer {
  const known = {
    // A whole page tells its own headline better.
    ...(title === "" || isPage(html) ? {} : { title }),
    ...(address === "" ? {} : { url: address }),
  };
  return {
    name: title || address || "What was sent",
    origin: { how, name: address || null },
    load: () => Promise.resolve({ from: "words", text, html, address, chosen }),
    known,
  };
}
