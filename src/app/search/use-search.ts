import { useEffect, useState } from "react";
import type { Found, SearchQuery } from "../../library/search/model.ts";
import { type SearchClient, startSearch } from "./search-client.ts";

export interface SearchState {
  /** Of the latest question that was answered; null before any was. */
  readonly found: Found | null;
  /** The question that `found` answers. */
  readonly answered: string;
  /** What could not be looked through, a sentence each. */
  readonly faults: readonly string[];
}

const AT_FIRST: SearchState = { found: null, answered: "", faults: [] };

/** What is found, anew with every change of the question or of the library. The last answer stays until the next. */
export function useSearch(bundled: string | null, query: SearchQuery): SearchState {
  const [client, setClient] = useState<SearchClient | null>(null);
  const [state, setState] = useState(AT_FIRST);
  const [changes, setChanges] = useState(0);
  useEffect(() => {
    const started = startSearch(bundled);
    setClient(started);
    const unlisten = started.listen((fault) => {
      if (fault === null) setChanges((count) => count + 1);
      else setState((now) => ({ ...now, faults: [...new Set([...now.faults, fault])] }));
    });
    return () => {
      unlisten();
      started.end();
    };
  }, [bundled]);
  const asked = JSON.stringify(query);
  useEffect(() => {
    if (client === null) return;
    let wanted = true;
    const look = async (): Promise<void> => {
      const parsed: SearchQuery = JSON.parse(asked);
      const found = await client.find(parsed);
      if (wanted) setState((now) => ({ ...now, found, answered: asked }));
    };
    void look();
    return () => {
      wanted = false;
    };
  }, [client, asked, changes]);
  return state;
}
