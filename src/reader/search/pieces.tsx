import type { Pieces as Words } from "./model.ts";

/** Words with what was looked for marked: by weight and a line as well as by colour. */
export function Pieces({ words }: { readonly words: Words }) {
  let at = 0;
  return words.map((piece) => {
    const key = at;
    at += piece.text.length;
    return piece.hit ? (
      <mark key={key} className="search-hit">
        {piece.text}
      </mark>
    ) : (
      <span key={key}>{piece.text}</span>
    );
  });
}
