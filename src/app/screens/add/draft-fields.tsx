import type { Field } from "../../../library/import/draft.ts";
import type { Draft } from "../../../library/import/model.ts";
import { TextField } from "./text-field.tsx";

interface Props {
  readonly draft: Draft;
  readonly problems: Readonly<Partial<Record<Field, string>>>;
  readonly onEdit: (draft: Draft) => void;
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

/** All that is known of an article, each thing in a field of its own. */
export function DraftFields({ draft, problems, onEdit }: Props) {
  return (
    <>
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
    </>
  );
}
