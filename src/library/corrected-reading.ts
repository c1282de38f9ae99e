import type { QueryClient } from "@tanstack/react-query";
import type { Reading } from "../engine/model.ts";
import { isOwn } from "./article-id.ts";
import { type Corrected, correct } from "./corrections/correct.ts";
import { NotInLibrary } from "./fetch-json.ts";
import type { DataSource } from "./model.ts";
import { ownFound } from "./own-found.ts";
import { readingQuery } from "./reading-query.ts";
import type { Corrections } from "./store/model.ts";
import { storeFor } from "./store/the-store.ts";

export type Lost = Corrected["lost"][number];

export interface CorrectedReading extends Corrected {
  readonly corrections: Corrections;
  /** As the engine made it. */
  readonly found: Reading;
}

/** The engine's Reading of an article and what the reader's corrections make of it. */
export async function correctedReading(
  client: QueryClient,
  source: DataSource,
  id: string,
): Promise<CorrectedReading> {
  const store = await storeFor(client);
  const corrections = await store.corrections(id);
  const found: Reading | null = isOwn(id)
    ? await ownFound(store, id)
    : await client.ensureQueryData(readingQuery(source, id));
  if (found === null) throw new NotInLibrary("This article is no longer kept in this browser.");
  return { ...correct(found, corrections.list), corrections, found };
}
