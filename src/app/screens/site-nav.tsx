import { type Route, hrefFrom, paths } from "../address/paths.ts";

const PLACES = [
  { name: "library", to: paths.library(), words: "Articles" },
  { name: "people", to: paths.folder("people"), words: "People" },
  { name: "timeline", to: paths.folder("timeline"), words: "Timeline" },
  { name: "search", to: paths.folder("search"), words: "Search" },
  { name: "add", to: paths.folder("add"), words: "Add" },
] as const;

interface Props {
  /** Site path of the present page. */
  readonly here: string;
  readonly current: Route["name"];
}

/** The ways about the site, the same on every page. */
export function SiteNav({ here, current }: Props) {
  return (
    <nav aria-label="This site">
      {PLACES.map(({ name, to, words }) => (
        <a key={name} href={hrefFrom(here, to)} aria-current={name === current ? "page" : undefined}>
          {words}
        </a>
      ))}
    </nav>
  );
}
