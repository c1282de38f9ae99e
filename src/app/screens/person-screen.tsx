import { useQuery } from "@tanstack/react-query";
import { type ReactNode, Suspense, useState } from "react";
import type { DataSource } from "../../library/model.ts";
import type { Appearance } from "../../library/people/model.ts";
import { type PersonPage, personQuery } from "../../library/person-query.ts";
import type { Companion, InArticle } from "../../reader/people/model.ts";
import { ArticlesOfPerson } from "../../reader/people/articles-of-person.tsx";
import { useDrawn } from "../../reader/use-drawn.ts";
import { counted } from "../../reader/words.ts";
import { ChoiceRow } from "../../ui/choice-row.tsx";
import { cameBack } from "../came-back.ts";
import { PersonDesk } from "../corrections/person-desk.tsx";
import { go } from "../address/navigate.ts";
import { hrefFrom, paths } from "../address/paths.ts";
import { FurtherMentions } from "../people/further-mentions.tsx";
import { EVERYONE, type PeopleState, writePeople } from "../people/people-state.ts";
import { PersonIdentity } from "../people/person-identity.tsx";
import { companionsOf, partsOf } from "../people/person-parts.ts";
import { useDecide } from "../people/use-decide.ts";
import { useOpenWords } from "../address/use-open-words.ts";
import { pageTitle } from "../address/title.ts";
import { useDocumentTitle } from "../address/use-document-title.ts";
import type { Place } from "../address/use-place.ts";
import { FailureScreen } from "./failure-screen.tsx";
import { MessageScreen } from "./message-screen.tsx";
import { Notice } from "./notice.tsx";
import { PersonTimeline } from "./person-timeline.tsx";
import type { ScreenProps } from "./screen-props.ts";

interface Props extends ScreenProps {
  readonly who: string;
  readonly state: PeopleState;
}

/** More than a high window shows. */
const FIRST_ARTICLES = 6;

const SEEN_AS = [
  { value: "articles", words: "By article" },
  { value: "time", words: "On a timeline" },
] as const;

/** Everything a person said and everywhere they are mentioned, across all articles (S9). */
export function PersonScreen({ who, state, source, place }: Props) {
  const page = useQuery(personQuery(source, who));
  useDocumentTitle(pageTitle(page.data?.person?.name ?? "A person"));
  if (page.isError) {
    return <FailureScreen error={page.error} path={place.path} onRetry={() => void page.refetch()} />;
  }
  if (page.isPending) {
    return (
      <MessageScreen title="Fetching what they said …" waiting>
        <p>One moment.</p>
      </MessageScreen>
    );
  }
  if (page.data.person === null) {
    return (
      <MessageScreen title="Nobody here has this address">
        <p>
          The article that named this person may have been deleted, or is kept in another browser.
          {page.data.notice === null ? "" : ` ${page.data.notice}`}
        </p>
        <p>
          <a className="link" href={hrefFrom(place.path, paths.folder("people"))}>
            See everyone
          </a>
        </p>
      </MessageScreen>
    );
  }
  return <Person page={page.data} who={who} state={state} source={source} place={place} />;
}

interface PersonProps {
  readonly page: PersonPage;
  readonly who: string;
  readonly state: PeopleState;
  readonly source: DataSource;
  readonly place: Place;
}

function Person({ page, who, state, source, place }: PersonProps) {
  const { path } = place;
  const { person, appearances, notice } = page;
  const deciding = useDecide();
  const openMention = useOpenWords(source, path);
  // Counted, so that the same sheet opens again.
  const [asked, setAsked] = useState<{ readonly one: Appearance; readonly time: number } | null>(null);
  const atOnce = cameBack();
  const drawn = useDrawn({ total: appearances.length, first: FIRST_ARTICLES, atOnce });
  if (person === null) return null;
  const roles = [...new Set(appearances.flatMap((one) => one.role ?? []))];
  const appearanceOf = (part: InArticle): Appearance | undefined =>
    appearances.find((one) => one.article === part.article && one.person === part.person);
  const furtherOf = (part: InArticle): ReactNode => (
    <FurtherMentions part={part} source={source} onMention={openMention} />
  );
  const merged = new Set(appearances.map((one) => one.person)).size > 1;
  const shared = appearances.length > 1 && !person.person.includes("@");
  const cause = merged ? " Brought together by you." : shared ? " Brought together by the full name." : "";
  return (
    <main id="main" className="library person" tabIndex={-1}>
      <h1 className="library-title">{person.name}</h1>
      {roles.length > 0 && <p className="library-lead">{roles.join("; ")}</p>}
      <p className="fine">
        {counted(person.statements, "statement")} and {counted(person.mentions, "mention")} in{" "}
        {counted(person.articles, "article")}.{cause}
      </p>
      <Notice sentence={notice} />
      <Notice sentence={deciding.fault} />
      <PersonIdentity page={page} person={person} source={source} path={path} deciding={deciding} />
      <Companions companions={companionsOf(path, who, page, MOST_COMPANIONS)} />
      <ChoiceRow
        legend="Shown"
        options={SEEN_AS}
        value={state.order === "articles" ? "articles" : "time"}
        onChange={(next) =>
          go(location.pathname + writePeople({ ...EVERYONE, who, order: next }), { replace: true })
        }
      />
      {state.order !== "articles" ? (
        <div className="mt-6">
          <Suspense fallback={<output>Fetching the timeline …</output>}>
            <PersonTimeline appearances={appearances} state={state} source={source} place={place} />
          </Suspense>
        </div>
      ) : (
        <ArticlesOfPerson
          parts={partsOf(path, appearances.slice(0, drawn))}
          name={person.name}
          onMention={openMention}
          furtherMentions={furtherOf}
          onApart={
            shared ? ({ person: key, article }) => deciding.decide({ what: "apart", key, article }) : null
          }
          onTwo={(part) => {
            const one = appearanceOf(part);
            if (one !== undefined) setAsked({ one, time: (asked?.time ?? 0) + 1 });
          }}
        />
      )}
      {asked !== null && <PersonDesk key={asked.time} source={source} path={path} one={asked.one} />}
    </main>
  );
}

/** How many are named at most. */
const MOST_COMPANIONS = 12;

function Companions({ companions }: { readonly companions: readonly Companion[] }) {
  if (companions.length === 0) return null;
  return (
    <section className="companions">
      <h2>Speaks in the same articles as</h2>
      <ul>
        {companions.map((one) => (
          <li key={one.key}>
            <a href={one.href} className="search-name">
              {one.name}
            </a>{" "}
            {one.where !== null && <span className="fine">in “{one.where}” </span>}
            <a href={one.beside} className="fine">
              side by side
              <span className="sr-only">
                {" "}
                with {one.name}
                {one.where !== null && ` in “${one.where}”`}
              </span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
