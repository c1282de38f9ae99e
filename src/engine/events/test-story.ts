import type { Paragraph, Person, Statement } from "../model.ts";
import { span } from "../text/span.ts";

/* Small stories for tests: text with its paragraphs, sentences, people and statements, without the rest of the engine. */

/** Paragraphs are parted by an empty line, sentences by “|”, which is taken out. */
export function readStory(marked: string): {
  readonly text: string;
  readonly paragraphs: readonly Paragraph[];
} {
  const paragraphs: Paragraph[] = [];
  let text = "";
  for (const block of marked.split("\n\n")) {
    if (text !== "") text += "\n\n";
    const start = text.length;
    const sentences = block.split("|").map((sentence) => {
      const lead = sentence.length - sentence.trimStart().length;
      const from = text.length + lead;
      text += sentence;
      return span(from, from + sentence.trim().length);
    });
    paragraphs.push({ span: span(start, text.length), sentences });
  }
  return { text, paragraphs };
}

/** A person with a mention wherever one of the names stands. */
export function person(text: string, id: string, ...names: readonly string[]): Person {
  const mentions = names.flatMap((name) =>
    Array.from(text.matchAll(new RegExp(name, "gu")), (match) => ({
      span: span(match.index, match.index + name.length),
      kind: "name" as const,
    })),
  );
  return { id, name: id, role: null, kind: "person", members: [], mentions };
}

/** A direct statement of `words`, marks included; `cue` is looked for from 40 units before it, and "" gives none. */
export function statement(text: string, id: string, words: string, speaker: string, cue: string): Statement {
  const from = text.indexOf(words);
  const near = text.indexOf(cue, cue === "" ? 0 : Math.max(0, from - 40));
  return {
    id,
    span: span(from, from + words.length),
    said: [span(from + 1, from + words.length - 1)],
    kind: "direct",
    attribution: {
      speaker,
      mention: span(0, 0),
      cue: cue === "" ? null : span(near, near + cue.length),
      chain: [],
      sureness: "sure",
    },
    rule: "test",
  };
}
