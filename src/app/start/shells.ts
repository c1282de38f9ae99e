import { type Folder, asksOthers, paths } from "../address/paths.ts";
import { SCREEN_NAMES, SITE_NAME, pageTitle } from "../address/title.ts";

/** A page that the build writes for a screen which is no article: the same file whatever its query says. */
export interface Shell {
  readonly path: string;
  readonly title: string;
  readonly description: string;
  /** The module of its screen, loaded with the page. */
  readonly needs: readonly string[];
  /** Written with the list of articles in it, so that it says something without scripts. */
  readonly withLibrary: boolean;
  /** Whether it may ask other sites for pages. */
  readonly asksOthers: boolean;
  /** Whether it stands for itself in the list of the site's pages. */
  readonly listed: boolean;
}

function folder(name: Folder, description: string, withLibrary: boolean, listed = true): Shell {
  const title = pageTitle(SCREEN_NAMES[name]);
  return {
    path: paths.folder(name),
    title,
    description,
    needs: [`${name}-screen`],
    withLibrary,
    asksOthers: asksOthers(paths.folder(name)),
    listed,
  };
}

const OWN = {
  title: SITE_NAME,
  description: "An article that a reader added; it is kept in their own browser.",
  withLibrary: false,
  asksOthers: false,
  listed: false,
} as const;

export const SHELLS: readonly Shell[] = [
  {
    path: paths.library(),
    title: SITE_NAME,
    description:
      "News, read for its sources: who said what and when, how that is known, and a link to every passage that keeps working.",
    needs: ["library-screen"],
    withLibrary: true,
    asksOthers: false,
    listed: true,
  },
  folder("people", "Everyone whose words the articles report.", true),
  folder("timeline", "The articles in the order of their days.", true),
  folder("search", "Search the articles, their quotes and the people in them.", true),
  folder("add", "Add an article of your own: it is read and kept in your browser and sent nowhere.", false),
  folder("keep", "What this site keeps in your browser, and how to take it with you.", false, false),
  { ...OWN, path: paths.own(), needs: ["own-screen"] },
  { ...OWN, path: paths.own("quotes"), needs: ["own-screen", "quotes-list", "statement-actions"] },
  { ...OWN, path: paths.own("timeline"), needs: ["own-screen", "article-timeline"] },
];
