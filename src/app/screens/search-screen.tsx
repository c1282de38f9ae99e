import { articleAddress } from "../address.ts";
import { go } from "../navigate.ts";
import { hrefFrom } from "../paths.ts";
import { SCREEN_NAMES, pageTitle } from "../title.ts";
import { useDocumentTitle } from "../use-document-title.ts";
import type { ScreenProps } from "./screen-props.ts";
import { WithLibrary } from "./with-library.tsx";

/** Search over the articles' titles and the names of those who speak in them. */
export function SearchScreen({ source, place }: ScreenProps) {
  useDocumentTitle(pageTitle(SCREEN_NAMES.search));
  const asked = new URLSearchParams(place.search).get("q") ?? "";
  const wanted = asked.trim().toLowerCase();
  return (
    <WithLibrary source={source} place={place}>
      {({ articles }) => {
        const found = articles.filter(({ title, speakers }) =>
          [title, ...speakers.map((one) => one.name)].some((words) => words.toLowerCase().includes(wanted)),
        );
        return (
          <main id="main" className="library" tabIndex={-1}>
            <h1 className="library-title">{SCREEN_NAMES.search}</h1>
            <label className="field">
              <span>Words of a title, or a speaker’s name</span>
              <input
                type="search"
                value={asked}
                onChange={(event) => {
                  const { value } = event.target;
                  const query = value === "" ? "" : `?q=${encodeURIComponent(value)}`;
                  go(location.pathname + query, { replace: true });
                }}
              />
            </label>
            <output className="fine">
              {found.length === 0 ? `No title or name has “${asked}”.` : `${found.length} found`}
            </output>
            <ul className="library-list">
              {found.map(({ id, title }) => (
                <li key={id}>
                  <a href={hrefFrom(place.path, articleAddress({ id }))}>{title}</a>
                </li>
              ))}
            </ul>
          </main>
        );
      }}
    </WithLibrary>
  );
}
