import { span } from "../../engine/text/span.ts";
import type { ArticleText, Span } from "../model.ts";

const PARAGRAPH = /\S[^\n]*(?:\n(?!\s*\n)[^\n]*)*/g;
const SENTENCE_END = /[.!?…]+["”’»')\]]*(?=\s)|[。！？؟।]+["”’」』）]*/gu;

function sentencesOf(text: string, from: number, to: number): Span[] {
  const sentences: Span[] = [];
  let begin = from;
  const add = (until: number): void => {
    const words = text.slice(begin, until);
    const lead = words.length - words.trimStart().length;
    if (words.trim() !== "") sentences.push(span(begin + lead, begin + words.trimEnd().length));
    begin = until;
  };
  for (const end of text.slice(from, to).matchAll(SENTENCE_END)) add(from + end.index + end[0].length);
  add(to);
  return sentences;
}

/** A text as an article, cut by blank lines and full stops: enough for links, so that no test here needs the engine. */
export function plainArticle(id: string, text: string): ArticleText {
  const paragraphs = [];
  for (const block of text.matchAll(PARAGRAPH)) {
    const to = block.index + block[0].trimEnd().length;
    paragraphs.push({ span: span(block.index, to), sentences: sentencesOf(text, block.index, to) });
  }
  return { id, text, paragraphs };
}
