import { type ReactNode, useState } from "react";
import type { Person } from "../../engine/model.ts";
import { ChoiceRow } from "../../ui/choice-row.tsx";
import { KINDS, type StatementKind } from "../choice.ts";
import { KIND_WORDS } from "../words.ts";
import { SpeakerField } from "./speaker-field.tsx";
import { FormEnd } from "./form-end.tsx";

export interface Told {
  readonly kind: StatementKind;
  /** Null for nobody known. */
  readonly speaker: string | null;
}

interface Props {
  readonly words: string;
  /** BCP 47, of the words. */
  readonly language: string;
  readonly people: readonly Person[];
  /** As it stands; null for words that are no statement yet. */
  readonly now: Told | null;
  readonly onSave: (told: Told) => void;
  readonly children?: ReactNode;
}

const KIND_OPTIONS = KINDS.map((kind) => ({ value: kind, words: KIND_WORDS[kind].one }));

/** Who said it and in which way. */
export function StatementForm({ words, language, people, now, onSave, children }: Props) {
  const [told, setTold] = useState<Told>(now ?? { kind: "direct", speaker: null });
  const [problem, setProblem] = useState<string | null>(null);
  const save = (): void => {
    if (told.speaker !== null && !/\p{L}/u.test(told.speaker)) {
      setProblem("There is no name yet. Type one, or choose “Not known”.");
    } else if (now !== null && told.kind === now.kind && told.speaker === now.speaker) {
      setProblem("Nothing is changed yet. Choose another speaker or another kind.");
    } else {
      setProblem(null);
      onSave(told);
    }
  };
  return (
    <form
      className="grid gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <blockquote className="border-s-2 border-rule-strong ps-3" lang={language}>
        {words}
      </blockquote>
      <SpeakerField
        label="Said by"
        people={people}
        value={told.speaker}
        onChange={(speaker) => setTold({ ...told, speaker })}
      />
      <ChoiceRow
        legend="Kind"
        options={KIND_OPTIONS}
        value={told.kind}
        onChange={(kind) => setTold({ ...told, kind })}
      />
      <FormEnd problem={problem} words="Save" look="strong">
        {children}
      </FormEnd>
    </form>
  );
}
