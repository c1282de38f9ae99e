/** Line ends as “\n”, no invisible marks within words, no white space at the ends of lines, at most one empty line. */
export function cleanText(text: string): string {
  return text
    .replaceAll(/\r\n?|\u2028|\u2029|\u0085/g, "\n")
    .replaceAll(/[\u00AD\u200B\u2060\uFEFF]|(?![\n\t])\p{Cc}/gu, "")
    .replaceAll(/[\t\u00A0\u202F\u3000]/g, " ")
    .replaceAll(/ +/g, " ")
    .replaceAll(/ ?\n ?/g, "\n")
    .replaceAll(/\n{3,}/g, "\n\n")
    .trim();
}
