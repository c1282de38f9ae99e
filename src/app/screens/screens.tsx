import { type MouseEvent, Suspense, createElement, useContext, useState } from "react";
import type { DataSource } from "../../library/model.ts";
import { followInside } from "../address/navigate.ts";
import { routeOf } from "../address/paths.ts";
import { SiteContext, usePlace } from "../address/use-place.ts";
import { useKeys } from "../use-keys.ts";
import { useSettings } from "../use-settings.ts";
import { ArticleReader } from "./article-reader.tsx";
import { ArticleScreen } from "./article-screen.tsx";
import { ForwardToArticle, HelpSheet, OwnScreen, screenOf } from "./later.ts";
import { NowhereScreen } from "./nowhere-screen.tsx";
import { SiteFrame } from "./site-frame.tsx";

/** Goes to the search as a press on its link would; on its own page, into its box. */
function openSearch(): void {
  const link = document.querySelector<HTMLElement>("nav [href$='search/']");
  if (link?.ariaCurrent === "page") document.querySelector<HTMLElement>("[type=search]")?.focus();
  else link?.click();
}

/** The routes: one screen each; and the keys that work on every one. */
export function Screens({ source }: { readonly source: DataSource }) {
  const { base } = useContext(SiteContext);
  const place = usePlace();
  const route = routeOf(place.path);
  const onClick = (event: MouseEvent): void => followInside(event, base);
  const screen = screenOf(route);
  const [helping, setHelping] = useState(false);
  const [settings] = useSettings();
  useKeys(settings.keys === "on", { "/": openSearch, "?": () => setHelping(true) });
  return (
    <SiteFrame path={place.path} current={route.name} onClick={onClick}>
      <Suspense key={route.name} fallback={null}>
        {screen !== null && createElement(screen, { source, place })}
        {route.name === "own" && (
          <OwnScreen source={source} place={place}>
            {(reading, tools) => (
              <ArticleReader
                reading={reading}
                found={reading}
                view={route.view}
                source={source}
                place={place}
                tools={tools}
              />
            )}
          </OwnScreen>
        )}
        {route.name === "quote" && (
          <ForwardToArticle id={route.id} statement={route.statement} place={place} source={source} />
        )}
      </Suspense>
      {route.name === "article" && (
        <ArticleScreen key={route.id} id={route.id} view={route.view} source={source} place={place} />
      )}
      {route.name === "nowhere" && <NowhereScreen path={place.path} />}
      {helping && (
        <Suspense fallback={null}>
          <HelpSheet open onClose={() => setHelping(false)} />
        </Suspense>
      )}
    </SiteFrame>
  );
}
