/** Which shape of a verb a word is. "ed" serves the past and the participle alike. */
export type VerbForm = "base" | "s" | "ing" | "ed";

/** One-syllable endings that double their last letter before -ed and -ing. */
const DOUBLED = /(?:[^aeiou]|qu)[aeiou][bdgmnprt]$/u;
/** Verbs of more syllables that double it too, stressed on the last. */
const STRESSED = /(?:mit|fer|gret|cur|pel|trol|but)$/u;

/** The regular forms of an English verb from its base, British doubling of l included. */
export function inflect(base: string): readonly (readonly [form: string, kind: VerbForm])[] {
  const end = base.at(-1) ?? "";
  const [, head] = /^(.*)y$/u.exec(base) ?? [];
  if (head !== undefined && !/[aeiou]$/u.test(head)) {
    return [
      [base, "base"],
      [`${head}ies`, "s"],
      [`${head}ied`, "ed"],
      [`${base}ing`, "ing"],
    ];
  }
  const s = /(?:s|x|z|ch|sh)$/u.test(base) ? `${base}es` : `${base}s`;
  if (end === "e") {
    const stem = base.slice(0, -1);
    return [
      [base, "base"],
      [s, "s"],
      [`${base}d`, "ed"],
      [/(?:ee|oe|ye)$/u.test(base) ? `${base}ing` : `${stem}ing`, "ing"],
    ];
  }
  const short = DOUBLED.test(base) && (base.match(/[aeiou]+/gu)?.length ?? 0) === 1;
  const stem = short || STRESSED.test(base) ? base + end : base;
  const forms: [string, VerbForm][] = [
    [base, "base"],
    [s, "s"],
    [`${stem}ed`, "ed"],
    [`${stem}ing`, "ing"],
  ];
  if (end === "l") forms.push([`${base}led`, "ed"], [`${base}ling`, "ing"]);
  return forms;
}
