import { useId, useState } from "react";
import type { Person } from "../../engine/model.ts";

interface Props {
  readonly label: string;
  readonly people: readonly Person[];
  /** A name; null for nobody known; "" while a new name has not been typed. */
  readonly value: string | null;
  readonly onChange: (value: string | null) => void;
  /** What null is called. */
  readonly nobody?: string;
  /** False where it must be somebody of the article. */
  readonly open?: boolean;
}

// No name begins with a tilde.
const NOBODY = "~nobody";
const NEW = "~new";

/** Who it was: one of the article's people, nobody known, or a name that the reader types. */
export function SpeakerField({ label, people, value, onChange, nobody = "Not known", open = true }: Props) {
  const id = useId();
  const names = [...new Set(people.map((person) => person.name))].toSorted((a, b) =>
    a.localeCompare(b, "en"),
  );
  const [typing, setTyping] = useState(false);
  const shown = typing ? NEW : (value ?? NOBODY);
  const choose = (chosen: string): void => {
    setTyping(chosen === NEW);
    onChange(chosen === NEW ? "" : chosen === NOBODY ? null : chosen);
  };
  return (
    <div className="search-box">
      <label htmlFor={id}>{label}</label>
      <select
        className="min-h-(--tap) w-full border border-rule-strong bg-raised px-2 text-ink"
        id={id}
        value={shown}
        onChange={(event) => choose(event.target.value)}
      >
        <option value={NOBODY}>{nobody}</option>
        {names.map((name) => (
          <option key={name} value={name}>
            {name}
          </option>
        ))}
        {open ? <option value={NEW}>Somebody else …</option> : null}
      </select>
      {typing ? (
        <label className="search-box mt-2">
          <span>The name</span>
          <input
            type="text"
            autoComplete="off"
            maxLength={120}
            value={value ?? ""}
            onChange={(event) => onChange(event.target.value)}
          />
        </label>
      ) : null}
    </div>
  );
}
