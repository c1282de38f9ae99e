import { useState } from "react";
import type { Person, PersonId } from "../../engine/model.ts";
import { PersonField } from "./person-field.tsx";

interface Props {
  readonly person: Person;
  readonly people: readonly Person[];
  /** Address of the two, side by side. */
  readonly href: (other: Person) => string;
}

/** Whom to read beside a person. */
export function BesideForm({ person, people, href }: Props) {
  const [chosen, setChosen] = useState<PersonId | null>(null);
  const other = people.find(({ id }) => id === chosen);
  return (
    <div className="grid gap-3">
      <PersonField
        label={`${person.name}, side by side with`}
        people={people.filter(({ id }) => id !== person.id)}
        value={chosen}
        onChange={setChosen}
      />
      {other === undefined ? null : (
        <p>
          <a className="btn btn-plain" href={href(other)}>
            Read {person.name} beside {other.name}
          </a>
        </p>
      )}
    </div>
  );
}
