import { hrefFrom, paths } from "../paths.ts";
import { SCREEN_NAMES } from "../title.ts";
import type { Place } from "../use-place.ts";
import { MessageScreen } from "./message-screen.tsx";

/** A link to someone's own article, opened where that article is not kept. */
export function NotHereScreen({ place }: { readonly place: Place }) {
  return (
    <MessageScreen title="This article is kept in another browser">
      <p>
        Whoever made this link added the article to their own library, which never leaves their device. It is
        not in this one.
      </p>
      <p className="ways">
        <a className="link" href={hrefFrom(place.path, paths.folder("add"))}>
          {SCREEN_NAMES.add}
        </a>
        <a className="link" href={hrefFrom(place.path, paths.library())}>
          See all articles
        </a>
      </p>
    </MessageScreen>
  );
}
