import type { Person } from "../../engine/model.ts";
import { slug } from "../../engine/text/slug.ts";
import type { PersonKey } from "./model.ts";

/**
 * The key of a person of one article. Only a human being named by at least two words is the same in other articles; of
 * two in one article who bear the same name, only the first is.
 */
export function personKey(person: Person, article: string): PersonKey {
  const shared = person.kind === "person" && /\S\s+\S/u.test(person.name) && person.id === slug(person.name);
  return shared ? person.id : `${person.id}@${article}`;
}
