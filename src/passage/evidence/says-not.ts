import { hashWord } from "../words/hash.ts";
import { NAME, STANCE_WORD } from "../words/kinds.ts";
import { SAYING } from "../words/lexicon.ts";
import { isDeterminer, setOf } from "../words/speaker-noun.ts";
import type { View } from "../places/view.ts";

/** Words of saying, by their hashes: more than those by which a link knows a speaker's noun. */
export const SAYS: ReadonlySet<number> = setOf(SAYING);

const S = hashWord("s");
const TO = hashWord("to");
/** “According to”, “went on to say”. */
const BEFORE_TO = setOf("according on");
/** Behind a name and before one: “Lee said, quoting Marsh”. */
const ON_ANOTHER = setOf("quoting citing");
/** One of these right before a name makes it another's word: “critics of Ann Lee”. */
const OF = setOf("for of to from about against before after than with behind under at by");
/** And one of these some words before it: “a man who knows Ann Lee”, “somebody other than the late Ann Lee”. */
const RELATES = setOf("who that which whose than");
/** With a word of saying behind it, it was said to them: “was told”. */
const BE = setOf("is are was were be been being");
const PRONOUNS = setOf("he she him her his hers himself herself");
/** What is said so was not said: “was wrongly quoted as saying”. */
const WRONGLY = setOf("wrongly falsely");

/** Words away from a name within which what is said of it stands. */
const REACH = 4;
/** And within which a verb of saying may follow it: “Lee, who has led the board since May, said”. */
const VERB_WITHIN = 12;
const RUNS_ON = /^(?:[\s'’]*|[-‐‑])$/u;

interface Asked {
  /** Tells the words that are there only since the link was made. */
  readonly isNew: (word: number) => boolean;
  /** A verb of saying stood beside the name when the link was made. */
  readonly spoke: boolean;
}

/**
 * The name at word `at` does not say, or is not the one who says: “Lee’s husband said”, “a spokesman for Ann Lee”, “Lee never
 * said”, “Lee was told”, “Lee said, quoting Marsh”. Told by the new words alone: what the link knew was weighed when it was made.
 */
export function saysNot(view: View, at: number, { isNew, spoke }: Asked): boolean {
  const { words, article, sentence } = view;
  const { hash, kind, from, to } = words;
  const hashOf = (word: number): number => hash[word] ?? 0;
  const goesOn = (word: number): boolean =>
    sentence(word) === sentence(word - 1) && RUNS_ON.test(article.text.slice(to[word - 1], from[word]));
  const denies = (word: number): boolean =>
    ((kind[word] === STANCE_WORD && !PRONOUNS.has(hashOf(word))) || WRONGLY.has(hashOf(word))) && isNew(word);
  const says = (word: number): boolean => SAYS.has(hashOf(word));
  // “said critics of Ms Ann Lee”, “a critic of the Ferry Board”.
  const isOfName = (word: number): boolean =>
    /^\p{Lu}/u.test(article.text.slice(from[word], to[word])) || isDeterminer(hash[word]);
  let begin = at;
  while (goesOn(begin) && isOfName(begin - 1)) begin -= 1;
  const before = begin - 1;
  const follows = goesOn(begin);
  if (follows) {
    if (OF.has(hashOf(before)) && isNew(before) && !BEFORE_TO.has(hashOf(before - 1))) return true;
    if (denies(before)) return true;
    // “Bo Marsh told Ann Lee”: whoever stands before the verb says it.
    if (says(before) && goesOn(before) && isNew(before - 1)) return true;
    for (let back = before; back > before - REACH && !says(back); back -= 1) {
      if (RELATES.has(hashOf(back)) && isNew(back)) return true;
      if (!goesOn(back)) break;
    }
  }
  if (hash[at + 1] === S && goesOn(at + 1) && isNew(at + 1)) return true;
  for (let next = at + 1; next <= at + REACH; next += 1) {
    if (ON_ANOTHER.has(hashOf(next)) && isNew(next) && kind[next + 1] === NAME) return true;
  }
  if (follows && says(before)) return false;
  for (let next = at + 1; next <= at + REACH && goesOn(next) && !says(next); next += 1) {
    if (denies(next)) return true;
    if (BE.has(hashOf(next)) && says(next + 1) && isNew(next)) return true;
    // “declined to say”
    if (hash[next] === TO && says(next + 1) && isNew(next) && !BEFORE_TO.has(hashOf(next - 1))) return true;
  }
  if (!spoke || !goesOn(at + 1) || !isNew(at + 1)) return false;
  // “Ann Lee heard.”
  for (let next = at + 1; next <= at + VERB_WITHIN && sentence(next) === sentence(at); next += 1) {
    if (says(next)) return false;
  }
  return true;
}
