import type { MouseEvent, ReactNode } from "react";
import { type Route, hrefFrom, paths } from "../address/paths.ts";
import { SITE_NAME } from "../address/title.ts";
import { SettingsMenu } from "./settings-menu.tsx";
import { SiteNav } from "./site-nav.tsx";

interface Props {
  readonly path: string;
  readonly current: Route["name"];
  readonly onClick: (event: MouseEvent) => void;
  readonly children: ReactNode;
}

/** What stands around every screen: the way past it, the site's name, its places, the reader's settings. */
export function SiteFrame({ path, current, onClick, children }: Props) {
  return (
    <div className="site" onClick={onClick} role="presentation">
      <a className="skip-link" href="#main">
        {current === "article" || current === "own" ? "Skip to the article" : "Skip to the content"}
      </a>
      <header className="site-header">
        <div className="site-bar">
          <a className="site-name" href={hrefFrom(path, paths.library())}>
            {SITE_NAME}
          </a>
          <SettingsMenu />
        </div>
        <SiteNav here={path} current={current} />
      </header>
      {children}
    </div>
  );
}
