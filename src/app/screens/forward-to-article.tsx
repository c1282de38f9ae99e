import { useQuery } from "@tanstack/react-query";
import { useEffect } from "react";
import type { DataSource } from "../../library/model.ts";
import { readingQuery } from "../../library/reading-query.ts";
import { go } from "../address/navigate.ts";
import { hrefFrom, paths } from "../address/paths.ts";
import type { Place } from "../address/use-place.ts";
import { FailureScreen } from "./failure-screen.tsx";
import { MessageScreen } from "./message-screen.tsx";

interface Props {
  readonly id: string;
  readonly statement: string;
  readonly source: DataSource;
  readonly place: Place;
}

/**
 * A quote's own page is for those without scripts and for previews; everyone else goes on to the quote in its article.
 * A link that carries its own words goes on even when the quote's page is no longer there.
 */
export function ForwardToArticle({ id, statement, source, place }: Props) {
  const reading = useQuery(readingQuery(source, id));
  const found = reading.isSuccess;
  useEffect(() => {
    if (!found) return;
    const carriesWords = /[?&]p=/.test(place.search);
    const query = carriesWords ? place.search : `?quote=${encodeURIComponent(statement)}`;
    go(hrefFrom(place.path, paths.article(id)) + query, { replace: true });
  }, [found, id, statement, place.path, place.search]);
  if (reading.isError) {
    return <FailureScreen error={reading.error} path={place.path} onRetry={() => void reading.refetch()} />;
  }
  return (
    <MessageScreen title="Opening the quote in its article …" waiting>
      <p>One moment.</p>
    </MessageScreen>
  );
}
