import type { Span } from "../model.ts";
import type { Units } from "../text/letters.ts";
import type { Verbs } from "./tense.ts";
import { readVerbs } from "./tense.ts";
import type { Token } from "./tokens.ts";
import { tokenize, tokensAt } from "./tokens.ts";

/** One sentence, cut into words once for every step that asks; its verbs are read by the first that does. */
export interface Sentence {
  /** Where it begins in the article. */
  readonly from: number;
  readonly words: string;
  readonly tokens: readonly Token[];
  readonly verbs: () => Verbs;
}

/** The sentence that `within` names; `units`, where they are read already, are those of the whole text. */
export function sentenceAt(text: string, within: Span, units?: Units): Sentence {
  const words = text.slice(within.from, within.to);
  const tokens = units === undefined ? tokenize(words) : tokensAt(units, within.from, within.to);
  let verbs: Verbs | null = null;
  return { from: within.from, words, tokens, verbs: () => (verbs ??= readVerbs(tokens)) };
}
