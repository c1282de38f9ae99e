import type { QueryClient } from "@tanstack/react-query";
import type { Reading } from "../engine/model.ts";
import { isOwn } from "./article-id.ts";
import type { DataSource } from "./model.ts";
import { softly } from "./softly.ts";
import { storeFor } from "./store/the-store.ts";

/**
 * The bundled articles that the reader has corrected, as they are to be shown. Own ones stand corrected in the store's
 * lists; of these only the few in question are fetched, and what it takes only then. One that cannot be had, or is no
 * longer published, is passed over: its page tells of that.
 */
export async function correctedBundled(client: QueryClient, source: DataSource): Promise<readonly Reading[]> {
  // Whoever asks for more than this tells why nothing of the store can be had.
  const { value } = await softly(async () => (await storeFor(client)).allCorrections(), []);
  const ids = value.map(({ article }) => article).filter((id) => !isOwn(id));
  if (ids.length === 0) return [];
  const { correctedReading } = await import("./corrected-reading.ts");
  const settled = await Promise.allSettled(ids.map(async (id) => correctedReading(client, source, id)));
  return settled.flatMap((one) =>
    one.status === "fulfilled" && one.value.applied.length > 0 ? [one.value.reading] : [],
  );
}
