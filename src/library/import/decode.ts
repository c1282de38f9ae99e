import { analyse } from "chardet";
import { knownBytes } from "./known-bytes.ts";

export type Decoded =
  | {
      readonly text: string;
      /** As the Encoding Standard names it: "utf-8", "windows-1252". */
      readonly encoding: string;
      /** marked = by its first bytes; stated = by the document or who sent it; detected = by what letters come out. */
      readonly known: "marked" | "valid" | "stated" | "detected";
    }
  | { readonly problem: string };

const AS_TEXT = "Open it in the program it was made with, copy the text and paste it here.";
const NO_TEXT = `It is not a text. ${AS_TEXT}`;

/** Encodings whose mere validity says little, in the order in which they are tried at the end. */
const LAST_RESORT = "windows-1252";

/** How sure the detector must be, in hundredths. */
const SURE_ENOUGH = 10;

/** Control characters that no text holds, per character: more than one in a hundred and the file is something else. */
const MOST_CONTROLS = 0.01;

/** The text of a file. Never throws; what is no text is refused in a sentence. `stated` is a charset label, or null. */
export function decode(bytes: Uint8Array, stated: string | null): Decoded {
  const what = knownBytes(bytes);
  if (what !== null) return { problem: `It is ${what}, not a text. ${AS_TEXT}` };
  const mark = markOf(bytes) ?? silentUtf16(bytes);
  if (mark !== null) return checked(bytes, mark, "marked");
  const utf8 = tried(bytes, "utf-8");
  if (utf8 !== null)
    return isText(utf8) ? { text: utf8, encoding: "utf-8", known: "valid" } : { problem: NO_TEXT };
  const told = stated === null ? null : tried(bytes, stated);
  if (told !== null && isText(told)) return { text: told, encoding: nameOf(stated ?? ""), known: "stated" };
  for (const { name, confidence } of analyse(bytes.subarray(0, SAMPLE))) {
    if (confidence < SURE_ENOUGH) break;
    const text = name === "UTF-8" ? null : tried(bytes, name);
    if (text !== null && isText(text)) return { text, encoding: nameOf(name), known: "detected" };
  }
  return checked(bytes, LAST_RESORT, "detected");
}

/** Enough to tell an encoding by; detection looks at every byte many times. In bytes. */
const SAMPLE = 64 * 1024;

function markOf(bytes: Uint8Array): string | null {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return "utf-8";
  if (a === 0xff && b === 0xfe) return "utf-16le";
  if (a === 0xfe && b === 0xff) return "utf-16be";
  return null;
}

/** UTF-16 that does not say so: spaces and Latin letters leave every second byte empty. */
function silentUtf16(bytes: Uint8Array): string | null {
  const sample = bytes.subarray(0, 2000);
  let even = 0;
  let odd = 0;
  for (const [index, byte] of sample.entries()) {
    if (byte !== 0) continue;
    if (index % 2 === 0) even += 1;
    else odd += 1;
  }
  const half = sample.length / 2;
  if (bytes.length % 2 !== 0 || half < 2) return null;
  if (odd > half * 0.4 && even < half * 0.02) return "utf-16le";
  return even > half * 0.4 && odd < half * 0.02 ? "utf-16be" : null;
}

function nameOf(label: string): string {
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return label.toLowerCase();
  }
}

/** Null where the bytes do not fit the encoding, or no such encoding is known. */
function tried(bytes: Uint8Array, label: string): string | null {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function checked(bytes: Uint8Array, label: string, known: "marked" | "detected"): Decoded {
  const text = tried(bytes, label);
  if (text === null) {
    return {
      problem: `It says that it is ${label.toUpperCase()}, but it is cut short or damaged. Save it again as UTF-8.`,
    };
  }
  return isText(text) ? { text, encoding: nameOf(label), known } : { problem: NO_TEXT };
}

function isText(text: string): boolean {
  let controls = 0;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (code < 9 || (code > 13 && code < 32 && code !== 27) || (code >= 127 && code < 160)) controls += 1;
  }
  return controls <= text.length * MOST_CONTROLS;
}
