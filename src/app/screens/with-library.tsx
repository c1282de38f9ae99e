import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { libraryQuery } from "../../library/library-query.ts";
import type { Library } from "../../library/model.ts";
import { FailureScreen } from "./failure-screen.tsx";
import { MessageScreen } from "./message-screen.tsx";
import type { ScreenProps } from "./screen-props.ts";

interface Props extends ScreenProps {
  readonly children: (library: Library) => ReactNode;
}

/** A screen made of the list of articles; in words, why there is none yet or none at all. */
export function WithLibrary({ source, place, children }: Props) {
  const library = useQuery(libraryQuery(source));
  if (library.isError) {
    return <FailureScreen error={library.error} path={place.path} onRetry={() => void library.refetch()} />;
  }
  if (library.isPending) {
    return (
      <MessageScreen title="Fetching the list of articles …" waiting>
        <p>One moment.</p>
      </MessageScreen>
    );
  }
  return children(library.data);
}
