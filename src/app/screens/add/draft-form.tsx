import { useEffect, useRef } from "react";
import { draftProblems } from "../../../library/import/draft.ts";
import { type Item, isStorable } from "../../../library/import/item.ts";
import type { Draft } from "../../../library/import/model.ts";
import { Button } from "../../../ui/button.tsx";
import { DraftFields } from "./draft-fields.tsx";
import { Findings } from "./findings.tsx";

interface Props {
  readonly item: Item;
  readonly draft: Draft;
  readonly onEdit: (draft: Draft) => void;
  readonly onStore: () => void;
  readonly onDrop: () => void;
}

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
      <DraftFields draft={draft} problems={problems} onEdit={onEdit} />
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
