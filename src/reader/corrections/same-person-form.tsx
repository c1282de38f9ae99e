import { useState } from "react";
import type { Person } from "../../engine/model.ts";
import { SpeakerField } from "./speaker-field.tsx";
import { FormEnd } from "./form-end.tsx";

interface Props {
  readonly person: Person;
  readonly people: readonly Person[];
  /** The name that stays, and the one that is the same person's. */
  readonly onSave: (kept: string, other: string) => void;
}

/** Two names of one person. */
export function SamePersonForm({ person, people, onSave }: Props) {
  const [other, setOther] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const others = people.filter((one) => one.name !== person.name);
  if (others.length === 0) return null;
  return (
    <form
      className="grid gap-3"
      onSubmit={(event) => {
        event.preventDefault();
        if (other === null) setProblem("Nobody is chosen yet.");
        else onSave(person.name, other);
      }}
    >
      <SpeakerField
        label={`${person.name} is the same person as`}
        people={others}
        value={other}
        onChange={setOther}
        nobody="Choose …"
        open={false}
      />
      <FormEnd problem={problem} words="Make them one" />
    </form>
  );
}
