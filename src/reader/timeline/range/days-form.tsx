import { type SyntheticEvent, useId, useState } from "react";
import { Button } from "../../../ui/button.tsx";
import type { DayRange } from "../../choice.ts";
import { isDay } from "./civil-day.ts";
import { type Extent, closer, wider } from "../axis/zoom.ts";

interface Props {
  readonly extent: Extent;
  readonly range: DayRange | null;
  readonly onRange: (range: DayRange | null) => void;
}

/** Chooses the days that are looked at: the same as drawing across the line, for every hand and every width. */
export function DaysForm({ extent, range, onRange }: Props) {
  const problemId = useId();
  const [problem, setProblem] = useState<string | null>(null);
  const nearer = closer(range, extent);
  const choose = (chosen: DayRange | null): void => {
    setProblem(null);
    onRange(chosen);
  };
  const submit = (event: SyntheticEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const given = new FormData(event.currentTarget);
    const [from, to] = [dayIn(given.get("from")), dayIn(given.get("to"))];
    if (from !== null && to !== null && from > to) {
      setProblem("The first day comes after the last. Exchange them, or leave one empty.");
    } else choose(from === null && to === null ? null : { from, to });
  };
  return (
    <form className="days-form print:hidden" onSubmit={submit} noValidate>
      {(["from", "to"] as const).map((side) => (
        <label key={side} className="days-field">
          <span>{side === "from" ? "From" : "To"}</span>
          <input
            // A new address is a new field: what it shows is what is looked at.
            key={range?.[side] ?? ""}
            type="date"
            name={side}
            autoComplete="off"
            defaultValue={range?.[side] ?? ""}
            aria-invalid={problem === null ? undefined : true}
            aria-describedby={problem === null ? undefined : problemId}
          />
        </label>
      ))}
      <div className="days-buttons">
        <Button type="submit">Show these days</Button>
        <Button disabled={nearer === null} onClick={() => choose(nearer)}>
          Closer
        </Button>
        {range === null ? null : (
          <>
            <Button onClick={() => choose(wider(range, extent))}>Wider</Button>
            <Button onClick={() => choose(null)}>All days</Button>
          </>
        )}
      </div>
      <p id={problemId} role="alert" className="days-problem">
        {problem}
      </p>
    </form>
  );
}

function dayIn(value: FormDataEntryValue | null): DayRange["from"] {
  return typeof value === "string" && isDay(value) ? value : null;
}
