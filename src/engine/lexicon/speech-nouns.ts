import { words } from "./words.ts";

/** Nouns for what someone says: the head of “Lee’s warning that …”, “in a statement: …”. Singular. */
export const SPEECH_NOUNS =
  words(`statement claim warning remark comment pledge promise call description message reply answer response
  criticism assertion suggestion announcement tweet post speech vow admission denial accusation allegation question
  demand appeal plea request argument view opinion verdict reaction conclusion prediction assessment testimony confession
  word phrase quip joke boast complaint declaration insistence slogan motto mantra chant cry outburst letter email text blog
  reference depiction characterisation characterization contention observation recommendation advice judgment judgement
  ruling explanation excuse apology tribute praise threat assurance reassurance note memo caption`);
/** Nouns for what someone tells of himself: “voiced concern that …”. Singular; they lead to no words in marks. */
export const FEELING_NOUNS = words(
  `hope concern fear confidence belief alarm regret disappointment surprise relief doubt`,
);
/** What is denied: “rejected suggestions that …”. Singular. */
export const DENIED_NOUNS = words(
  `suggestion claim allegation accusation report rumour rumor speculation assertion notion idea criticism charge`,
);
/** What a work, a thing or a person is called stands in marks without being said. */
export const WORK_NOUNS =
  words(`film movie song album single book novel series show play musical opera documentary podcast exhibition
  programme program game track poem essay painting sculpture sitcom drama thriller comedy episode sequel anthem hit
  ballad magazine band group hashtag website app page channel project operation campaign strand section category
  theme subtitle title nickname pseudonym alias handle username moniker codename name label term word phrase brand
  dish drink cocktail ship boat yacht vessel map level character`);
/** Words before marks that name a thing: “so-called”, “known as”. Matched against the word before the mark. */
export const NAMING =
  words(`so-called titled entitled named nicknamed codenamed subtitled dubbed termed labelled labeled christened
  tagged captioned headlined spelled spelt pronounced marked coined`);
