import { useId, useState } from "react";
import { FormEnd } from "./form-end.tsx";

interface Props {
  readonly words: string;
  /** BCP 47, of the words. */
  readonly language: string;
  /** The date as it stands, "" for none. */
  readonly now: string;
  readonly read: (typed: string) => { readonly edtf: string } | { readonly problem: string };
  readonly onSave: (edtf: string) => void;
}

/** When it happened, as a plain date or in the Extended Date/Time Format. */
export function DateForm({ words, language, now, read, onSave }: Props) {
  const hint = useId();
  const [typed, setTyped] = useState(now);
  const [problem, setProblem] = useState<string | null>(null);
  return (
    <form
      className="grid gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        const date = read(typed);
        if ("problem" in date) setProblem(date.problem);
        else if (date.edtf === now) setProblem("That is the date that stands there already.");
        else onSave(date.edtf);
      }}
    >
      <blockquote className="border-s-2 border-rule-strong ps-3" lang={language}>
        {words}
      </blockquote>
      <label className="search-box">
        <span>It happened</span>
        <input
          type="text"
          autoComplete="off"
          aria-describedby={hint}
          aria-invalid={problem !== null}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
      </label>
      <p id={hint} className="text-fine text-muted">
        1 March 2022, March 2022 or 2022. For what is less certain, the Extended Date/Time Format: 2022-03~ is
        about March, 2022-02-24/.. is from that day on.
      </p>
      <FormEnd problem={problem} words="Save" look="strong" />
    </form>
  );
}
