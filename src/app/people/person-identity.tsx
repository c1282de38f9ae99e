import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import type { DataSource } from "../../library/model.ts";
import { peopleQuery } from "../../library/people-query.ts";
import { identitiesOf } from "../../library/people/decide.ts";
import type { PersonSummary } from "../../library/people/model.ts";
import { mayBeSame } from "../../library/people/suggest.ts";
import type { PersonPage } from "../../library/person-query.ts";
import { isNameOfTwo } from "../../reader/people/model.ts";
import { SamePerson } from "../../reader/people/same-person.tsx";
import { WhoIsWho } from "../../reader/people/who-is-who.tsx";
import { decisionsAbout } from "./decisions-about.ts";
import { personHref } from "./person-href.ts";
import { personLine } from "./person-parts.ts";
import { Where } from "./person-signs.tsx";
import type { Deciding } from "./use-decide.ts";

interface Props {
  readonly page: PersonPage;
  readonly person: PersonSummary;
  readonly source: DataSource;
  readonly path: string;
  readonly deciding: Deciding;
}

/** Who else a person is: what the reader has said of it, who is offered, and everybody else to be chosen from. */
export function PersonIdentity({ page, person, source, path, deciding }: Props) {
  const { data } = useQuery(peopleQuery(source));
  const { decide, undo, last } = deciding;
  const everyone = data?.people ?? [];
  const decisions = data?.decisions ?? [];
  const { appearances } = page;
  const keys = new Set([person.person, ...appearances.map((one) => one.person)]);
  const where = ({ key, name }: { readonly key: string; readonly name: string }): ReactNode =>
    isNameOfTwo(everyone, name) ? <Where source={source} who={key} /> : null;

  const same = (key: string): void => {
    const { pageOf } = identitiesOf(decisions);
    const pages = [person.person, key].toSorted();
    // Whom the reader once called two people are so no longer.
    for (const one of decisions) {
      if (one.what !== "different") continue;
      const two = one.keys.map((each) => pageOf({ person: each, article: "" })).toSorted();
      if (two.join(" ") === pages.join(" ")) undo(one.id);
    }
    decide({ what: "same", keys: [person.person, key] });
  };

  return (
    <WhoIsWho
      name={person.name}
      candidates={mayBeSame(person, everyone, decisions).map(({ person: key, name, role }) => ({
        key,
        name,
        role,
        href: personHref(path, key),
        more: where({ key, name }),
      }))}
      said={decisionsAbout(keys, decisions, everyone, appearances)}
      last={last}
      onSame={same}
      onDifferent={(key) => decide({ what: "different", keys: [person.person, key] })}
      onUndo={undo}
    >
      <SamePerson
        name={person.name}
        people={everyone.filter((one) => one.person !== person.person)}
        lineOf={(one) => personLine(path, one)}
        more={where}
        onSame={same}
      />
    </WhoIsWho>
  );
}
