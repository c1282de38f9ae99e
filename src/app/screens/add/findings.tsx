import type { Reading } from "../../../engine/model.ts";
import { sourceOf } from "../../../reader/choice.ts";
import { counted, nameOf, nobodyQuoted, wordsOf } from "../../../reader/words.ts";

interface Props {
  readonly reading: Reading | null;
  readonly fresh: boolean;
}

/** How many quotations are shown before the article is opened. */
const SHOWN = 3;

/** What the engine finds in a draft: how much is said, by whom, and the first quotations. */
export function Findings({ reading, fresh }: Props) {
  if (reading === null) return <output className="findings">Reading it …</output>;
  const { statements } = reading;
  const names = [...new Set(statements.map(sourceOf))].map((source) => nameOf(reading, source));
  const quoted = statements.filter((one) => one.kind !== "reported").slice(0, SHOWN);
  return (
    <div className="findings" aria-busy={!fresh}>
      <output>
        {statements.length === 0
          ? nobodyQuoted(reading.article.language)
          : `${counted(statements.length, "statement")} by ${names.join(", ")}.`}
      </output>
      {quoted.map((statement) => (
        <blockquote key={statement.id}>
          “{wordsOf(reading, statement)}” <cite>{nameOf(reading, sourceOf(statement))}</cite>
        </blockquote>
      ))}
    </div>
  );
}
