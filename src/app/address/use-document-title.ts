import { useEffect } from "react";

/** Keeps the document's title with the screen; the document is the world outside React. */
export function useDocumentTitle(title: string): void {
  useEffect(() => {
    document.title = title;
  }, [title]);
}
