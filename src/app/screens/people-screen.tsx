import { useQuery } from "@tanstack/react-query";
import { type ReactNode, useSyncExternalStore } from "react";
import type { DataSource } from "../../library/model.ts";
import { offersQuery } from "../../library/offers-query.ts";
import { type People, peopleQuery } from "../../library/people-query.ts";
import { type PersonLine, isNameOfTwo } from "../../reader/people/model.ts";
import { PeopleList } from "../../reader/people/people-list.tsx";
import { cameBack } from "../came-back.ts";
import { personLine } from "../people/person-parts.ts";
import { MayBeSame, Where } from "../people/person-signs.tsx";
import { readPeople } from "../people/people-state.ts";
import { SCREEN_NAMES, pageTitle } from "../address/title.ts";
import { useAfterPaint } from "../use-after-paint.ts";
import { useDocumentTitle } from "../address/use-document-title.ts";
import { BesideScreen } from "./people-beside-screen.tsx";
import { FailureScreen } from "./failure-screen.tsx";
import { MessageScreen } from "./message-screen.tsx";
import { Notice } from "./notice.tsx";
import { PersonScreen } from "./person-screen.tsx";
import type { ScreenProps } from "./screen-props.ts";
import { never } from "../../ui/never.ts";

/** Everyone in all articles, one of them, or two side by side, as the address says. */
export function PeopleScreen({ source, place }: ScreenProps) {
  // The page was written without an address; only the browser knows who is meant.
  const inBrowser = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  const state = readPeople(inBrowser ? place.search : "");
  if (state.who === null) return <Everyone source={source} place={place} />;
  if (state.with === null) {
    return <PersonScreen key={state.who} who={state.who} state={state} source={source} place={place} />;
  }
  return <BesideScreen who={state.who} other={state.with} source={source} place={place} />;
}

function Everyone({ source, place }: ScreenProps) {
  useDocumentTitle(pageTitle(SCREEN_NAMES.people));
  const people = useQuery(peopleQuery(source));
  if (people.isError) {
    return <FailureScreen error={people.error} path={place.path} onRetry={() => void people.refetch()} />;
  }
  if (people.isPending) {
    return (
      <MessageScreen title="Fetching the list of people …" waiting>
        <p>One moment.</p>
      </MessageScreen>
    );
  }
  return <List people={people.data} source={source} path={place.path} />;
}

interface ListProps {
  readonly people: People;
  readonly source: DataSource;
  readonly path: string;
}

function List({ people, source, path }: ListProps) {
  const painted = useAfterPaint(true);
  const offers = useQuery({ ...offersQuery(source), enabled: painted }).data;
  const lines = people.people.map((one) => personLine(path, one));
  const more = ({ key, name }: PersonLine): ReactNode => (
    <>
      {isNameOfTwo(people.people, name) && <Where source={source} who={key} />}
      <MayBeSame names={(offers?.get(key) ?? []).map((one) => one.name)} />
    </>
  );
  return (
    <main id="main" className="library" tabIndex={-1}>
      <h1 className="library-title">{SCREEN_NAMES.people}</h1>
      <p className="library-lead">
        Everyone whom the articles quote or name, with all they said and how each article words their role.
      </p>
      <Notice sentence={people.notice} />
      <PeopleList lines={lines} more={more} atOnce={cameBack()} />
    </main>
  );
}
