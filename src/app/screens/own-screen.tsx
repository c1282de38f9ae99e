import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import type { ReactNode } from "react";
import type { Article, Reading } from "../../engine/model.ts";
import { binnedQuery } from "../../library/binned-query.ts";
import { NotInLibrary } from "../../library/fetch-json.ts";
import { ownReadingQuery } from "../../library/own-reading-query.ts";
import { storeFor } from "../../library/store/the-store.ts";
import { ownIdIn } from "../address/address.ts";
import { useInBrowser } from "../use-in-browser.ts";
import type { Place } from "../address/use-place.ts";
import { DeletedScreen } from "./deleted-screen.tsx";
import { FailureScreen } from "./failure-screen.tsx";
import { MessageScreen } from "./message-screen.tsx";
import { NotHereScreen } from "./not-here-screen.tsx";
import { NowhereScreen } from "./nowhere-screen.tsx";
import { OwnTools } from "./own-tools.tsx";
import type { ScreenProps } from "./screen-props.ts";

interface Props extends ScreenProps {
  readonly children: (reading: Reading, tools: ReactNode) => ReactNode;
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

interface OwnProps {
  readonly id: string;
  readonly place: Place;
  readonly children: Props["children"];
}

interface NotKeptProps {
  readonly id: string;
  readonly place: Place;
  readonly problem: string | null;
  readonly onUndo: () => void;
}

/** An article that is not kept here: deleted a while ago or in another tab, or never here at all. */
function NotKept({ id, place, problem, onUndo }: NotKeptProps) {
  const binned = useQuery(binnedQuery(id));
  if (binned.isPending) return <Opening />;
  if (binned.data === undefined || binned.data === null) return <NotHereScreen id={id} place={place} />;
  return <DeletedScreen title={binned.data} path={place.path} problem={problem} onUndo={onUndo} />;
}

function OwnArticle({ id, children, place }: OwnProps) {
  const client = useQueryClient();
  const reading = useQuery(ownReadingQuery(id));
  const removal = useMutation({
    mutationFn: async (_article: Article) => (await storeFor(client)).remove([id]),
  });
  const undo = useMutation({
    mutationFn: async () => (await storeFor(client)).restore([id]),
    onSuccess: () => removal.reset(),
  });
  if (removal.isSuccess) {
    return (
      <DeletedScreen
        title={removal.variables.title}
        path={place.path}
        problem={undo.error?.message ?? null}
        onUndo={() => undo.mutate()}
      />
    );
  }
  if (reading.isPending) return <Opening />;
  if (reading.isError) {
    if (reading.error instanceof NotInLibrary)
      return (
        <NotKept
          id={id}
          place={place}
          problem={undo.error?.message ?? null}
          onUndo={() => undo.mutate(undefined, { onSuccess: () => void reading.refetch() })}
        />
      );
    return <FailureScreen error={reading.error} path={place.path} onRetry={() => void reading.refetch()} />;
  }
  const { article } = reading.data;
  return children(
    reading.data,
    <>
      <OwnTools article={article} path={place.path} onDelete={() => removal.mutate(article)} />
      {removal.isError && <p role="alert">{removal.error.message}</p>}
    </>,
  );
}
