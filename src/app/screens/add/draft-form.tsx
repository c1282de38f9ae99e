import { useEffect, useRef } from "react";
import { type Field, draftProblems } from "../../../library/import/draft.ts";
import { type Item, isStorable } from "../../../library/import/intake.ts";
import type { Draft } from "../../../library/import/model.ts";
import { Button } from "../../../ui/button.tsx";
import { Findings } from "./findings.tsx";
import { TextField } from "./text-field.tsx";

interface Props {
  readonly item: Item;
  readonly draft: Draft;
  readonly onEdit: (draft: Draft) => void;
  readonly onStore: () => void;
  readonly onDrop: () => void;
}

const FIELDS: readonly {
  readonly field: Exclude<Field, "text">;
  readonly label: string;
  readonly hint?: string;
}[] = [
  { field: "title", label: "Headline", hint: "Left empty, one is made of the leading quotation." },
  {
    field: "date",
    label: "Published",
    hint: "Year-month-day, such as 2026-03-14. “Yesterday” in the text is reckoned from it.",
  },
  { field: "source", label: "Source" },
  { field: "byline", label: "By" },
  { field: "place", label: "Place" },
  { field: "url", label: "Address" },
  { field: "language", label: "Language", hint: "A tag such as en or en-GB; left empty, English." },
];

/** What was taken for what, to be put right before anything is stored, with what the engine finds in it. */
export function DraftForm({ item, draft, onEdit, onStore, onDrop }: Props) {
  const problems = draftProblems(draft);
  const heading = useRef<HTMLHeadingElement>(null);
  // The form comes by itself, or at the press of a button far from it: whoever waits for it is taken to it.
  useEffect(() => heading.current?.focus(), []);
  const storable = isStorable(item);
  return (
    <section className="draft" aria-labelledby="draft-title">
      <h2 ref={heading} id="draft-title" className="draft-title" tabIndex={-1}>
        Look it over
      </h2>
      <p className="fine">{item.name}</p>
      {item.told.map((sentence) => (
        <p key={sentence} className="field-note">
          {sentence}
        </p>
      ))}
      <Findings reading={item.reading} fresh={item.fresh} />
      {FIELDS.map(({ field, label, ...rest }) => (
        <TextField
          key={field}
          label={label}
          value={draft[field]}
          problem={problems[field]}
          onChange={(value) => onEdit({ ...draft, [field]: value })}
          {...rest}
        />
      ))}
      <TextField
        label="Text"
        hint="One paragraph a line. Cut what is no part of the article."
        rows={14}
        value={draft.text}
        problem={problems.text}
        onChange={(text) => onEdit({ ...draft, text })}
      />
      {item.problem !== null && <p role="alert">{item.problem}</p>}
      <p className="draft-ways">
        <Button look="strong" aria-disabled={!storable} onClick={() => storable && onStore()}>
          Add this article
        </Button>
        <Button look="quiet" onClick={onDrop}>
          Leave it out
        </Button>
      </p>
    </section>
  );
}
