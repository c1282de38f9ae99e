import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { draftOf, draftProblems, sourceOf } from "../../library/import/draft.ts";
import { ownArticleQuery } from "../../library/own-article-query.ts";
import type { OwnArticle } from "../../library/store/model.ts";
import { storeFor } from "../../library/store/the-store.ts";
import { Button } from "../../ui/button.tsx";
import { StatusLine } from "../../ui/status-line.tsx";
import { DraftFields } from "./add/draft-fields.tsx";

/** What was taken for an article's headline, day, place and words, to be put right after it was stored. */
export function OwnDetails({ id }: { readonly id: string }) {
  const article = useQuery(ownArticleQuery(id));
  if (article.isPending) return <p>One moment …</p>;
  if (article.isError) return <p role="alert">{article.error.message}</p>;
  if (article.data === null) return <p role="alert">This article is not kept in this browser any more.</p>;
  return <Details article={article.data} />;
}

/** An article given another source: read anew, its corrections looked for by their words. */
async function reviseTo(
  client: ReturnType<typeof useQueryClient>,
  { id, revision }: OwnArticle,
  source: string,
): Promise<OwnArticle> {
  const { readOnce } = await import("../../library/import/read-once.ts");
  const reading = await readOnce(id, source);
  if (reading === null)
    throw new Error("The article could not be read with these details. Nothing was changed; try once more.");
  return (await storeFor(client)).revise(id, revision, source, reading);
}

function Details({ article }: { readonly article: OwnArticle }) {
  const client = useQueryClient();
  // What the fields began as: where another tab has changed it since, it must not be written over.
  const [base, setBase] = useState(article);
  const [draft, setDraft] = useState(() => draftOf(article.source));
  // What stood there before the last change, for the way back.
  const [before, setBefore] = useState<string | null>(null);
  const begin = (from: OwnArticle): void => {
    setBase(from);
    setDraft(draftOf(from.source));
  };
  const revise = useMutation({
    mutationFn: async (source: string) => reviseTo(client, base, source),
    onSuccess: (now, source) => {
      setBefore(source === before ? null : base.source);
      begin(now);
    },
  });
  const problems = draftProblems(draft);
  const source = sourceOf(draft);
  const changed = source !== sourceOf(draftOf(base.source));
  const elsewhere = article.revision > base.revision && !revise.isPending;
  const savable = changed && Object.keys(problems).length === 0 && !revise.isPending && !elsewhere;
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault();
    if (savable) revise.mutate(source);
  };
  const saved = before === null ? "The article is as it was before." : "The article has these details now.";
  return (
    <form onSubmit={onSubmit}>
      <DraftFields draft={draft} problems={problems} onEdit={setDraft} />
      {elsewhere && (
        <p role="alert">
          This article was changed in another tab meanwhile.{" "}
          <Button onClick={() => begin(article)}>Show it as it is now</Button>
        </p>
      )}
      {revise.isError && !elsewhere && <p role="alert">{revise.error.message}</p>}
      <StatusLine className="fine">
        {revise.isPending ? "It is being read …" : revise.isSuccess && !changed ? saved : ""}
      </StatusLine>
      <p className="draft-ways">
        <Button look="strong" type="submit" aria-disabled={!savable}>
          Save
        </Button>
        {before !== null && !changed && !elsewhere && (
          <Button onClick={() => revise.mutate(before)}>Undo</Button>
        )}
      </p>
    </form>
  );
}
