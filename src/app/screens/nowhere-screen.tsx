import { hrefFrom, paths } from "../address/paths.ts";
import { MessageScreen } from "./message-screen.tsx";

/** An address that belongs to nothing here. */
export function NowhereScreen({ path }: { readonly path: string }) {
  return (
    <MessageScreen title="There is no page at this address">
      <p>The address may have been cut short when it was copied, or the page was taken down.</p>
      <p>
        <a className="link" href={hrefFrom(path, paths.library())}>
          See all articles
        </a>
      </p>
    </MessageScreen>
  );
}
