import { useQuery } from "@tanstack/react-query";
import type { Reading } from "../../engine/model.ts";
import type { DataSource } from "../../library/model.ts";
import { readingQuery } from "../../library/reading-query.ts";
import type { View } from "../../reader/choice.ts";
import { useCorrected } from "../corrections/use-corrected.ts";
import type { Place } from "../address/use-place.ts";
import { ArticleReader } from "./article-reader.tsx";
import { FailureScreen } from "./failure-screen.tsx";
import { MessageScreen } from "./message-screen.tsx";

interface Props {
  readonly id: string;
  readonly view: View;
  readonly source: DataSource;
  readonly place: Place;
}

/** One article: its Reading, or in words why there is none yet or none at all. */
export function ArticleScreen({ id, view, source, place }: Props) {
  const reading = useQuery(readingQuery(source, id));
  if (reading.isError) {
    return <FailureScreen error={reading.error} path={place.path} onRetry={() => void reading.refetch()} />;
  }
  if (reading.isPending) {
    return (
      <MessageScreen title="Fetching the article …" waiting>
        <p>One moment.</p>
      </MessageScreen>
    );
  }
  return <BundledArticle found={reading.data} view={view} source={source} place={place} />;
}

interface BundledProps extends Omit<Props, "id"> {
  readonly found: Reading;
}

function BundledArticle({ found, view, source, place }: BundledProps) {
  const reading = useCorrected(source, found);
  return <ArticleReader reading={reading} found={found} view={view} source={source} place={place} />;
}
