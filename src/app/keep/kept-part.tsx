import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type Keeping, usageQuery } from "../../library/keeping-query.ts";
import type { Usage } from "../../library/store/model.ts";
import { storeFor } from "../../library/store/the-store.ts";
import { Button } from "../../ui/button.tsx";
import { StatusLine } from "../../ui/status-line.tsx";
import { sizeInWords } from "./size-in-words.ts";

const NOT_PROMISED =
  "The browser did not promise it. It may do so once this site is installed or often used; a backup is safe in any case.";

interface Props {
  readonly keeping: Keeping;
  /** Null until the browser has told, and where it does not. */
  readonly usage: Usage | null;
}

/** How much is kept, and whether the browser may clear it by itself. */
export function KeptPart({ keeping, usage }: Props) {
  const client = useQueryClient();
  const asking = useMutation({
    mutationFn: async () => (await storeFor(client)).persist(),
    onSuccess: () => client.invalidateQueries({ queryKey: usageQuery().queryKey }),
  });
  const { articles, corrections, decisions, bin } = keeping;
  return (
    <section aria-labelledby="keep-kept">
      <h2 id="keep-kept">In this browser</h2>
      <dl className="keep-figures">
        <Figure name="Articles of your own" value={articles.toLocaleString("en")} />
        <Figure name="In the bin" value={bin.length.toLocaleString("en")} />
        <Figure name="Corrections" value={corrections.toLocaleString("en")} />
        {decisions > 0 && <Figure name="Decisions about people" value={decisions.toLocaleString("en")} />}
        {usage !== null && (
          <Figure
            name="Room used"
            value={`${sizeInWords(usage.used)} of the ${sizeInWords(usage.quota)} that the browser allows`}
          />
        )}
      </dl>
      {usage !== null && (
        <p>
          {usage.persistent
            ? "The browser has promised not to clear this by itself."
            : "The browser may clear this by itself when the device runs out of room."}{" "}
          {!usage.persistent && <Button onClick={() => asking.mutate()}>Ask it not to</Button>}
        </p>
      )}
      <StatusLine className="text-small">
        {asking.isError ? asking.error.message : asking.data === false ? NOT_PROMISED : ""}
      </StatusLine>
      {articles === 0 && corrections === 0 && bin.length === 0 && (
        <p>There is no article and no correction of yours here yet.</p>
      )}
    </section>
  );
}

function Figure({ name, value }: { readonly name: string; readonly value: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}
