import type { Happening, IsoDate, Offset, Person, Reading, Span, Statement, When } from "../engine/model.ts";

/*
 * A small Reading of invented people for the tests of this room, written by hand so that they do not hang on the
 * engine. Every span is found by its words.
 */

/** The checked edge at which the sample's plain numbers become offsets. */
function isOffset(value: number): value is Offset {
  return Number.isInteger(value) && value >= 0;
}

/** A span of plain numbers; throws RangeError unless 0 ≤ from ≤ to. */
export function span(from: number, to: number): Span {
  if (!isOffset(from) || !isOffset(to) || to < from) throw new RangeError(`span ${from}–${to}`);
  return { from, to };
}

/** The span of the first occurrence of some words; throws when the text does not hold them. */
export function spanOf(text: string, words: string): Span {
  const from = text.indexOf(words);
  if (from === -1) throw new RangeError(`“${words}” is not in the sample text`);
  return span(from, from + words.length);
}

const PARAGRAPHS: readonly (readonly string[])[] = [
  ["“The bridge will open in May,” Mayor Ada Quill said on Monday.", "It was “a very long road”, she added."],
  ["“We waited,” said Tom Burr, an engineer, “and nobody came.”", "Burr said the work was paid for."],
  ["The old bridge fell in 2019.", "Nobody was hurt, and Governor Lena Voss sent a letter."],
  ["“Someone should ask why.”", "All the councillors said they had been told in spring."],
];

const text = PARAGRAPHS.map((sentences) => sentences.join(" ")).join("\n\n");
const at = (words: string): Span => spanOf(text, words);

const person = (id: string, name: string, kind: Person["kind"], role: string | null = null): Person => ({
  id,
  name,
  role,
  kind,
  members: [],
  mentions: [],
});

const statement = (
  id: string,
  kind: Statement["kind"],
  shown: string,
  said: readonly string[],
  speaker: string | null,
): Statement => ({
  id,
  span: at(shown),
  said: said.map(at),
  kind,
  attribution:
    speaker === null
      ? { speaker: null, reason: "no speaker stands near" }
      : { speaker, mention: at("said"), cue: at("said"), chain: [], sureness: "sure" },
  rule: "sample",
});

/** A When for tests, past and certain unless told otherwise; its words are the first of the text. */
export function when(edtf: string, over: Partial<When> = {}): When {
  return {
    edtf,
    basis: "stated",
    certainty: "certain",
    mood: "past",
    words: at("on Monday"),
    reckoning: "As the article says.",
    ...over,
  };
}

/** A Happening over one sentence of the sample, told by its opening words. */
export function happening(
  id: string,
  opening: string,
  placed: When | null,
  statements: readonly string[] = [],
): Happening {
  const sentence = reading.article.paragraphs
    .flatMap((paragraph) => paragraph.sentences)
    .find((one) => text.startsWith(opening, one.from));
  if (sentence === undefined) throw new RangeError(`no sentence begins “${opening}”`);
  return { id, sentence, gist: sentence, when: placed, people: [], statements, rule: "sample" };
}

const published: IsoDate = "2022-05-04";

/** Ten sentences; Ada Quill says 2, Tom Burr 2, the councillors 1, nobody known 1; Lena Voss says nothing. */
export const reading: Reading = {
  article: {
    id: "sample",
    title: "A bridge",
    titleIs: "given",
    published,
    place: "Harrow Mill",
    source: "The Mill Post",
    url: null,
    byline: null,
    language: "en",
    text,
    paragraphs: PARAGRAPHS.map((sentences) => ({
      span: at(sentences.join(" ")),
      sentences: sentences.map(at),
    })),
  },
  people: [
    person("ada-quill", "Ada Quill", "person", "Mayor"),
    person("tom-burr", "Tom Burr", "person", "an engineer"),
    person("lena-voss", "Lena Voss", "person", "Governor"),
    person("councillors", "All the councillors", "group"),
  ],
  statements: [
    statement(
      "q-open",
      "direct",
      "“The bridge will open in May,”",
      ["The bridge will open in May,"],
      "ada-quill",
    ),
    statement("q-fragment", "fragment", "“a very long road”", ["a very long road"], "ada-quill"),
    statement(
      "q-broken",
      "direct",
      "“We waited,” said Tom Burr, an engineer, “and nobody came.”",
      ["We waited,", "and nobody came."],
      "tom-burr",
    ),
    statement("q-reported", "reported", "the work was paid for", ["the work was paid for"], "tom-burr"),
    statement("q-unknown", "direct", "“Someone should ask why.”", ["Someone should ask why."], null),
    statement(
      "q-told",
      "reported",
      "they had been told in spring",
      ["they had been told in spring"],
      "councillors",
    ),
  ],
  happenings: [],
  notes: [],
};
