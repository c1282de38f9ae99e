interface Known {
  readonly begins: string;
  readonly what: string;
}

/** How files begin that people take for texts. Latin-1 letters stand for bytes. */
const KNOWN: readonly Known[] = [
  { begins: "%PDF-", what: "a PDF" },
  { begins: "PK\u0003\u0004", what: "a zip archive or an office document" },
  { begins: "\u00D0\u00CF\u0011\u00E0", what: "an older office document" },
  { begins: "{\\rtf", what: "a rich text (RTF) document" },
  { begins: "\u0089PNG", what: "a picture" },
  { begins: "\u00FF\u00D8\u00FF", what: "a picture" },
  { begins: "GIF8", what: "a picture" },
  { begins: "\u001F\u008B", what: "a compressed file" },
  { begins: "\u007FELF", what: "a program" },
  { begins: "MZ\u0090\u0000", what: "a program" },
];

/** What a file is that is no text at all, by its first bytes; null for all others. */
export function knownBytes(bytes: Uint8Array): string | null {
  const start = String.fromCharCode(...bytes.subarray(0, 8));
  return KNOWN.find((one) => start.startsWith(one.begins))?.what ?? null;
}
