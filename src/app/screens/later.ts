import type { ComponentProps, ComponentType } from "react";
import { fetchPassages } from "../address/passages.ts";
import type { ArticleTools as ToolsView } from "../corrections/article-tools.tsx";
import type { CorrectionDesk as DeskView } from "../corrections/correction-desk.tsx";
import type { QuotesList as QuotesView } from "../../reader/speakers/quotes-list.tsx";
import type { ArticleTimeline as TimelineView } from "./article-timeline.tsx";
import type { ArticleMini as MiniView } from "./article-mini.tsx";
import type { Folder, Route } from "../address/paths.ts";
import type { LandingDetails as DetailsView } from "../../reader/share/landing-details.tsx";
import type { SelectionTool as SelectionView } from "../../reader/share/selection-tool.tsx";
import type { StatementActions as ActionsView } from "./statement-actions.tsx";
import type { ForwardToArticle as ForwardView } from "./forward-to-article.tsx";
import type { HelpSheet as HelpView } from "./help-sheet.tsx";
import { later, laterPart } from "./later-part.ts";
import type { OpenCard as CardView } from "./open-card.tsx";
import type { OwnScreen as OwnView } from "./own-screen.tsx";
import type { ScreenProps } from "./screen-props.ts";
import { whenIdle } from "../../reader/when-idle.ts";

/*
 * What the article's own page does not need to answer its reader comes in files of its own: fetched at once where the
 * address asks for it, and otherwise while the reader reads, so that no view has to wait for its code.
 */

async function idle(): Promise<void> {
  await new Promise<void>((resolve) => whenIdle(resolve));
}

/** When the page has answered, and there is a margin for what stands beside the text. */
async function wideAndIdle(): Promise<void> {
  const wide = matchMedia("(min-width: 1100px)");
  if (!wide.matches) await new Promise((resolve) => wide.addEventListener("change", resolve, { once: true }));
  await idle();
}

const [LaterTimeline, fetchTimeline] = later(
  async () => (await import("./article-timeline.tsx")).ArticleTimeline,
);
const [LaterQuotes, fetchQuotes] = later(
  async () => (await import("../../reader/speakers/quotes-list.tsx")).QuotesList,
);
const [LaterMini] = laterPart(async () => {
  await wideAndIdle();
  return (await import("./article-mini.tsx")).ArticleMini;
});
const [LaterSelection] = laterPart(async () => {
  await idle();
  return (await import("../../reader/share/selection-tool.tsx")).SelectionTool;
});
const [LaterHelp, fetchHelp] = laterPart(async () => (await import("./help-sheet.tsx")).HelpSheet);

const [LaterCard, fetchCard] = laterPart(async () => (await import("./open-card.tsx")).OpenCard);
const [LaterActions, fetchActions] = laterPart(
  async () => (await import("./statement-actions.tsx")).StatementActions,
);
const [LaterForward, fetchForward] = later(
  async () => (await import("./forward-to-article.tsx")).ForwardToArticle,
);
const [LaterDesk] = laterPart(
  async () => (await import("../corrections/correction-desk.tsx")).CorrectionDesk,
);
const [LaterDetails, fetchDetails] = laterPart(
  async () => (await import("../../reader/share/landing-details.tsx")).LandingDetails,
);
const [LaterTools, fetchTools] = laterPart(
  async () => (await import("../corrections/article-tools.tsx")).ArticleTools,
);
const [LaterOwn, fetchOwn] = later(async () => (await import("./own-screen.tsx")).OwnScreen);

export const ArticleTimeline: ComponentType<ComponentProps<typeof TimelineView>> = LaterTimeline;
export const QuotesList: ComponentType<ComponentProps<typeof QuotesView>> = LaterQuotes;
export const ArticleMini: ComponentType<ComponentProps<typeof MiniView>> = LaterMini;
export const SelectionTool: ComponentType<ComponentProps<typeof SelectionView>> = LaterSelection;
export const HelpSheet: ComponentType<ComponentProps<typeof HelpView>> = LaterHelp;
export const OpenCard: ComponentType<ComponentProps<typeof CardView>> = LaterCard;
export const StatementActions: ComponentType<ComponentProps<typeof ActionsView>> = LaterActions;
export const ForwardToArticle: ComponentType<ComponentProps<typeof ForwardView>> = LaterForward;
export const CorrectionDesk: ComponentType<ComponentProps<typeof DeskView>> = LaterDesk;
export const LandingDetails: ComponentType<ComponentProps<typeof DetailsView>> = LaterDetails;
export const ArticleTools: ComponentType<ComponentProps<typeof ToolsView>> = LaterTools;
export const OwnScreen: ComponentType<ComponentProps<typeof OwnView>> = LaterOwn;

/** Screens that no article's page needs, each fetched when the reader goes there. */
const SCREENS = {
  library: later<ScreenProps>(async () => (await import("./library-screen.tsx")).LibraryScreen),
  add: later<ScreenProps>(async () => (await import("./add-screen.tsx")).AddScreen),
  people: later<ScreenProps>(async () => (await import("./people-screen.tsx")).PeopleScreen),
  search: later<ScreenProps>(async () => (await import("./search-screen.tsx")).SearchScreen),
  timeline: later<ScreenProps>(async () => (await import("./timeline-screen.tsx")).TimelineScreen),
  keep: later<ScreenProps>(async () => (await import("./keep-screen.tsx")).KeepScreen),
} as const satisfies Readonly<Record<"library" | Folder, unknown>>;

/** The screen of a route that needs nothing but its address; null for the others. */
export function screenOf({ name }: Route): ComponentType<ScreenProps> | null {
  return isScreen(name) ? SCREENS[name][0] : null;
}

function isScreen(name: string): name is keyof typeof SCREENS {
  return name in SCREENS;
}

/** Fetches what a route shows first. A failure is met again, and told, when it is drawn; so this never fails. */
export async function loadFor(route: Route, search: string): Promise<void> {
  const wanted: Promise<unknown>[] = [];
  if (/[?&]p=/.test(search)) wanted.push(fetchPassages());
  if (/[?&]quote=/.test(search)) wanted.push(fetchCard(), fetchActions());
  if (isScreen(route.name)) wanted.push(SCREENS[route.name][1]());
  if (route.name === "quote") wanted.push(fetchForward());
  if (route.name === "own") wanted.push(fetchOwn());
  const view = "view" in route ? route.view : "text";
  if (view === "timeline") wanted.push(fetchTimeline());
  if (view === "quotes") wanted.push(fetchQuotes(), fetchActions());
  await Promise.allSettled(wanted);
}

/**
 * Fetches what an article's page may want next, each begun when nothing else waits: all at once would keep a press waiting.
 * A failure is met again, and told, when one of them is wanted.
 */
export async function loadLater(): Promise<void> {
  const begun: Promise<unknown>[] = [];
  for (const begin of [
    fetchCard,
    fetchActions,
    fetchTools,
    fetchDetails,
    fetchTimeline,
    fetchQuotes,
    fetchHelp,
    SCREENS.library[1],
    SCREENS.people[1],
    SCREENS.search[1],
    SCREENS.keep[1],
  ]) {
    await idle();
    begun.push(Promise.allSettled([begin()]));
  }
  await Promise.all(begun);
}
