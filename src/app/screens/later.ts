import { type ComponentProps, type ComponentType, createElement, lazy, useState } from "react";
import type { QuotesList as QuotesView } from "../../reader/speakers/quotes-list.tsx";
import type { Timeline as TimelineView } from "../../reader/timeline/timeline.tsx";
import type { Route } from "../paths.ts";
import type { HelpSheet as HelpView } from "./help-sheet.tsx";
import type { LibraryScreen as LibraryView } from "./library-screen.tsx";

/*
 * What the article's own page does not need to answer its reader comes in files of its own: fetched at once where the
 * address asks for it, and otherwise while the reader reads, so that no view has to wait for its code.
 */

/**
 * A component whose code comes later, and what fetches it. Once the code is here the component is drawn at once: `lazy`
 * alone asks its promise even then, and until that answers a page that is being hydrated loses what it shows.
 */
function later<Props extends object>(load: () => Promise<ComponentType<Props>>) {
  let loaded: ComponentType<Props> | null = null;
  const fetchIt = async (): Promise<{ default: ComponentType<Props> }> => {
    // Both are on their way at once, and nothing is drawn before it can be drawn right.
    const [component] = await Promise.all([load(), import("./later-styles.ts")]);
    loaded = component;
    return { default: loaded };
  };
  const Waiting = lazy(fetchIt);
  function Drawn(props: Props) {
    // Chosen once, so that code that comes meanwhile does not begin the component anew.
    const [Component] = useState<ComponentType<Props>>(() => loaded ?? Waiting);
    return createElement(Component, props);
  }
  return [Drawn, fetchIt] as const;
}

const [LaterTimeline, fetchTimeline] = later(
  async () => (await import("../../reader/timeline/timeline.tsx")).Timeline,
);
const [LaterQuotes, fetchQuotes] = later(
  async () => (await import("../../reader/speakers/quotes-list.tsx")).QuotesList,
);
const [LaterLibrary, fetchLibrary] = later(async () => (await import("./library-screen.tsx")).LibraryScreen);
const [LaterHelp, fetchHelp] = later(async () => (await import("./help-sheet.tsx")).HelpSheet);

export const Timeline: ComponentType<ComponentProps<typeof TimelineView>> = LaterTimeline;
export const QuotesList: ComponentType<ComponentProps<typeof QuotesView>> = LaterQuotes;
export const LibraryScreen: ComponentType<ComponentProps<typeof LibraryView>> = LaterLibrary;
export const HelpSheet: ComponentType<ComponentProps<typeof HelpView>> = LaterHelp;

/** Fetches what a route shows first. A failure is met again, and told, when it is drawn; so this never fails. */
export async function loadFor(route: Route): Promise<void> {
  const wanted: Promise<unknown>[] = [];
  if (route.name === "library") wanted.push(fetchLibrary());
  if (route.name === "article" && route.view === "timeline") wanted.push(fetchTimeline());
  if (route.name === "article" && route.view === "quotes") wanted.push(fetchQuotes());
  await Promise.allSettled(wanted);
}

/** Fetches them all; a failure is met again, and told, when one of them is wanted. */
export async function loadLater(): Promise<void> {
  await Promise.allSettled([fetchTimeline(), fetchQuotes(), fetchLibrary(), fetchHelp()]);
}
