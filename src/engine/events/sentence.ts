import type { Span } from "../model.ts";
import type { Verbs } from "./tense.ts";
import { readVerbs } from "./tense.ts";
import type { Token } from "./tokens.ts";
import { tokenize } from "./tokens.ts";

/** One sentence, cut into words once for every step that asks; its verbs are read by the first that does. */
export interface Sentence {
  /** Where it begins in the article. */
  readonly from: number;
  readonly words: string;
  readonly tokens: readonly Token[];
  readonly verbs: () => Verbs;
}

/** The sentence that `within` names. */
export function sentenceAt(text: string, within: Span): Sentence {
  const words = text.slice(within.from, within.to);
  const tokens = tokenize(words);
  let verbs: Verbs | null = null;
  return { from: within.from, words, tokens, verbs: () => (verbs ??= readVerbs(tokens)) };
}
