import type { ReactNode } from "react";
import type { Reading, Statement } from "../../engine/model.ts";
import { type Source, sourceOf } from "../choice.ts";
import type { ReaderLinks } from "../links.ts";
import { quotedWords, sentenceAt } from "../quoted-words.ts";
import type { Tone } from "../tones.ts";
import { KIND_WORDS, correctedNote, nameOf, personOf } from "../words.ts";

interface Props {
  readonly reading: Reading;
  readonly statement: Statement;
  readonly tones: ReadonlyMap<Source, Tone>;
  readonly links: ReaderLinks;
  readonly selected: boolean;
  readonly children?: ReactNode;
}

/** The mark reaches a little beyond the words without moving them. */
const MARKED =
  "bg-landed [box-shadow:0.75rem_0_var(--landed),-0.75rem_0_var(--landed)] forced-colors:outline-2";

/** One statement: who, how, the words, and the way to their place in the text. */
export function QuoteItem({ reading, statement, tones, links, selected, children }: Props) {
  const source = sourceOf(statement);
  const tone = tones.get(source);
  const corrected = correctedNote(statement.rule);
  const role = personOf(reading, source)?.role ?? null;
  return (
    <li
      id={statement.id}
      tabIndex={-1}
      data-hue={tone?.hue ?? "none"}
      data-pattern={tone?.pattern ?? "0"}
      aria-current={selected ? "true" : undefined}
      className={`scroll-mt-[calc(var(--bar-height)+1rem)] border-t border-rule py-5 first:border-t-0 ${selected ? MARKED : ""}`}
    >
      <p className="flex flex-wrap items-baseline gap-x-3 text-fine text-muted">
        <span className="tone-name text-small font-semibold">{nameOf(reading, source)}</span>
        {role === null ? null : <span>{role}</span>}
        <span className="italic">{KIND_WORDS[statement.kind].one}</span>
        {corrected === null ? null : (
          <span className="border border-rule-strong px-1.5 italic">{corrected}</span>
        )}
      </p>
      <blockquote className="tone-bar mt-2 text-body">
        <Words reading={reading} statement={statement} />
      </blockquote>
      <div className="mt-2 flex flex-wrap items-baseline gap-x-4 text-fine">
        <a
          href={links.quoteInText(statement.id)}
          className="inline-flex min-h-9 items-center pointer-coarse:min-h-(--tap)"
        >
          In the text
        </a>
        {children}
      </div>
    </li>
  );
}

/** A few words say little alone: a fragment stands in its sentence, which recedes. */
function Words({ reading, statement }: { readonly reading: Reading; readonly statement: Statement }) {
  const { article } = reading;
  if (statement.kind !== "fragment") return <p>{quotedWords(article, statement)}</p>;
  const { span } = statement;
  const sentence = sentenceAt(article, span);
  return (
    <p className="text-muted">
      {article.text.slice(sentence.from, span.from)}
      <strong className="font-semibold text-ink">{article.text.slice(span.from, span.to)}</strong>
      {article.text.slice(span.to, Math.max(span.to, sentence.to))}
    </p>
  );
}
