import type { Library } from "../../library/model.ts";
import { counted } from "../../reader/words.ts";
import { articleAddress } from "../address.ts";
import { hrefFrom } from "../paths.ts";
import { SCREEN_NAMES, pageTitle } from "../title.ts";
import { useDocumentTitle } from "../use-document-title.ts";
import type { ScreenProps } from "./screen-props.ts";
import { WithLibrary } from "./with-library.tsx";

/** Everyone who speaks, article by article. */
export function PeopleScreen({ source, place }: ScreenProps) {
  useDocumentTitle(pageTitle(SCREEN_NAMES.people));
  return (
    <WithLibrary source={source} place={place}>
      {({ articles }) => (
        <main id="main" className="library" tabIndex={-1}>
          <h1 className="library-title">{SCREEN_NAMES.people}</h1>
          <p className="library-lead">
            Everyone whose words the articles report, by the name each gives them.
          </p>
          <ul className="library-list">
            {articles.flatMap((entry) =>
              entry.speakers.map((speaker) => (
                <li key={`${entry.id} ${speaker.name}`}>
                  <Speaker speaker={speaker} entry={entry} path={place.path} />
                </li>
              )),
            )}
          </ul>
        </main>
      )}
    </WithLibrary>
  );
}

type Entry = Library["articles"][number];

function Speaker({
  speaker,
  entry,
  path,
}: {
  readonly speaker: Entry["speakers"][number];
  readonly entry: Entry;
  readonly path: string;
}) {
  return (
    <>
      <h2 className="library-headline">{speaker.name}</h2>
      <p className="library-speakers">
        {counted(speaker.statements, "statement")} in{" "}
        <a href={hrefFrom(path, articleAddress({ id: entry.id }))}>{entry.title}</a>
      </p>
    </>
  );
}
