import type { Reading } from "../../engine/model.ts";
import { Button } from "../../ui/button.tsx";
import type { Choices, Filter } from "../choice.ts";
import { noMatchWords, waysOut } from "./no-match.ts";

interface Props {
  readonly reading: Reading;
  readonly filter: Filter;
  readonly choices: Choices;
}

/** Said when a filter leaves nothing, with the ways out that lead to something (S3). */
export function NothingShown({ reading, filter, choices }: Props) {
  return (
    <div className="border-y border-rule py-4">
      <p className="text-small">{noMatchWords(reading, filter)}</p>
      <p className="mt-2 flex flex-wrap gap-2">
        {waysOut(reading, filter).map((way) => (
          <Button key={way.words} onClick={() => choices.onFilter(way.filter)}>
            {way.words}
          </Button>
        ))}
      </p>
    </div>
  );
}
