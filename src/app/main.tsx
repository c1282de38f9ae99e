import { QueryClient, hydrate } from "@tanstack/react-query";
import { StrictMode } from "react";
import { createRoot, hydrateRoot } from "react-dom/client";
import "./styles/app.css";
import { App } from "./app.tsx";
import { loadLater } from "./screens/later.ts";
import { PAGE_STATE_ID, type PageState, isPageState } from "./page-state.ts";

function pageState(): PageState {
  const value: unknown = JSON.parse(document.getElementById(PAGE_STATE_ID)?.textContent ?? "null");
  if (isPageState(value)) return value;
  throw new Error("The page carries no state: it was not written by this site's build.");
}

function start(): void {
  const root = document.getElementById("root");
  if (root === null) throw new Error("The page has no root element.");
  const state = pageState();
  const base = new URL(state.toRoot, location.href).pathname;
  const client = new QueryClient({
    // Files are named by their content: nothing that was read is ever out of date.
    defaultOptions: { queries: { refetchOnWindowFocus: false, refetchOnReconnect: false } },
  });
  if (state.queries !== null) hydrate(client, state.queries);
  const app = (
    <StrictMode>
      <App site={{ base }} source={{ root: base, library: state.library }} client={client} />
    </StrictMode>
  );
  if (root.firstElementChild !== null) hydrateRoot(root, app);
  else createRoot(root).render(app);
}

start();
// Once the page answers: what the other views need.
const idle = "requestIdleCallback" in globalThis ? requestIdleCallback : setTimeout;
idle(() => void loadLater());
