import { type QueryClient, queryOptions } from "@tanstack/react-query";
import { type CorrectedReading, correctedReading } from "./corrected-reading.ts";
import type { Correction } from "./corrections/model.ts";
import type { DataSource } from "./model.ts";
import { OWN } from "./own-key.ts";
import { softly } from "./softly.ts";
import type { Corrections } from "./store/model.ts";
import { storeFor } from "./store/the-store.ts";

/** An article with corrections of the reader's, bundled or own. */
export interface CorrectedArticle {
  readonly article: string;
  readonly list: readonly Correction[];
  /** The article as it is now; or, in a sentence, why it cannot be had. */
  readonly now: CorrectedReading | { readonly problem: string };
}

export interface AllCorrected {
  readonly articles: readonly CorrectedArticle[];
  /** Why corrections are missing here, in a sentence; null when they are not. */
  readonly notice: string | null;
}

async function lookedUp(
  client: QueryClient,
  source: DataSource,
  { article, list }: Corrections,
): Promise<CorrectedArticle> {
  try {
    return { article, list, now: await correctedReading(client, source, article) };
  } catch (error) {
    return { article, list, now: { problem: error instanceof Error ? error.message : String(error) } };
  }
}

/** Every correction that the reader has made, by article; one whose article is gone loses none of them. */
export function allCorrectedQuery(source: DataSource) {
  return queryOptions({
    queryKey: [OWN, "all-corrected"],
    queryFn: async ({ client }): Promise<AllCorrected> => {
      const { value, notice } = await softly(async () => (await storeFor(client)).allCorrections(), []);
      return { articles: await Promise.all(value.map(async (one) => lookedUp(client, source, one))), notice };
    },
    staleTime: Infinity,
    structuralSharing: false,
  });
}
