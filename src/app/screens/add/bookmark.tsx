import { useState } from "react";
import { writeClip } from "../../../reader/share/write-clip.ts";
import { Button } from "../../../ui/button.tsx";
import { bookmarkCode } from "./bookmark-code.ts";

const DRAG_IT =
  "It works as a bookmark only: drag it to the bookmarks bar, then press it on an article’s page.";

/** Made by hand: React refuses an address that is a program, which is hostile everywhere but in a bookmark. */
function bookmarkLink(code: string, onPress: () => void): HTMLAnchorElement {
  const link = document.createElement("a");
  link.className = "btn";
  link.textContent = "Add to On the Record";
  link.setAttribute("href", code);
  link.addEventListener("click", (event) => {
    event.preventDefault();
    onPress();
  });
  return link;
}

/** The bookmark that sends the page one is on to this screen: to drag, and as text to copy. */
export function Bookmark({ addScreen }: { readonly addScreen: string }) {
  const [told, setTold] = useState("");
  const code = bookmarkCode(addScreen);
  const copy = async (): Promise<void> => {
    const copied = await writeClip({ text: code });
    setTold(
      copied
        ? "Copied. Make a new bookmark and paste this as its address."
        : "The browser did not allow it. Select the text below and copy it.",
    );
  };
  return (
    <details className="bookmark">
      <summary>Add the page that you are reading, with a bookmark</summary>
      <p>
        Drag this to the bookmarks bar:{" "}
        <span
          ref={(place) => {
            const link = bookmarkLink(code, () => setTold(DRAG_IT));
            place?.append(link);
            return () => link.remove();
          }}
        />
      </p>
      <p>
        On an article’s page, press it: what you have selected, or the whole page, is sent to this screen to
        be looked over. Nothing is sent anywhere else.
      </p>
      <p>
        <Button
          onClick={() => {
            void copy();
          }}
        >
          Copy it as text
        </Button>
      </p>
      <output>{told}</output>
      <label className="field">
        <span>The bookmark as text</span>
        <textarea className="bookmark-code" readOnly rows={4} value={code} />
      </label>
    </details>
  );
}
