/** Words that go into the readable part, and how long it may get. */
const SLUG_WORDS = 4;
const SLUG_LENGTH = 32;

/** FNV-1a, 32 bits (Fowler, Noll, Vo): short, quick, and enough to tell one article's paragraphs apart. */
function fnv1a(text: string): number {
  let hash = 0x81_1c_9d_c5;
  for (let at = 0; at < text.length; at += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01_00_01_93);
  }
  return hash >>> 0;
}

/**
 * Element ids of an article's paragraphs, made of their words and never of their place: "p-the-mill-will-open-1k2j3h".
 * They stay when other paragraphs come, go or move. White space and Unicode form do not count. Of paragraphs with the
 * same words the second gets "-2", and so on.
 */
export function paragraphIds(paragraphs: readonly string[]): readonly string[] {
  const seen = new Map<string, number>();
  return paragraphs.map((text) => {
    const words = text.normalize("NFC").trim().split(/\s+/);
    const slug = words
      .slice(0, SLUG_WORDS)
      .join("-")
      .toLowerCase()
      .replaceAll(/[^a-z0-9-]/g, "")
      .slice(0, SLUG_LENGTH);
    const id = `p-${slug}-${fnv1a(words.join(" ")).toString(36)}`;
    const times = (seen.get(id) ?? 0) + 1;
    seen.set(id, times);
    return times === 1 ? id : `${id}-${times}`;
  });
}
