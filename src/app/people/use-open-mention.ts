import { useQueryClient } from "@tanstack/react-query";
import { span } from "../../engine/text/span.ts";
import type { DataSource } from "../../library/model.ts";
import { readingsQuery } from "../../library/readings-query.ts";
import type { MentionLine } from "../../reader/people/model.ts";
import { articleAddress } from "../address/address.ts";
import { makeLinks } from "../address/links.ts";
import { go } from "../address/navigate.ts";
import { hrefFrom } from "../address/paths.ts";
import { START } from "../address/url-state.ts";

/**
 * Opens an article at a sentence that mentions somebody. The link is made of the article's Reading, which is fetched only
 * now: a list of mentions would else hold a link of a hundred letters for each. Without the Reading the article opens.
 */
export function useOpenMention(source: DataSource, here: string): (id: string, line: MentionLine) => void {
  const client = useQueryClient();
  const open = async (id: string, { from, to }: MentionLine): Promise<void> => {
    const { readings } = await client.ensureQueryData(readingsQuery(source, [id]));
    const [reading] = readings;
    const base = source.root;
    const links =
      reading === undefined ? null : makeLinks({ reading, here, view: "text", state: START, base });
    go(links?.passageInText(span(from, to)) ?? hrefFrom(here, articleAddress({ id })));
  };
  return (id, line) => void open(id, line);
}
