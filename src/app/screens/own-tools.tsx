import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import type { Article } from "../../engine/model.ts";
import { storeFor } from "../../library/store/the-store.ts";
import { Button } from "../../ui/button.tsx";
import { Sheet } from "../../ui/sheet.tsx";
import { hrefFrom, paths } from "../address/paths.ts";
import { TextField } from "./add/text-field.tsx";

interface Props {
  readonly article: Article;
  readonly path: string;
  readonly onDelete: () => void;
}

/** What can be done with an article of the reader's own: rename it, take it with one, delete it. */
export function OwnTools({ article, path, onDelete }: Props) {
  const [naming, setNaming] = useState(false);
  return (
    <div className="own-tools">
      <span className="fine">Kept in this browser only.</span>
      <Button look="quiet" onClick={() => setNaming(true)}>
        Rename
      </Button>
      <a
        className="btn btn-quiet"
        href={hrefFrom(path, `${paths.folder("keep")}?a=${encodeURIComponent(article.id)}`)}
      >
        Export
      </a>
      <Button look="quiet" onClick={onDelete}>
        Delete
      </Button>
      <Sheet open={naming} onClose={() => setNaming(false)} title="Rename this article">
        <Naming article={article} onDone={() => setNaming(false)} />
      </Sheet>
    </div>
  );
}

function Naming({ article, onDone }: { readonly article: Article; readonly onDone: () => void }) {
  const client = useQueryClient();
  const [title, setTitle] = useState(article.title);
  const rename = useMutation({
    mutationFn: async () => (await storeFor(client)).rename(article.id, title.trim()),
    onSuccess: onDone,
  });
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault();
    if (title.trim() !== "") rename.mutate();
  };
  return (
    <form onSubmit={onSubmit}>
      <TextField
        label="Headline"
        value={title}
        onChange={setTitle}
        problem={title.trim() === "" ? "Write a headline." : rename.error?.message}
      />
      <Button look="strong" type="submit">
        Rename
      </Button>
    </form>
  );
}
