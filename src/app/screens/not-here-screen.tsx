import { decodePassage } from "../../passage/value/decode.ts";
import { hrefFrom, paths } from "../address/paths.ts";
import { SCREEN_NAMES } from "../address/title.ts";
import { rawValue } from "../address/url-state.ts";
import type { Place } from "../address/use-place.ts";
import { MessageScreen } from "./message-screen.tsx";

interface Props {
  readonly id: string;
  readonly place: Place;
}

/** The words that a link carries in plain sight; null when it carries none, or cannot be read. */
function linkedWords(id: string, search: string): string | null {
  const value = rawValue(search, "p");
  const passage = value === null ? null : decodePassage(value, id);
  if (passage === null || "problem" in passage) return null;
  return passage.elided === null ? passage.exact : `${passage.exact} … ${passage.elided.end}`;
}

/** A link to someone's own article, opened where that article is not kept. */
export function NotHereScreen({ id, place }: Props) {
  const words = linkedWords(id, place.search);
  return (
    <MessageScreen title="This article is kept in another browser">
      <p>
        Whoever made this link added the article to their own library, which never leaves their device. It is
        not in this one.
      </p>
      {words !== null && (
        <>
          <p>The link is to these words:</p>
          <blockquote className="linked-words">{words}</blockquote>
        </>
      )}
      <p className="ways">
        <a className="link" href={hrefFrom(place.path, paths.folder("add"))}>
          {SCREEN_NAMES.add}
        </a>
        {" · "}
        <a className="link" href={hrefFrom(place.path, paths.library())}>
          See all articles
        </a>
      </p>
    </MessageScreen>
  );
}
