import type { Ref } from "react";

interface Props {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly ref?: Ref<HTMLInputElement>;
}

/** A labelled box that narrows a list as one types. */
export function SearchBox({ label, value, onChange, ref }: Props) {
  return (
    <label className="search-box">
      <span>{label}</span>
      <input
        ref={ref}
        type="search"
        autoComplete="off"
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    </label>
  );
}
