import type { Given } from "./import-document.ts";
import { LARGEST_FILE, tooLarge } from "./limits.ts";

type Fetched = Given | { readonly problem: string };

/** What to do where a page cannot be had from the page on which articles are added. */
const INSTEAD =
  "Open the page, select the article, copy it and paste it here; or use the bookmark on this page.";

/** The whole address that a reader means by “example.org/a”; null where it is none that a page may be fetched from. */
export function wholeAddress(given: string): string | null {
  const trimmed = given.trim();
  const written = /^[a-z][a-z0-9+.-]*:/iu.test(trimmed) ? trimmed : `https://${trimmed}`;
  if (!URL.canParse(written)) return null;
  const { protocol, hostname, href } = new URL(written);
  return protocol === "https:" && hostname.includes(".") ? href : null;
}

/**
 * Fetches a page from its own site, which must allow it: no cookie and no word of where the reader is goes with the
 * request. Fails only when `signal` is aborted; else the sentence says what to do: `instead`.
 */
export async function fetchPage(
  address: string,
  signal: AbortSignal,
  instead: string = INSTEAD,
): Promise<Fetched> {
  const { hostname } = new URL(address);
  try {
    const response = await fetch(address, { signal, credentials: "omit", referrerPolicy: "no-referrer" });
    if (!response.ok) {
      return {
        problem: `${hostname} answered with an error (${response.status}). Look whether the address is right. ${instead}`,
      };
    }
    const type = response.headers.get("content-type") ?? "";
    if (type !== "" && !/^(?:text\/|application\/xhtml)/iu.test(type)) {
      return { problem: `What lies at this address is no page of text (${type.slice(0, 60)}). ${instead}` };
    }
    const bytes = await bytesOf(response);
    if ("problem" in bytes) return bytes;
    return { from: "bytes", bytes, name: "", type, address: response.url || address };
  } catch (error) {
    if (signal.aborted) throw error;
    // Where it is known that there is no network, the site is not to blame.
    if ("navigator" in globalThis && "onLine" in navigator && !navigator.onLine)
      return { problem: `There is no network now, so ${hostname} could not be asked. Try again with one.` };
    return {
      problem: `${hostname} does not let other sites read its pages, or could not be reached. ${instead}`,
    };
  }
}

/** The body, but never more of it than a file may have. */
async function bytesOf(response: Response): Promise<Uint8Array | { readonly problem: string }> {
  const parts: Uint8Array[] = [];
  let size = 0;
  const reader = response.body?.getReader();
  for (let part = await reader?.read(); part?.value !== undefined; part = await reader?.read()) {
    size += part.value.length;
    parts.push(part.value);
    if (size > LARGEST_FILE) {
      await reader?.cancel();
      return { problem: tooLarge(size) ?? "" };
    }
  }
  const whole = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
