import { type MouseEvent, Suspense, useContext } from "react";
import type { DataSource } from "../../library/model.ts";
import { followInside } from "../navigate.ts";
import { routeOf } from "../paths.ts";
import { SiteContext, usePlace } from "../use-place.ts";
import { ArticleScreen } from "./article-screen.tsx";
import { ForwardToArticle } from "./forward-to-article.tsx";
import { LibraryScreen } from "./later.ts";
import { NowhereScreen } from "./nowhere-screen.tsx";
import { SiteFrame } from "./site-frame.tsx";

/** The routes: one screen each. */
export function Screens({ source }: { readonly source: DataSource }) {
  const { base } = useContext(SiteContext);
  const place = usePlace();
  const route = routeOf(place.path);
  const onClick = (event: MouseEvent): void => followInside(event, base);
  return (
    <SiteFrame path={place.path} onClick={onClick}>
      {route.name === "library" && (
        <Suspense fallback={null}>
          <LibraryScreen source={source} path={place.path} />
        </Suspense>
      )}
      {route.name === "article" && (
        <ArticleScreen key={route.id} id={route.id} view={route.view} source={source} place={place} />
      )}
      {route.name === "quote" && (
        <ForwardToArticle id={route.id} statement={route.statement} place={place} source={source} />
      )}
      {route.name === "nowhere" && <NowhereScreen path={place.path} />}
    </SiteFrame>
  );
}
