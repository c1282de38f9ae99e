import { ToggleButton } from "../../ui/toggle-button.tsx";
import { counted } from "../words.ts";
import type { FacetValue } from "./model.ts";

interface Props {
  readonly title: string;
  readonly values: readonly FacetValue[];
  readonly onToggle: (value: FacetValue) => void;
}

/** The values of one facet as toggles; left out while there is none to choose. */
export function FacetList({ title, values, onToggle }: Props) {
  if (values.length === 0) return null;
  return (
    <fieldset className="search-facet">
      <legend>{title}</legend>
      <ul>
        {values.map((value) => (
          <li key={value.key}>
            <ToggleButton
              pressed={value.pressed}
              onToggle={() => onToggle(value)}
              count={value.count}
              countWords={counted(value.count, "statement")}
            >
              {value.name}
            </ToggleButton>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
