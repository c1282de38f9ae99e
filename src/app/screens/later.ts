import { lazy } from "react";

/*
 * What the article's own page does not need to answer its reader comes in files of its own: fetched at once where the
 * address asks for it, and otherwise while the reader reads, so that no view has to wait for its code.
 */
const loadTimeline = () => import("../../reader/timeline/timeline.tsx");
const loadQuotes = () => import("../../reader/speakers/quotes-list.tsx");
const loadLibrary = () => import("./library-screen.tsx");
const loadHelp = () => import("./help-sheet.tsx");

export const Timeline = lazy(async () => ({ default: (await loadTimeline()).Timeline }));
export const QuotesList = lazy(async () => ({ default: (await loadQuotes()).QuotesList }));
export const LibraryScreen = lazy(async () => ({ default: (await loadLibrary()).LibraryScreen }));
export const HelpSheet = lazy(async () => ({ default: (await loadHelp()).HelpSheet }));

/** Fetches them all; a failure is met again, and told, when one of them is wanted. */
export async function loadLater(): Promise<void> {
  await Promise.allSettled([loadTimeline(), loadQuotes(), loadLibrary(), loadHelp()]);
}
