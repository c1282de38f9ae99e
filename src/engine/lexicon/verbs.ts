import { COMMON_VERBS, IRREGULAR_VERBS } from "./grammar.ts";
import { inflect, type VerbForm } from "./inflect.ts";
import { words } from "./words.ts";

function build(): ReadonlyMap<string, VerbForm> {
  const forms = new Map<string, VerbForm>();
  for (const form of IRREGULAR_VERBS) forms.set(form, "ed");
  for (const base of words(COMMON_VERBS)) {
    for (const [form, kind] of inflect(base)) if (!forms.has(form)) forms.set(form, kind);
  }
  return forms;
}

/** Forms of common verbs that tell nothing of speech. */
export const VERB_FORMS: ReadonlyMap<string, VerbForm> = build();
