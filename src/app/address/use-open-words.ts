import { useQueryClient } from "@tanstack/react-query";
import { span } from "../../engine/text/span.ts";
import type { DataSource } from "../../library/model.ts";
import { readingsQuery } from "../../library/readings-query.ts";
import { articleAddress } from "./address.ts";
import { makeLinks } from "./links.ts";
import { go } from "./navigate.ts";
import { hrefFrom } from "./paths.ts";
import { START } from "./url-state.ts";

/** Some words of an article: UTF-16 offsets into its text, half-open. */
interface Words {
  readonly from: number;
  readonly to: number;
}

/**
 * Opens an article at some of its words, such as a sentence that mentions somebody. The link is made of the article's Reading,
 * which is fetched only now: a list of mentions or hits would else hold a link of a hundred letters for each. Without the
 * Reading the article opens.
 */
export function useOpenWords(source: DataSource, here: string): (id: string, words: Words) => void {
  const client = useQueryClient();
  const open = async (id: string, { from, to }: Words): Promise<void> => {
    const { readings } = await client.ensureQueryData(readingsQuery(source, [id]));
    const [reading] = readings;
    const base = source.root;
    const links =
      reading === undefined ? null : makeLinks({ reading, here, view: "text", state: START, base });
    go(links?.passageInText(span(from, to)) ?? hrefFrom(here, articleAddress({ id })));
  };
  return (id, words) => void open(id, words);
}
