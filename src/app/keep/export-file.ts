import type { QueryClient } from "@tanstack/react-query";
import type { Reading } from "../../engine/model.ts";
import { isOwn } from "../../library/article-id.ts";
import { correctedReading } from "../../library/corrected-reading.ts";
import { toAnnotations } from "../../library/export/annotations.ts";
import { toCsv } from "../../library/export/csv.ts";
import { type ExportedQuote, exportedQuotes } from "../../library/export/exported-quote.ts";
import { toMarkdown } from "../../library/export/markdown.ts";
import type { DataSource } from "../../library/model.ts";
import { readingQuery } from "../../library/reading-query.ts";
import { StoreUnavailable } from "../../library/store/faults.ts";
import { quotedWords } from "../../reader/quoted-words.ts";
import { articleAddress } from "../address/address.ts";
import { makeLinks } from "../address/links.ts";
import { paths } from "../address/paths.ts";
import { START } from "../address/url-state.ts";

export type Format = "markdown" | "csv" | "annotations";

/** Where the articles are, and where the site lies on its host. */
export interface From {
  readonly client: QueryClient;
  readonly source: DataSource;
  readonly base: string;
}

interface ExportFile {
  readonly name: string;
  readonly type: string;
  readonly text: string;
  readonly quotes: number;
}

/** An article with its corrections; a bundled one can be had where the browser keeps none. */
async function corrected({ client, source }: From, id: string) {
  try {
    return await correctedReading(client, source, id);
  } catch (error) {
    if (isOwn(id) || !(error instanceof StoreUnavailable)) throw error;
    const found = await client.ensureQueryData(readingQuery(source, id));
    return { reading: found, found };
  }
}

function quotesIn(reading: Reading, found: Reading, base: string): readonly ExportedQuote[] {
  const links = makeLinks({ reading, found, here: paths.folder("keep"), view: "text", state: START, base });
  return exportedQuotes(reading, {
    words: quotedWords,
    link: ({ span }) => {
      const shared = links.share(span);
      return "url" in shared ? shared.url : null;
    },
  });
}

/** The statements of these articles as a file; `onProgress` gets how many articles are done. */
export async function exportFile(
  from: From,
  ids: readonly string[],
  format: Format,
  onProgress: (done: number) => void,
): Promise<ExportFile> {
  const quotes: ExportedQuote[] = [];
  let title = "";
  for (const [at, id] of ids.entries()) {
    const { reading, found } = await corrected(from, id);
    ({ title } = reading.article);
    quotes.push(...quotesIn(reading, found, from.base));
    onProgress(at + 1);
  }
  const [one] = ids;
  const name = ids.length === 1 && one !== undefined ? one.replace(/^~/, "") : "on-the-record-quotes";
  const label = ids.length === 1 ? title : "All articles";
  return { ...written(quotes, format, name, label, from.base), quotes: quotes.length };
}

function written(
  quotes: readonly ExportedQuote[],
  format: Format,
  name: string,
  label: string,
  base: string,
): Omit<ExportFile, "quotes"> {
  switch (format) {
    case "csv":
      return { name: `${name}.csv`, type: "text/csv", text: toCsv(quotes) };
    case "annotations": {
      const id = `urn:uuid:${crypto.randomUUID()}`;
      const pageOf = (article: string): string =>
        location.origin + base + articleAddress({ id: article }).slice(1);
      const text = toAnnotations(quotes, { id, label, pageOf });
      return { name: `${name}.jsonld`, type: "application/ld+json", text };
    }
    case "markdown":
    default:
      return { name: `${name}.md`, type: "text/markdown", text: toMarkdown(quotes) };
  }
}
