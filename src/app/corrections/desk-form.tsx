import { useState } from "react";
import type { Reading, Span } from "../../engine/model.ts";
import type { CorrectedReading } from "../../library/corrected-reading.ts";
import type { Change } from "../../library/corrections/model.ts";
import { readDate } from "../../library/corrections/read-date.ts";
import { CorrectionsList } from "../../reader/corrections/corrections-list.tsx";
import { DateForm } from "../../reader/corrections/date-form.tsx";
import { StatementForm, type Told } from "../../reader/corrections/statement-form.tsx";
import type { Task } from "../../reader/corrections/task.ts";
import type { ReaderLinks } from "../../reader/links.ts";
import { personOf, wordsOf } from "../../reader/words.ts";
import { Button } from "../../ui/button.tsx";
import { correctionsAbout } from "./about.ts";
import { type Edit, adding, removing } from "./edit.ts";
import { inWords } from "./in-words.ts";
import { makeCorrection, withCorrection } from "./make-correction.ts";
import { saidOf } from "./said-of.ts";

interface Props {
  readonly reading: Reading;
  readonly corrected: CorrectedReading | undefined;
  readonly links: ReaderLinks;
  readonly task: Exclude<Task, { readonly what: "list" | "people" }>;
  readonly keep: (edit: Edit) => void;
  readonly onTask: (task: Task) => void;
}

const named = (speaker: string | null): { readonly name: string } | null =>
  speaker === null ? null : { name: speaker.trim().replaceAll(/\s+/g, " ") };

/** The form for what is being corrected, and above it what the reader has said of it already. */
export function DeskForm({ reading, corrected, links, task, keep, onTask }: Props) {
  const [problem, setProblem] = useState<string | null>(null);
  const { article, people } = reading;
  const list = corrected?.corrections.list ?? [];
  const save = (at: Span, change: Change): void => {
    const made = makeCorrection(reading, at, change);
    if ("problem" in made) {
      setProblem(made.problem);
      return;
    }
    const { correction } = made;
    const edit = adding(`You corrected this: ${inWords(correction)}`, [correction], list, (old) =>
      withCorrection(old, correction),
    );
    keep({ ...edit, gone: change.what === "not-a-quote" });
  };
  const statement =
    task.what === "statement" ? reading.statements.find((one) => one.id === task.id) : undefined;
  const place =
    task.what === "statement" ? statement?.span : task.what === "words" ? task.span : task.sentence;
  if (place === undefined) return <p>This statement is no longer there.</p>;
  const speaker = statement?.attribution.speaker ?? null;
  const person = speaker === null ? null : personOf(reading, speaker);
  const words = article.text.slice(place.from, place.to).replaceAll(/\s+/g, " ");
  const about = correctionsAbout(reading, list, place, person?.name ?? null);
  const now: Told | null =
    statement === undefined ? null : { kind: statement.kind, speaker: person?.name ?? null };
  const told = ({ kind, speaker: name }: Told): void => {
    const to = named(name);
    const onlySpeaker = now !== null && kind === now.kind;
    save(place, onlySpeaker ? { what: "speaker", to } : { what: "quote", kind, speaker: to });
  };
  return (
    <>
      {problem === null ? null : (
        <p role="alert" className="mb-3 text-accent">
          {problem}
        </p>
      )}
      {about.length === 0 ? null : (
        <section aria-label="What you corrected here" className="mb-4">
          <p className="text-fine text-muted">You corrected this:</p>
          <CorrectionsList
            items={about.map((one) => saidOf(reading, one, corrected?.lost ?? [], links))}
            onUndo={(id) => keep(removing(id, list))}
          />
        </section>
      )}
      {task.what === "date" ? (
        <DateForm
          words={words}
          language={article.language}
          now={task.edtf ?? ""}
          read={readDate}
          onSave={(edtf) => save(place, { what: "date", edtf })}
        />
      ) : (
        <StatementForm
          words={statement === undefined ? words : wordsOf(reading, statement)}
          language={article.language}
          people={people}
          now={now}
          onSave={told}
        >
          {statement === undefined ? null : (
            <Button onClick={() => save(place, { what: "not-a-quote" })}>Not a quote</Button>
          )}
        </StatementForm>
      )}
      {person === null ? null : (
        <p className="mt-6 border-t border-rule pt-2">
          <Button
            look="quiet"
            className="px-0"
            onClick={() => onTask({ what: "people", person: person.id, at: place })}
          >
            Who {person.name} is …
          </Button>
        </p>
      )}
    </>
  );
}
