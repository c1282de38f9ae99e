import { ToldGroup, type ToldProps } from "./told-group.tsx";
import type { ToldGroups } from "./told-groups.ts";

interface Props extends ToldProps {
  readonly told: ToldGroups;
  readonly selected: string | null;
}

/** Of a long list, the groups that are drawn at once; more than a window shows. */
const AT_ONCE = 2;

/** Every entry, in the order of the text. Nothing here depends on the order that is shown: see arranged.tsx. */
export function ToldLists({ told, selected, ...props }: Props) {
  const selectedIn = selected === null ? undefined : told.groupOf.get(selected);
  return told.groups.map((pieces, at) => {
    const name = told.keys[at] ?? "";
    return (
      <ToldGroup
        key={name}
        name={name}
        pieces={pieces}
        first={at < AT_ONCE || name === selectedIn}
        selected={name === selectedIn ? selected : null}
        {...props}
      />
    );
  });
}
