import type { ReactNode } from "react";
import { useQuery } from "@tanstack/react-query";
import type { Reading } from "../../engine/model.ts";
import { NotInLibrary } from "../../library/fetch-json.ts";
import { ownReadingQuery } from "../../library/own-reading-query.ts";
import { ownIdIn } from "../address.ts";
import { useInBrowser } from "../use-in-browser.ts";
import { FailureScreen } from "./failure-screen.tsx";
import { MessageScreen } from "./message-screen.tsx";
import { NotHereScreen } from "./not-here-screen.tsx";
import { NowhereScreen } from "./nowhere-screen.tsx";
import type { ScreenProps } from "./screen-props.ts";

interface Props extends ScreenProps {
  readonly children: (reading: Reading) => ReactNode;
}

/** One of the reader's own articles, which is kept in this browser alone. */
export function OwnScreen({ children, place }: Props) {
  // The page was written without an address; only the browser knows which article is meant.
  const inBrowser = useInBrowser();
  const id = ownIdIn(place.search);
  if (!inBrowser) return <Opening />;
  if (id === null) return <NowhereScreen path={place.path} />;
  return (
    <OwnArticle key={id} id={id} place={place}>
      {children}
    </OwnArticle>
  );
}

function Opening() {
  return (
    <MessageScreen title="Opening the article …" waiting>
      <p>One moment.</p>
    </MessageScreen>
  );
}

function OwnArticle({ id, children, place }: Omit<Props, "source"> & { readonly id: string }) {
  const reading = useQuery(ownReadingQuery(id));
  if (reading.isPending) return <Opening />;
  if (reading.isSuccess) return children(reading.data);
  if (reading.error instanceof NotInLibrary) return <NotHereScreen place={place} />;
  return <FailureScreen error={reading.error} path={place.path} onRetry={() => void reading.refetch()} />;
}
