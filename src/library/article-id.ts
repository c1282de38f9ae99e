/** Whether an article is one of the reader's own, kept in this browser: a seed's id never begins with a tilde. */
export function isOwn(id: string): boolean {
  return id.startsWith("~");
}
