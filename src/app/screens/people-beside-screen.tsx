import { useQuery } from "@tanstack/react-query";
import { type PersonPage, personQuery } from "../../library/person-query.ts";
import { SideBySide } from "../../reader/people/side-by-side.tsx";
import { cameBack } from "../came-back.ts";
import { hrefFrom, paths } from "../address/paths.ts";
import { personHref } from "../people/person-href.ts";
import { partsOf } from "../people/person-parts.ts";
import { pageTitle } from "../address/title.ts";
import { useDocumentTitle } from "../address/use-document-title.ts";
import { FailureScreen } from "./failure-screen.tsx";
import { MessageScreen } from "./message-screen.tsx";
import type { ScreenProps } from "./screen-props.ts";

interface Props extends ScreenProps {
  readonly who: string;
  readonly other: string;
}

/** Two speakers side by side, in all articles in which either speaks (S8). */
export function BesideScreen({ who, other, source, place }: Props) {
  const pages = [useQuery(personQuery(source, who)), useQuery(personQuery(source, other))] as const;
  const names = pages.map((page) => page.data?.person?.name ?? "…");
  useDocumentTitle(pageTitle(names.join(" and ")));
  const failed = pages.find((page) => page.isError);
  if (failed?.error) {
    return <FailureScreen error={failed.error} path={place.path} onRetry={() => void failed.refetch()} />;
  }
  const [one, two] = [pages[0].data, pages[1].data];
  if (one === undefined || two === undefined) {
    return (
      <MessageScreen title="Fetching what they said …" waiting>
        <p>One moment.</p>
      </MessageScreen>
    );
  }
  if (one.person === null || two.person === null) {
    return (
      <MessageScreen title="Only one of the two is here">
        <p>The article that named the other may have been deleted, or is kept in another browser.</p>
        <p>
          <a className="link" href={hrefFrom(place.path, paths.folder("people"))}>
            See everyone
          </a>
        </p>
      </MessageScreen>
    );
  }
  if (one.person.person === two.person.person) {
    return (
      <MessageScreen title="These two are one person">
        <p>You brought them together, so there is nobody to put beside {one.person.name}.</p>
        <p>
          <a className="link" href={personHref(place.path, one.person.person)}>
            See {one.person.name}’s page
          </a>
        </p>
      </MessageScreen>
    );
  }
  return (
    <main id="main" className="library person" tabIndex={-1}>
      <h1 className="library-title">
        {one.person.name} and {two.person.name}
      </h1>
      <p className="library-lead">What each of them said, side by side, in the order of each article.</p>
      <SideBySide
        sides={[sideOf(place.path, who, one), sideOf(place.path, other, two)]}
        atOnce={cameBack()}
      />
    </main>
  );
}

function sideOf(path: string, key: string, { person, appearances }: PersonPage) {
  return {
    name: person?.name ?? key,
    role: person?.role ?? null,
    statements: person?.statements ?? 0,
    href: personHref(path, key),
    parts: partsOf(path, appearances),
  };
}
