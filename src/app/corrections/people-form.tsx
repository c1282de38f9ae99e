import { type ReactNode, useState } from "react";
import type { PersonId, Reading, Span } from "../../engine/model.ts";
import type { CorrectedReading } from "../../library/corrected-reading.ts";
import type { Change } from "../../library/corrections/model.ts";
import { personKey } from "../../library/people/person-key.ts";
import { BesideForm } from "../../reader/corrections/beside-form.tsx";
import { CorrectionsList } from "../../reader/corrections/corrections-list.tsx";
import { PartForm } from "../../reader/corrections/part-form.tsx";
import { PersonField } from "../../reader/corrections/person-field.tsx";
import { SamePersonForm } from "../../reader/corrections/same-person-form.tsx";
import type { ReaderLinks } from "../../reader/links.ts";
import { counted, personOf } from "../../reader/words.ts";
import { personHref } from "../people/person-href.ts";
import { usePlace } from "../address/use-place.ts";
import { correctionsOfPerson } from "./about.ts";
import { type Edit, adding, removing } from "./edit.ts";
import { makeCorrection, withCorrection } from "./make-correction.ts";
import { saidOf } from "./said-of.ts";

interface Props {
  readonly reading: Reading;
  readonly corrected: CorrectedReading | undefined;
  readonly links: ReaderLinks;
  /** Who is asked about from the start; null where the reader chooses. */
  readonly person: PersonId | null;
  readonly at: Span | null;
  readonly keep: (edit: Edit) => void;
}

/** Who is who in an article: two names of one person, one who is really two, and two side by side. */
export function PeopleForm({ reading, corrected, links, person: first, at, keep }: Props) {
  const { path } = usePlace();
  const [chosen, setChosen] = useState(first);
  const [problem, setProblem] = useState<string | null>(null);
  const { article, people, statements } = reading;
  const person = chosen === null ? null : personOf(reading, chosen);
  const list = corrected?.corrections.list ?? [];
  const save = (words: string, places: readonly Span[], change: Change): void => {
    const made = places.map((place) => makeCorrection(reading, place, change));
    const corrections = made.flatMap((one) => ("correction" in one ? [one.correction] : []));
    const [wrong] = made.flatMap((one) => ("problem" in one ? [one.problem] : []));
    if (wrong !== undefined) setProblem(`Nothing was changed. ${wrong}`);
    else keep(adding(words, corrections, list, (old) => corrections.reduce(withCorrection, old)));
  };
  if (people.length === 0) return <p>Nobody is named in this article.</p>;
  if (person === null) {
    return <PersonField label="Who" people={people} value={null} onChange={setChosen} />;
  }
  const about = correctionsOfPerson(list, person.name);
  const said = statements.filter((one) => one.attribution.speaker === person.id).length;
  const [anywhere] = person.mentions.map(({ span }) => span);
  const key = personKey(person, article.id);
  return (
    <div className="grid gap-4" key={person.id}>
      {problem === null ? null : (
        <p role="alert" className="text-accent">
          {problem}
        </p>
      )}
      <PersonField label="Who" people={people} value={person.id} onChange={setChosen} />
      <p className="text-small text-muted">
        {person.role === null ? "" : `${person.role}. `}
        {counted(said, "statement")} and {counted(person.mentions.length, "mention")} here.{" "}
        <a href={personHref(path, key)}>{person.name} in all articles</a>
      </p>
      {about.length === 0 ? null : (
        <section aria-label={`What you said of ${person.name}`}>
          <p className="text-fine text-muted">You corrected this:</p>
          <CorrectionsList
            items={about.map((one) => saidOf(reading, one, corrected?.lost ?? [], links))}
            onUndo={(id) => keep(removing(id, list))}
          />
        </section>
      )}
      <Part title={`${person.name} is really two people`} open={person.id === first}>
        <PartForm
          reading={reading}
          person={person}
          at={at}
          onSave={(places, other) =>
            save(
              `You corrected this: ${counted(places.length, "place")} of ${person.name} ${places.length === 1 ? "is" : "are"} ${other}’s.`,
              places,
              { what: "not-same-person", name: person.name, other: other.trim().replaceAll(/\s+/g, " ") },
            )
          }
        />
      </Part>
      <Part title={`${person.name} has two names here`}>
        <SamePersonForm
          person={person}
          people={people}
          onSave={(kept, other) => {
            const change = { what: "same-person", names: [kept, other] } as const;
            const place = anywhere ?? statements[0]?.span ?? article.paragraphs[0]?.span;
            if (place !== undefined)
              save(`You corrected this: ${kept} and ${other} are the same person.`, [place], change);
          }}
        />
      </Part>
      <Part title="Two side by side">
        <BesideForm
          person={person}
          people={people}
          href={(other) => personHref(path, key, personKey(other, article.id))}
        />
      </Part>
    </div>
  );
}

interface PartProps {
  readonly title: string;
  readonly open?: boolean;
  readonly children: ReactNode;
}

function Part({ title, open = false, children }: PartProps) {
  return (
    <details className="desk-part" open={open}>
      <summary>{title}</summary>
      {children}
    </details>
  );
}
