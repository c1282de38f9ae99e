import { useQuery } from "@tanstack/react-query";
import { mentionsQuery } from "../../library/mentions-query.ts";
import type { DataSource } from "../../library/model.ts";
import { MentionList, type OnMention } from "../../reader/people/mentions.tsx";
import type { InArticle } from "../../reader/people/model.ts";
import { StatusLine } from "../../ui/status-line.tsx";

interface Props {
  readonly part: InArticle;
  readonly source: DataSource;
  readonly onMention: OnMention;
}

/** The mentions of an article that the list of everyone's appearances does not hold, made of the article itself. */
export function FurtherMentions({ part, source, onMention }: Props) {
  const all = useQuery(mentionsQuery(source, part.article, part.person));
  if (all.isError) return <StatusLine className="fine">{all.error.message}</StatusLine>;
  if (all.isPending) return <StatusLine className="fine">One moment …</StatusLine>;
  const listed = new Set(part.mentions.map((line) => line.from));
  const lines = all.data.filter((line) => !listed.has(line.from));
  return <MentionList part={part} lines={lines} onMention={onMention} />;
}
