/** Who corrected what has this rule, as the beginning of a sentence; null for what the engine found. */
export function correctedBy(rule: string): string | null {
  if (rule === "reader") return "You";
  return rule === "editor" ? "The editor" : null;
}
