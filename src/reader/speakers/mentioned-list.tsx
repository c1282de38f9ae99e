import type { Person } from "../../engine/model.ts";
import { PanelGroup } from "./panel-group.tsx";

/** People of the article who say nothing in it: named, so that nobody seems forgotten, and without toggles. */
export function MentionedList({ people }: { readonly people: readonly Person[] }) {
  if (people.length === 0) return null;
  return (
    <PanelGroup words="Mentioned, not quoted">
      {people.map((person) => (
        <li key={person.id} className="py-1 ps-[1.625rem] text-[1rem] leading-snug">
          {person.name}
          {person.role === null ? null : <span className="block text-fine text-muted">{person.role}</span>}
        </li>
      ))}
    </PanelGroup>
  );
}
