import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useContext, useState } from "react";
import { inOneList } from "../../library/library-entry.ts";
import { libraryQuery } from "../../library/library-query.ts";
import type { DataSource } from "../../library/model.ts";
import { ownLibraryQuery } from "../../library/own-library-query.ts";
import { counted } from "../../reader/words.ts";
import { Button } from "../../ui/button.tsx";
import { ChoiceRow } from "../../ui/choice-row.tsx";
import { StatusLine } from "../../ui/status-line.tsx";
import { saveFile } from "../corrections/save-file.ts";
import { SiteContext } from "../address/use-place.ts";
import { type Format, exportFile } from "./export-file.ts";
import { MOST_LISTED, listedOf } from "./listed.ts";

const FORMATS = [
  { value: "markdown", words: "Markdown" },
  { value: "csv", words: "Table (CSV)" },
  { value: "annotations", words: "W3C annotations" },
] as const;

const ABOUT: Readonly<Record<Format, string>> = {
  markdown: "Text to read and to write on in: each quote with its speaker and the link to its passage.",
  csv: "A line for each quote, for a spreadsheet. Where words begin like a formula, an apostrophe is put before them.",
  annotations: "JSON-LD for programs: each quote with its words, its place and its speaker.",
};

interface Props {
  readonly source: DataSource;
  /** The article that the address names; null for all. */
  readonly article: string | null;
}

/** The quotes of one article, or of all, as a file. */
export function ExportPart({ source, article }: Props) {
  const client = useQueryClient();
  const { base } = useContext(SiteContext);
  const library = useQuery(libraryQuery(source));
  const own = useQuery(ownLibraryQuery());
  const [chosen, setChosen] = useState(article ?? "");
  const [words, setWords] = useState("");
  const [format, setFormat] = useState<Format>("markdown");
  const [done, setDone] = useState(0);
  const all = inOneList(library.data?.articles ?? [], own.data?.articles ?? []);
  const { listed, left } = listedOf(all, { words, chosen });
  const ids = chosen === "" ? all.map(({ id }) => id) : [chosen];
  const saving = useMutation({
    mutationFn: async () => {
      setDone(0);
      const file = await exportFile({ client, source, base }, ids, format, setDone);
      saveFile(file.text, file.name, file.type);
      return file;
    },
  });
  const told = saving.isPending
    ? ids.length > 1
      ? `Reading: ${done} of ${ids.length} articles.`
      : ""
    : saving.data === undefined
      ? ""
      : `Saved as ${saving.data.name}, with ${counted(saving.data.quotes, "quote")}.`;
  return (
    <section aria-labelledby="keep-export">
      <h2 id="keep-export">Export quotes</h2>
      <p>
        With your corrections, and with links back to each passage. A link to an article of your own works in
        this browser only.
      </p>
      {all.length > MOST_LISTED && (
        <label className="field">
          <span>Words of its headline</span>
          <input type="search" value={words} onChange={(event) => setWords(event.target.value)} />
        </label>
      )}
      <div className="field">
        <label htmlFor="keep-export-article">Which article</label>
        <select id="keep-export-article" value={chosen} onChange={(event) => setChosen(event.target.value)}>
          <option value="">All articles</option>
          {listed.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </select>
        {left > 0 && (
          <p className="keep-note">
            The newest {MOST_LISTED} are listed; {left.toLocaleString("en")} more fit. Write words of its
            headline to find another one.
          </p>
        )}
      </div>
      <ChoiceRow legend="As" options={FORMATS} value={format} onChange={setFormat} />
      <p className="keep-note">{ABOUT[format]}</p>
      <p className="keep-ways">
        <Button look="strong" onClick={() => saving.mutate()} aria-disabled={all.length === 0}>
          Save the quotes
        </Button>
      </p>
      <StatusLine>{told}</StatusLine>
      {saving.isError && (
        <p role="alert" className="field-problem">
          {saving.error.message}
        </p>
      )}
    </section>
  );
}
