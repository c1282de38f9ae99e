import { useId } from "react";
import type { Person, PersonId } from "../../engine/model.ts";

interface Props {
  readonly label: string;
  readonly people: readonly Person[];
  /** Null while nobody is chosen. */
  readonly value: PersonId | null;
  readonly onChange: (value: PersonId | null) => void;
}

/** One of the article's people; of two who bear the same name each with the role. */
export function PersonField({ label, people, value, onChange }: Props) {
  const id = useId();
  const sorted = people.toSorted((a, b) => a.name.localeCompare(b.name, "en"));
  const twice = new Set(
    sorted.filter((one, at) => sorted[at + 1]?.name === one.name).map(({ name }) => name),
  );
  return (
    <div className="search-box">
      <label htmlFor={id}>{label}</label>
      <select
        className="min-h-(--tap) w-full border border-rule-strong bg-raised px-2 text-ink"
        id={id}
        value={value ?? ""}
        onChange={(event) => onChange(event.target.value === "" ? null : event.target.value)}
      >
        <option value="">Choose …</option>
        {sorted.map((person) => (
          <option key={person.id} value={person.id}>
            {twice.has(person.name) && person.role !== null ? `${person.name}, ${person.role}` : person.name}
          </option>
        ))}
      </select>
    </div>
  );
}
