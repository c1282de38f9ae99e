import { type MouseEvent, Suspense, createElement, useContext } from "react";
import type { DataSource } from "../../library/model.ts";
import { followInside } from "../address/navigate.ts";
import { routeOf } from "../address/paths.ts";
import { SiteContext, usePlace } from "../address/use-place.ts";
import { ArticleReader } from "./article-reader.tsx";
import { ArticleScreen } from "./article-screen.tsx";
import { ForwardToArticle, OwnScreen, screenOf } from "./later.ts";
import { NowhereScreen } from "./nowhere-screen.tsx";
import { SiteFrame } from "./site-frame.tsx";

/** The routes: one screen each. */
export function Screens({ source }: { readonly source: DataSource }) {
  const { base } = useContext(SiteContext);
  const place = usePlace();
  const route = routeOf(place.path);
  const onClick = (event: MouseEvent): void => followInside(event, base);
  const screen = screenOf(route);
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
    </SiteFrame>
  );
}
