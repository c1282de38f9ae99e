const MARK = /\p{M}/u;
const PLAIN: ReadonlyMap<string, string> = new Map([
  ["’", "'"],
  ["‘", "'"],
  ["“", '"'],
  ["”", '"'],
  ["–", "-"],
  ["—", "-"],
  ["\u00A0", " "],
  ["\n", " "],
  ["\t", " "],
  // Letters that Unicode does not take apart (its chart of Latin letters with strokes).
  ["ł", "l"],
  ["ø", "o"],
  ["đ", "d"],
  ["ħ", "h"],
  ["ı", "i"],
]);

function foldUnit(unit: string): string {
  const lower = unit.toLowerCase();
  const known = PLAIN.get(lower);
  if (known !== undefined) return known;
  const [base = lower] = lower.normalize("NFD").replace(MARK, "");
  return base.length === 1 ? base : unit;
}

/** Every unit beyond ASCII that was met, folded; a few hundred at the most in any library. */
const met = new Map<string, string>();

/**
 * A text as it is looked through: small letters without accents, plain marks and spaces. Unit for unit, so that an
 * offset in it is an offset in the text.
 */
export function fold(text: string): string {
  // What lower-casing makes longer (İ) is rare: the unit-wise way keeps the length.
  const lower = text.toLowerCase();
  const same = lower.length === text.length ? lower : text.replaceAll(/./gsu, keepLength);
  return same.replaceAll(/[^\u0020-\u007E]/g, (unit) => {
    const known = met.get(unit);
    if (known !== undefined) return known;
    const folded = foldUnit(unit);
    met.set(unit, folded);
    return folded;
  });
}

function keepLength(character: string): string {
  const lower = character.toLowerCase();
  return lower.length === character.length ? lower : character;
}
