import type { Person, Reading, Span, Statement } from "../../engine/model.ts";
import type { Appearance, MentionedHere, PersonKey, SaidHere } from "./model.ts";
import { personKey } from "./person-key.ts";

/** Sentences of a person that one article's appearance holds; the further ones are made of its Reading once they are wanted. */
const MOST_MENTIONS = 8;
/** UTF-16 units of a sentence shown. */
const LONGEST_SENTENCE = 280;

const inside = (one: Span, other: Span): boolean => one.from >= other.from && one.to <= other.to;

function wordsOf(text: string, said: readonly Span[]): string {
  return said
    .map((at) => text.slice(at.from, at.to).replace(/\s+/gu, " ").trim())
    .filter((words) => words !== "")
    .join(" … ");
}

function saidHere(reading: Reading, statement: Statement): SaidHere {
  return {
    id: statement.id,
    kind: statement.kind,
    words: wordsOf(reading.article.text, statement.said),
    from: statement.span.from,
  };
}

/** The sentences that mention a person, apart from those inside the person's own words. */
function sentencesOf(reading: Reading, person: Person, own: readonly Statement[]): readonly Span[] {
  const sentences = reading.article.paragraphs.flatMap((paragraph) => paragraph.sentences);
  const found: Span[] = [];
  let at = 0;
  for (const { span } of person.mentions) {
    if (own.some((statement) => inside(span, statement.span))) continue;
    while (at < sentences.length && (sentences[at]?.to ?? 0) <= span.from) at += 1;
    const sentence = sentences[at];
    if (sentence !== undefined && sentence.from <= span.from && found.at(-1) !== sentence)
      found.push(sentence);
  }
  return found;
}

function mentionedHere(text: string, sentence: Span): MentionedHere {
  const words = text.slice(sentence.from, sentence.to).replace(/\s+/gu, " ");
  const shown =
    words.length <= LONGEST_SENTENCE ? words : `${words.slice(0, LONGEST_SENTENCE).replace(/\s\S*$/u, "")} …`;
  return { sentence: shown, from: sentence.from, to: sentence.to };
}

/** Every sentence of a Reading that mentions somebody outside of their own words, in text order; none for a key that it does not have. */
export function mentionsOf(reading: Reading, key: PersonKey): readonly MentionedHere[] {
  const { id, text } = reading.article;
  const person = reading.people.find((one) => personKey(one, id) === key);
  if (person === undefined) return [];
  const own = reading.statements.filter(({ attribution }) => attribution.speaker === person.id);
  return sentencesOf(reading, person, own).map((at) => mentionedHere(text, at));
}

/** Every person of a Reading, in its order, with what they said and where they are mentioned. */
export function appearancesOf(reading: Reading): readonly Appearance[] {
  const { id, title, published } = reading.article;
  const spoken = new Map<string, Statement[]>();
  for (const statement of reading.statements) {
    const { speaker } = statement.attribution;
    if (speaker === null) continue;
    const list = spoken.get(speaker);
    if (list === undefined) spoken.set(speaker, [statement]);
    else list.push(statement);
  }
  const keyed = reading.people.map((person) => ({ person, key: personKey(person, id) }));
  const speaking = keyed.filter(({ person }) => spoken.has(person.id));
  return keyed.map(({ person, key }) => {
    const own = spoken.get(person.id) ?? [];
    const sentences = sentencesOf(reading, person, own);
    return {
      person: key,
      article: id,
      title,
      published,
      name: person.name,
      role: person.role,
      kind: person.kind,
      statements: own.map((statement) => saidHere(reading, statement)),
      mentions: sentences.slice(0, MOST_MENTIONS).map((at) => mentionedHere(reading.article.text, at)),
      mentionCount: sentences.length,
      others: speaking
        .filter((other) => other.key !== key)
        .map((other) => ({ person: other.key, name: other.person.name })),
    };
  });
}
