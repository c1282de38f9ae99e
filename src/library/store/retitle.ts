const TITLE = /^title:.*$/imu;
const HEADER_LINE = /^(?:title|source|url|date|byline|language):/iu;

/** A source with another title: its `title:` line, if its header has one, or a new line on top. */
export function retitle(source: string, title: string): string {
  const line = `title: ${title.replace(/\s+/gu, " ").trim()}`;
  const plain = source.startsWith("\uFEFF") ? source.slice(1) : source;
  const lines = plain.split("\n");
  const end = lines.findIndex((one) => !HEADER_LINE.test(one));
  const header = end === -1 ? lines : lines.slice(0, end);
  const at = header.findIndex((one) => TITLE.test(one));
  if (at !== -1) return lines.with(at, line).join("\n");
  // A text whose first words look like a header line must not become one.
  return header.length > 0 ? [line, ...lines].join("\n") : `${line}\n\n${plain}`;
}
