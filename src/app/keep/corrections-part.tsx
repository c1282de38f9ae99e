import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useContext, useState } from "react";
import { type CorrectedArticle, allCorrectedQuery } from "../../library/all-corrected-query.ts";
import type { Correction } from "../../library/corrections/model.ts";
import type { DataSource } from "../../library/model.ts";
import { storeFor } from "../../library/store/the-store.ts";
import { CorrectionsList, type Said } from "../../reader/corrections/corrections-list.tsx";
import { Button } from "../../ui/button.tsx";
import { StatusLine } from "../../ui/status-line.tsx";
import { articleAddress } from "../address/address.ts";
import { inWords } from "../corrections/in-words.ts";
import { saidOf } from "../corrections/said-of.ts";
import { makeLinks } from "../address/links.ts";
import { hrefFrom } from "../address/paths.ts";
import { START } from "../address/url-state.ts";
import { SiteContext } from "../address/use-place.ts";
import { Notice } from "../screens/notice.tsx";

interface Props {
  readonly source: DataSource;
  readonly path: string;
}

interface Edit {
  readonly one: Correction;
  readonly what: "undo" | "bring back";
}

/** Every correction, by article, each with the way back. */
export function CorrectionsPart({ source, path }: Props) {
  const client = useQueryClient();
  const all = useQuery(allCorrectedQuery(source));
  const [last, setLast] = useState<Edit | null>(null);
  const editing = useMutation({
    mutationFn: async ({ one, what }: Edit) => {
      const store = await storeFor(client);
      const { list, revision } = await store.corrections(one.article);
      const rest = list.filter(({ id }) => id !== one.id);
      await store.setCorrections(one.article, what === "undo" ? rest : [...rest, one], revision);
    },
    onSuccess: (_nothing, edit) => setLast(edit),
  });
  const undo = (one: Correction | undefined): void => {
    if (one !== undefined) editing.mutate({ one, what: "undo" });
  };
  const told = editing.isError
    ? editing.error.message
    : last === null
      ? ""
      : last.what === "undo"
        ? `Undone: ${inWords(last.one)}`
        : `Brought back: ${inWords(last.one)}`;
  return (
    <section aria-labelledby="keep-corrections">
      <h2 id="keep-corrections">Your corrections</h2>
      {all.isError && <p role="alert">{all.error.message}</p>}
      <Notice sentence={all.data?.notice ?? null} />
      {all.data?.articles.length === 0 && (
        <p>You have corrected nothing yet. In an article, open a quote’s card and choose “Correct this …”.</p>
      )}
      {all.data?.articles.map((one) => (
        <ArticleCorrections
          key={one.article}
          one={one}
          path={path}
          onUndo={(id) => undo(one.list.find((correction) => correction.id === id))}
        />
      ))}
      <StatusLine>{told}</StatusLine>
      {last?.what === "undo" && !editing.isError && (
        <p className="keep-ways">
          <Button onClick={() => editing.mutate({ one: last.one, what: "bring back" })}>Bring it back</Button>
        </p>
      )}
    </section>
  );
}

interface ArticleProps {
  readonly one: CorrectedArticle;
  readonly path: string;
  readonly onUndo: (id: string) => void;
}

function ArticleCorrections({ one, path, onUndo }: ArticleProps) {
  const { base } = useContext(SiteContext);
  const { article, list, now } = one;
  if ("problem" in now) {
    return (
      <>
        <h3>{article.replace(/^~/, "")}</h3>
        <CorrectionsList
          items={list.map((correction) => unplaced(correction, now.problem))}
          onUndo={onUndo}
        />
      </>
    );
  }
  const { reading, found, lost } = now;
  const links = makeLinks({ reading, found, here: path, view: "text", state: START, base });
  return (
    <>
      <h3>
        <a href={hrefFrom(path, articleAddress({ id: article }))}>{reading.article.title}</a>
      </h3>
      <CorrectionsList
        items={list.map((correction) => saidOf(reading, correction, lost, links))}
        onUndo={onUndo}
      />
    </>
  );
}

/** A correction whose article cannot be had. */
function unplaced(correction: Correction, problem: string): Said {
  return { id: correction.id, words: inWords(correction), href: null, lost: problem };
}
