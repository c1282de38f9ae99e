import { type QueryClient, QueryClientProvider } from "@tanstack/react-query";
import type { DataSource } from "../library/model.ts";
import { ErrorBoundary } from "./error-boundary.tsx";
import { Screens } from "./screens/screens.tsx";
import { type Site, SiteContext } from "./address/use-place.ts";

export interface AppProps {
  readonly site: Site;
  readonly source: DataSource;
  readonly client: QueryClient;
}

export function App({ site, source, client }: AppProps) {
  return (
    <ErrorBoundary>
      <QueryClientProvider client={client}>
        <SiteContext value={site}>
          <Screens source={source} />
        </SiteContext>
      </QueryClientProvider>
    </ErrorBoundary>
  );
}
