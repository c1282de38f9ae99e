import { type ComponentProps, Suspense } from "react";
import { useInBrowser } from "../use-in-browser.ts";
import { ArticleTools } from "./later.ts";

/** What can be done with the whole article: it comes after all else, and the page as it is written has no use for it. */
export function ToolsBelow(props: ComponentProps<typeof ArticleTools>) {
  return useInBrowser() ? (
    <Suspense fallback={null}>
      <ArticleTools {...props} />
    </Suspense>
  ) : null;
}
