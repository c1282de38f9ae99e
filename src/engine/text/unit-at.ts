/**
 * The UTF-16 unit of a text at a place. The method is that of one string, and not asked of each: a piece of another
 * text, a joined one and a copied one are of different kinds inside, and finding the method took longer than the unit.
 */
export function unitAt(text: string, at: number): number {
  return "".charCodeAt.call(text, at);
}
