import { useId } from "react";

interface Props {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** How it is to be written; always in sight. */
  readonly hint?: string;
  /** What must be mended. */
  readonly problem?: string | undefined;
  readonly rows?: number;
}

/** A labelled line or, with `rows`, a box of several; its fault is told beside it and to those who hear the page. */
export function TextField({ label, value, onChange, hint, problem, rows }: Props) {
  const id = useId();
  const described = [hint === undefined ? "" : `${id}-hint`, problem === undefined ? "" : `${id}-problem`]
    .filter((part) => part !== "")
    .join(" ");
  const shared = {
    id,
    value,
    "aria-invalid": problem !== undefined,
    ...(described === "" ? {} : { "aria-describedby": described }),
    onChange: (event: { target: { value: string } }) => onChange(event.target.value),
  };
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {hint !== undefined && (
        <span id={`${id}-hint`} className="fine">
          {hint}
        </span>
      )}
      {rows === undefined ? <input type="text" {...shared} /> : <textarea rows={rows} {...shared} />}
      {problem !== undefined && (
        <span id={`${id}-problem`} className="field-problem">
          {problem}
        </span>
      )}
    </div>
  );
}
