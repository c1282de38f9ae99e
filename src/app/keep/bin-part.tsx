import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import type { Keeping } from "../../library/keeping-query.ts";
import { storeFor } from "../../library/store/the-store.ts";
import { Button } from "../../ui/button.tsx";
import { StatusLine } from "../../ui/status-line.tsx";
import { articleAddress } from "../address/address.ts";
import { hrefFrom } from "../address/paths.ts";

type Item = Keeping["bin"][number];

interface Props {
  readonly bin: Keeping["bin"];
  readonly path: string;
}

/** What is done with something in the bin; `null` items are all of them. */
type Act =
  | { readonly what: "restore"; readonly item: Item }
  | { readonly what: "discard"; readonly item: Item | null };

/** Deleted articles, each to be brought back or deleted for good. */
export function BinPart({ bin, path }: Props) {
  const client = useQueryClient();
  const [sure, setSure] = useState<string | null>(null);
  const [last, setLast] = useState<Act | null>(null);
  const acting = useMutation({
    mutationFn: async ({ what, item }: Act) => {
      const store = await storeFor(client);
      if (item === null) return store.emptyBin();
      if (what === "discard") return store.discard([item.id]);
      const [restored] = await store.restore([item.id]);
      if (restored === undefined)
        throw new RangeError(`“${item.title}” has been added anew since; this older one stays in the bin.`);
      return undefined;
    },
    onSuccess: (_nothing, act) => setLast(act),
  });
  const act = (one: Act): void => {
    setSure(null);
    setLast(null);
    acting.mutate(one);
  };
  return (
    <section aria-labelledby="keep-bin">
      <h2 id="keep-bin">The bin</h2>
      {bin.length === 0 ? (
        <p>The bin is empty. What you delete lies here until you delete it for good.</p>
      ) : (
        <ul className="keep-list">
          {bin.map((item) => (
            <li key={item.id}>
              <p className="keep-name">{item.title}</p>
              <p className="keep-note">
                Deleted on <time dateTime={item.removed}>{dayOf(item.removed)}</time>
                {item.corrections.list.length > 0 && ", with your corrections to it"}.
              </p>
              <p className="keep-ways">
                <Button aria-label={`Restore “${item.title}”`} onClick={() => act({ what: "restore", item })}>
                  Restore
                </Button>
                <ForGood
                  name={item.title}
                  words="Delete for good"
                  asked={sure === item.id}
                  onAsk={(asked) => setSure(asked ? item.id : null)}
                  onDo={() => act({ what: "discard", item })}
                />
              </p>
            </li>
          ))}
        </ul>
      )}
      {bin.length > 1 && (
        <p className="keep-ways">
          <ForGood
            name={null}
            words="Empty the bin"
            asked={sure === ""}
            onAsk={(asked) => setSure(asked ? "" : null)}
            onDo={() => act({ what: "discard", item: null })}
          />
        </p>
      )}
      <StatusLine>{acting.isError ? acting.error.message : last === null ? "" : doneWords(last)}</StatusLine>
      {last?.what === "restore" && (
        <p>
          <a className="link" href={hrefFrom(path, articleAddress({ id: last.item.id }))}>
            Read it
          </a>
        </p>
      )}
    </section>
  );
}

/** In the reader's own time zone. */
function dayOf(instant: string): string {
  return new Date(instant).toLocaleDateString("en-GB", { dateStyle: "long" });
}

function doneWords({ what, item }: Act): string {
  if (item === null) return "The bin is empty now.";
  return what === "restore"
    ? `“${item.title}” is back among your articles.`
    : `“${item.title}” is deleted for good.`;
}

interface ForGoodProps {
  /** What would be gone; null for everything. */
  readonly name: string | null;
  readonly words: string;
  /** It was pressed once, and is to be pressed again to be done. */
  readonly asked: boolean;
  readonly onAsk: (asked: boolean) => void;
  readonly onDo: () => void;
}

const YES = "Yes, delete for good";

/** There is no way back from it, so it asks again, in the same place and with the focus where it was. */
function ForGood({ name, words, asked, onAsk, onDo }: ForGoodProps) {
  return (
    <>
      <Button
        look={asked ? "strong" : "quiet"}
        aria-label={(asked ? YES : words) + (name === null ? "" : ` “${name}”`)}
        onClick={() => (asked ? onDo() : onAsk(true))}
      >
        {asked ? YES : words}
      </Button>
      {asked && <Button onClick={() => onAsk(false)}>No, keep it</Button>}
    </>
  );
}
