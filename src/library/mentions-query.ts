import { type QueryClient, queryOptions } from "@tanstack/react-query";
import type { Reading } from "../engine/model.ts";
import { isOwn } from "./article-id.ts";
import type { DataSource } from "./model.ts";
import { OWN } from "./own-key.ts";
import { mentionsOf } from "./people/appearances-of.ts";
import type { MentionedHere, PersonKey } from "./people/model.ts";
import { readingQuery } from "./reading-query.ts";
import { softly } from "./softly.ts";

/** Every sentence of an article that mentions somebody, as the article is with the reader's corrections. */
export function mentionsQuery(source: DataSource, article: string, key: PersonKey) {
  return queryOptions({
    queryKey: [OWN, "mentions", article, key],
    queryFn: async ({ client }): Promise<readonly MentionedHere[]> =>
      mentionsOf(await readingOf(client, source, article), key),
    staleTime: Infinity,
    retry: false,
  });
}

async function readingOf(client: QueryClient, source: DataSource, article: string): Promise<Reading> {
  const { correctedReading } = await import("./corrected-reading.ts");
  const corrected = async (): Promise<Reading> => (await correctedReading(client, source, article)).reading;
  if (isOwn(article)) return corrected();
  // A browser that keeps nothing has no corrections of the site's articles either.
  const { value } = await softly(corrected, null);
  return value ?? client.ensureQueryData(readingQuery(source, article));
}
