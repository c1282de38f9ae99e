/** A unit that needs more than this table; an apostrophe. */
const NOT_PLAIN = -1;
const DROP = -2;
const CHUNK = 2048;

/**
 * Letters and digits in small letters, whatever stands between them as one `between`, none at the ends; null where a
 * sign of another script or an accent stands among them, for which the caller has its own, slower way.
 * `apostrophes`: whether they part words too, or are left out. Ends after `most` units and one, or two where a gap is
 * the last but one.
 */
export function plainUnits(
  text: string,
  between: string,
  apostrophes: "part" | "drop",
  most = Infinity,
): string | null {
  const gap = between.charCodeAt(0);
  const units: number[] = [];
  let out = "";
  let parted = false;
  for (let at = 0; at < text.length; at += 1) {
    const unit = plainUnit(text.charCodeAt(at));
    if (unit === NOT_PLAIN) return null;
    if (unit === DROP && apostrophes === "drop") continue;
    if (unit <= 0) {
      parted = units.length > 0 || out !== "";
      continue;
    }
    if (parted) units.push(gap);
    parted = false;
    units.push(unit);
    if (out.length + units.length > most) break;
    if (units.length < CHUNK) continue;
    out += String.fromCharCode(...units);
    units.length = 0;
  }
  return out + String.fromCharCode(...units);
}

/** The small letter or digit; 0 for a sign or space; DROP for an apostrophe. */
function plainUnit(unit: number): number {
  if ((unit >= 97 && unit <= 122) || (unit >= 48 && unit <= 57)) return unit;
  if (unit >= 65 && unit <= 90) return unit + 32;
  if (unit === 0x27 || unit === 0x2019) return DROP;
  // Other ASCII, and the quotation marks, dashes and dots of U+2010 to U+2027: no accent can be composed of them.
  return unit < 128 || (unit >= 0x2010 && unit <= 0x2027 && unit !== 0x2017) ? 0 : NOT_PLAIN;
}
