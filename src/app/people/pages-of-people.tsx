import type { Reading } from "../../engine/model.ts";
import { personKey } from "../../library/people/person-key.ts";
import { personHref } from "./person-href.ts";

interface Props {
  readonly reading: Reading;
  /** Site path of the present page. */
  readonly path: string;
}

/** From an article's speakers to their pages across all articles; also those whom it only mentions. */
export function PagesOfPeople({ reading, path }: Props) {
  const { people, article } = reading;
  if (people.length === 0) return null;
  return (
    <details className="people-pages">
      <summary>In all articles …</summary>
      <ul>
        {people.map((person) => (
          <li key={person.id}>
            <a href={personHref(path, personKey(person, article.id))}>{person.name}</a>
          </li>
        ))}
      </ul>
    </details>
  );
}
