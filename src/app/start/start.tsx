import { QueryClient } from "@tanstack/react-query";
import { StrictMode, startTransition } from "react";
import { createRoot, hydrateRoot } from "react-dom/client";
import { App } from "../app.tsx";
import { libraryQuery } from "../../library/library-query.ts";
import { holdInstallPrompt } from "../install-prompt.ts";
import { loadFor, loadLater } from "../screens/later.ts";
import { PAGE_STATE_ID, type PageState, isPageState } from "./page-state.ts";
import { routeOf } from "../address/paths.ts";
import { rawValue } from "../address/url-state.ts";

function pageState(): PageState {
  const value: unknown = JSON.parse(document.getElementById(PAGE_STATE_ID)?.textContent ?? "null");
  if (isPageState(value)) return value;
  throw new Error("The page carries no state: it was not written by this site's build.");
}

/** Draws the page that the address asks for over what the build wrote, or anew where it wrote nothing. */
export async function start(): Promise<void> {
  const root = document.getElementById("root");
  if (root === null) throw new Error("The page has no root element.");
  const state = pageState();
  const base = new URL(state.toRoot, location.href).pathname;
  // A relative address would be looked for anew below each page that is gone to without a load.
  for (const link of document.querySelectorAll<HTMLLinkElement>("link:is([rel$=icon], [rel=manifest])")) {
    link.setAttribute("href", link.href);
  }
  const heldOffer = holdInstallPrompt();
  const client = new QueryClient({
    // Files are named by their content: nothing that was read is ever out of date.
    // Nor is a network needed: what is kept answers without one, and what is not is told rather than waited for.
    defaultOptions: {
      queries: { networkMode: "always", refetchOnWindowFocus: false, refetchOnReconnect: false },
    },
  });
  for (const [key, data] of state.queries) client.setQueryData(key, data);
  const source = { root: base, library: state.library };
  const app = (
    <StrictMode>
      <App site={{ base }} source={source} client={client} />
    </StrictMode>
  );
  // The address decides what is drawn first: its code must be here, or what can be read already would go away again.
  await loadFor(routeOf(location.pathname.replace(base, "/")), location.search);
  // As a transition it is done in slices, so that a press meanwhile is not kept waiting.
  if (root.firstElementChild !== null) startTransition(() => void hydrateRoot(root, app));
  else createRoot(root).render(app);
  // From here on a press is React's; those that came before it (boot.ts) are made up for.
  // “passage”: where its words are, the link itself tells from here on, and no fragment (styles/article.css, landing.css).
  document.documentElement.dataset["live"] = rawValue(location.search, "p") === null ? "" : "passage";
  for (const button of document.querySelectorAll<HTMLElement>("[data-early]")) {
    delete button.dataset["early"];
    button.click();
  }
  // Once the page answers: what the other views need, then what later visits need.
  const idle = "requestIdleCallback" in globalThis ? requestIdleCallback : setTimeout;
  idle(() => {
    // A list that comes with the press on its link would be preceded by a page that says so.
    void client.prefetchQuery(libraryQuery(source));
    void loadRest(base, heldOffer);
  });
}

async function loadRest(base: string, heldOffer: () => Event | null): Promise<void> {
  await loadLater();
  // A development server's files change under their names: nothing of it may be kept.
  if (!import.meta.env.PROD) return;
  if (import.meta.env.OFFLINE === "off") {
    const { leaveWorker } = await import("../offline/leave-worker.ts");
    await leaveWorker(base);
    return;
  }
  const { startOffline } = await import("../offline/offline-part.tsx");
  await startOffline(base, heldOffer);
}
