import type { MouseEvent, ReactNode } from "react";
import { hrefFrom, paths } from "../paths.ts";
import { SITE_NAME } from "../title.ts";
import { SettingsMenu } from "./settings-menu.tsx";

interface Props {
  readonly path: string;
  readonly onClick: (event: MouseEvent) => void;
  readonly children: ReactNode;
}

/** What stands around every screen: the way past it, the site's name, the reader's settings. */
export function SiteFrame({ path, onClick, children }: Props) {
  return (
    <div className="site" onClick={onClick} role="presentation">
      <a className="skip-link" href="#main">
        Skip to the article
      </a>
      <header className="site-header">
        <a className="site-name" href={hrefFrom(path, paths.library())}>
          {SITE_NAME}
        </a>
        <SettingsMenu />
      </header>
      {children}
    </div>
  );
}
