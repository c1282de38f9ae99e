const FENCE = /^\s{0,3}(?:```|~~~)/u;
const RULE = /^\s{0,3}(?:[-*_]\s*){3,}$/u;

/**
 * Markdown as plain words: headings, emphasis, lists, quotations, links and pictures lose their signs and keep their
 * words. Names with underscores and asterisks that mark nothing stay as they are.
 */
export function plainOfMarkdown(markdown: string): string {
  const lines: string[] = [];
  let inCode = false;
  for (const line of markdown.split("\n")) {
    if (FENCE.test(line)) inCode = !inCode;
    else if (inCode) lines.push(line);
    else if (!RULE.test(line)) lines.push(plainLine(line));
    else lines.push("");
  }
  return lines.join("\n");
}

function plainLine(line: string): string {
  const bare = line
    .replace(/^\s{0,3}(?:>\s?)+/u, "")
    .replace(/^\s{0,3}#{1,6}\s+(.*?)(?:\s+#+)?\s*$/u, "$1")
    .replace(/^\s*[-*+]\s+(?=\S)/u, "");
  return bare
    .replaceAll(/!?\[([^[\]\n]{0,500})\]\([^()\s]{0,2000}(?:\s+"[^"\n]{0,200}")?\)/gu, "$1")
    .replaceAll(/<(https?:\/\/[^\s<>]{1,2000})>/gu, "$1")
    .replaceAll(/(?<![\p{L}\p{N}*])\*{1,3}(?=\S)([^*\n]{1,2000}?\S|\S)\*{1,3}(?![\p{L}\p{N}*])/gu, "$1")
    .replaceAll(/(?<![\p{L}\p{N}_])_{1,3}(?=\S)([^_\n]{1,2000}?\S|\S)_{1,3}(?![\p{L}\p{N}_])/gu, "$1")
    .replaceAll(/`([^`\n]{1,2000})`/gu, "$1")
    .replaceAll(/\\([\\`*_{}[\]()#+.!>-])/gu, "$1");
}
